import { CONNECTIONS_PATH } from './address.ts';
import type { Fact } from './fact.ts';
import { STILL } from './settings.ts';
import type { World } from './world.ts';

const page = (settings: Fact['page']['settings'] = {}) => ({
  address: CONNECTIONS_PATH,
  settings: { ...STILL, ...settings },
});

const HEADER = `document.querySelectorAll('[componentkey="ConnectionsPage_ConnectionsListHeader"]')`;
/** In layout B a card is known by its name link only. */
const NAME_LINKS = `[...document.querySelectorAll('[componentkey="ConnectionsPage_ConnectionsList"] a[href^="https://www.linkedin.com/in/"]')].filter((link) => link.querySelector('p'))`;

/** Facts about the connections page. */
export function listConnectionFacts(world: World): Fact[] {
  const second = JSON.stringify(world.people[1]?.name);
  return [
    {
      id: 'connections-header-doubled',
      fact: 'The key of the list header stands twice, one element inside the other.',
      reader: 'connections.count',
      page: page(),
      holds: `${HEADER}.length === 2 && ${HEADER}[0].contains(${HEADER}[1])`,
    },
    {
      id: 'connections-count-split',
      fact: 'An HTML comment splits number and word of the count into two text nodes.',
      reader: 'connections.count',
      page: page({ layout: 'B' }),
      holds: `(() => { const kinds = [...${HEADER}[1].querySelector('p').childNodes].map((node) => node.nodeType); return kinds.includes(8) && kinds.filter((kind) => kind === 3).length === 2; })()`,
    },
    {
      id: 'connections-count-exact',
      fact: 'This is the only page with the exact number above 500.',
      reader: 'connections.count',
      page: page(),
      holds: `${HEADER}[1].querySelector('p').textContent.startsWith('${new Intl.NumberFormat('en-US').format(world.connectionCount)}')`,
    },
    {
      id: 'connections-viewer-unnamed',
      fact: 'Nothing on the page says who the viewer is.',
      reader: 'own-profile.viewer',
      page: page(),
      holds: `!document.documentElement.outerHTML.includes(${JSON.stringify(world.viewer.slug)})`,
    },
    {
      id: 'connections-decoys',
      fact: 'Promoted cards speak of connection numbers; footer year and search box hold more numbers.',
      reader: 'connections.count',
      page: page(),
      holds: `/Promoted[^]*5,000 connections/.test(document.body.innerText) && document.querySelectorAll('input').length >= 2`,
    },
    {
      id: 'card-links',
      fact: 'A card has a photo link and a name link to the same absolute address.',
      reader: 'connections.cards',
      page: page({ layout: 'B' }),
      holds: `${NAME_LINKS}.length === 10 && ${NAME_LINKS}.every((link) => document.querySelectorAll('main a[href="' + CSS.escape(link.getAttribute('href')).replace(/\\\\/g, '') + '"]').length === 2)`,
    },
    {
      id: 'card-name-and-headline',
      fact: 'Inside the name link the first p is the name, the next p or span the headline.',
      reader: 'connections.cards',
      page: page({ layout: 'B' }),
      holds: `${NAME_LINKS}[1].querySelectorAll('p')[0].textContent === ${second} && ${NAME_LINKS}[1].querySelectorAll('p').length === 2`,
    },
    {
      id: 'card-date',
      fact: 'Beside the name link, not in it, a p says since when: “Connected on May 17, 2026”.',
      reader: 'connections.cards',
      page: page(),
      holds: `${NAME_LINKS}.every((link) => [...link.parentElement.children].some((other) => other !== link && /^Connected on [A-Z][a-z]+ \\d{1,2}, \\d{4}$/.test(other.textContent)))`,
    },
    {
      id: 'card-composer',
      fact: 'The composer link of a card holds the member id twice, once inside an escaped urn.',
      reader: 'address.member-id',
      page: page({ layout: 'B' }),
      holds: `[...document.querySelectorAll('main a[href^="/messaging/compose/"]')].every((link) => /profileUrn=urn%3Ali%3Afsd_profile%3A(ACoAA[\\w-]{34})&recipient=\\1&interop=msgOverlay$/.test(link.getAttribute('href')))`,
    },
    {
      id: 'card-key',
      fact: 'In layout C a card is keyed by page start and slug (told, not seen).',
      reader: 'connections.cards',
      page: page(),
      holds: `document.querySelectorAll('[componentkey^="ConnectionCard_0-"]').length === 20`,
    },
    {
      id: 'list-container',
      fact: 'The list has a key of its own and is a lazy column.',
      reader: 'connections.cards',
      page: page(),
      holds: `document.querySelector('[componentkey="ConnectionsPage_ConnectionsList"][data-testid="lazy-column"]') !== null`,
    },
    {
      id: 'list-tens',
      fact: 'The first load shows ten cards, newest first.',
      reader: 'connections.cards',
      page: page(),
      holds: `${NAME_LINKS}.length === 10 && ${NAME_LINKS}[0].querySelector('p').textContent === ${JSON.stringify(world.people[0]?.name)}`,
    },
    {
      id: 'list-virtualised',
      fact: 'An inner element scrolls; more cards load in tens and rows scrolled past leave the document (told, not seen).',
      reader: 'connections.cards',
      page: page(),
      holds: `(async () => {
        const first = ${NAME_LINKS}[0];
        for (let step = 0; step < 12; step++) {
          document.querySelector('#workspace').scrollTop += 500;
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        return scrollY === 0 && !first.isConnected && ${NAME_LINKS}.length > 10 && ${NAME_LINKS}.length < 40;
      })()`,
    },
    {
      id: 'layout-a-cards',
      fact: 'The old client has an h1 with the count, and cards with a relative time only (told, not seen).',
      reader: 'connections.cards',
      page: page({ layout: 'A' }),
      holds: `/^\\s*[\\d,]+ connections/.test(document.querySelector('header h1').textContent) && [...document.querySelectorAll('li time')].some((time) => /^Connected \\d+ days? ago$/.test(time.textContent))`,
    },
  ];
}
