import { card, listPage, LIN, OMAR, one, p, picture, truthOf, VERA } from './list-card.ts';
import { drawCard, drawContact, drawProfile, drawStranger, FIRST, follow, known, SECOND } from './profile-card.ts';
import {
  composer,
  connections,
  document,
  followers,
  hrefOf,
  ME,
  STRANGER,
  text,
  type UnseenPage,
} from './unseen-page.ts';

/*
 * Shapes that public captures and careful notes of 2026 tell of, beyond the facts: with people, words and numbers of our own.
 */

const LIST = 'https://www.linkedin.com/mynetwork/invite-connect/connections';
const FOLLOWERS = '/mynetwork/network-manager/people-follow/followers/';

/** My Network: main holds all columns and a second main; the rail's column ends with an advertisement and the site's footer. */
function drawHub(name: string, locale: string, inner: string, count: number | undefined, more = ''): UnseenPage {
  const item = (href: string, icon: string, words: string) =>
    `<li><a href="${href}"><span><svg id="${icon}" aria-hidden="true"></svg></span>${words}</a></li>`;
  const words = (label: string, number = '') =>
    `<span><span>${label}</span></span>${number && `<span><span>${number}</span></span>`}`;
  const rail = `<section><div><p>Manage my network</p><hr role="presentation"><nav><ul>${item(LIST, 'people-medium', inner)}
    ${item('/mynetwork/network-manager/people-follow', 'person-medium', words('Following & followers'))}${item('/groups/my-groups/', 'group-medium', words('Groups', '2'))}
    ${item('/events/', 'calendar-medium', words('Events', '17'))}${more}</ul></nav></div></section>`;
  const footer =
    '<footer><a href="https://about.linkedin.com/" target="_blank" componentkey="a07"><p>About</p></a><a href="/help/linkedin/" componentkey="b85"><p>Help Center</p></a></footer><p>LinkedIn Corporation © 2026</p>';
  const advertisement =
    '<div><iframe src="about:blank" title="advertisement"></iframe><dialog><header><h2>Ad options</h2></header></dialog></div>';
  const person = `<div role="listitem"><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p></a><p>Vera and 52 other mutual connections</p><button>Connect</button></div>`;
  const middle = `<section><nav><ul><li><a href="/mynetwork/grow" aria-current="true">Grow</a></li></ul></nav></section>
    <div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.Grow"><section><h2>No pending invitations</h2></section><section><h2>31 connections solved today's puzzle</h2><ul><li><a href="/games/zip/"><p>31 connections played</p></a></li></ul></section><section><h2>People you may know</h2>${person}</section></div>`;
  return {
    name: `hub as captured: ${name}`,
    address: 'https://www.linkedin.com/mynetwork/',
    html: document(`<div><div><div>${rail}${advertisement}</div><div>${footer}</div></div><div>${middle}</div></div>`, {
      locale,
      pageKey: 'd_flagship3_mynetwork',
    }),
    truth: { counts: count === undefined ? [] : [connections(count)] },
    complete: true,
  };
}

const labelled = (label: string, number: string) =>
  `<span><span>${label}</span></span><span><span data-color-scheme="light">${number}</span></span>`;

function listHubs(): UnseenPage[] {
  const stranger = `<li><a href="${hrefOf(STRANGER)}">${STRANGER.name}</a></li><li><a href="${hrefOf(ME)}">${ME.name}</a></li>`;
  return [
    drawHub('Polish', 'pl_PL', labelled('Kontakty', '1&nbsp;465'), 1_465),
    drawHub('German', 'de_DE', labelled('Kontakte', '1.465'), 1_465),
    drawHub('Turkish', 'tr_TR', labelled('Bağlantılar', '1.465'), 1_465),
    drawHub('Chinese', 'zh_CN', labelled('好友', '1,465'), 1_465),
    drawHub('no number yet', 'en_US', labelled('Connections', ''), undefined),
    {
      ...drawHub('news beside it', 'en_US', `${labelled('Connections', '1,465')}<span>3 new</span>`, 1_465),
      complete: false,
    },
    drawHub('a rail that leads to people, too', 'en_US', labelled('Connections', '1,465'), undefined, stranger),
  ];
}

/** The player of a recorded name stands between the name and its mark, with all its controls. */
const PLAYER = `<div data-vjs-player="true"><video></video><div class="_h1x" role="dialog"><p>This is a modal window.</p></div><div class="_h1x"><span>Play</span><span>Current time</span><span>0:00</span><span>Duration</span><span>0:04</span><div role="dialog"><p>Captions</p><p>Off</p><p>Font size</p><p>100%</p></div></div><button><span class="_v2q">Hear how the name is said</span></button></div>`;

function listProfiles(): UnseenPage[] {
  const named = one('mara-quinn-77b', 'Mara (Ellison) Quinn 🌍');
  const toSelf = { address: `${hrefOf(STRANGER)}?isSelfProfile=true` };
  const selfHeading = `<a href="${hrefOf(STRANGER)}?isSelfProfile=true"><h2>${STRANGER.name}</h2></a>`;
  const contactToSelf = `<a href="${hrefOf(VERA)}?isSelfProfile=true"><h2>${VERA.name}</h2></a>`;
  return [
    drawContact('a recorded name', VERA, { marks: PLAYER + FIRST }),
    drawStranger('a recorded name', { marks: PLAYER + SECOND }),
    drawContact(
      'a former name in brackets, which the title leaves out',
      named,
      {},
      { title: 'Mara Quinn 🌍 | LinkedIn' },
    ),
    drawProfile(
      'outside the network, at an address that somebody put together',
      STRANGER,
      drawCard(STRANGER, { heading: selfHeading, marks: '', actions: '' }),
      toSelf,
    ),
    // Members paste what they copied from their own profile.
    ...[
      `${hrefOf(STRANGER)}?isSelfProfile=true`,
      `${hrefOf(VERA)}?isSelfProfile=true`,
      'https://stella.example/?isSelfProfile=true',
      `${hrefOf(STRANGER)}edit/intro/`,
      LIST,
    ].map((website) =>
      drawProfile(
        `outside the network, with the website ${website}`,
        STRANGER,
        drawCard(STRANGER, { marks: '', actions: follow, extra: `<a href="${website}"><p>My LinkedIn</p></a>` }),
      ),
    ),
    ...['・1児の母', '・１級建築士', '・1年目の人事'].map((headline) =>
      drawProfile(
        `outside the network, who writes ${headline}`,
        { ...STRANGER, headline },
        drawCard({ ...STRANGER, headline }, { marks: '', actions: follow }),
        { locale: 'ja_JP' },
      ),
    ),
    drawContact(
      'at an address that somebody put together',
      VERA,
      { heading: contactToSelf },
      {
        address: `${hrefOf(VERA)}?isSelfProfile=true`,
      },
    ),
    {
      ...drawProfile(
        'own, followers in the network manager',
        ME,
        drawCard(ME, {
          marks: '',
          contact: `<a href="${hrefOf(ME)}overlay/contact-info/">Contact info</a>`,
          counts: `<a href="${FOLLOWERS}"><p>2,171 followers</p></a><p>·</p><a href="${LIST}/"><p>500+ connections</p></a>`,
          mutual: '',
          actions: '<button>Open to</button>',
        }),
      ),
      truth: { viewerSlug: ME.slug, counts: [connections(500, true), followers(2_171)] },
    },
  ];
}

/**
 * Links that only do something have no address of their own: they are drawn with that of the page, even below somebody who is still
 * painted after a change of page, or with that of the site. The bar for scrolling keeps the person it was drawn for.
 */
function listMirrors(): UnseenPage[] {
  const bar = (who: typeof VERA) =>
    `<div role="toolbar" style="visibility:hidden"><a href="/in/${who.slug}/"><p>${who.name}</p></a><button>More</button></div>`;
  const mirror = (to: string, who = VERA) => ({
    heading: `<a href="${to}"><h2>${who.name}</h2></a>`,
    actions: `<a href="${to}" aria-label="Notifications"><svg id="bell-fill-medium"></svg></a><a href="${hrefOf(who)}#">More</a>`,
  });
  const overlay = (who: typeof VERA) => `${hrefOf(who)}overlay/contact-info/`;
  const leftAt = (name: string, at: typeof VERA, title: string) =>
    drawProfile(name, at, bar(VERA) + drawCard(VERA, mirror(overlay(at))), { title });
  const drawn = bar(VERA) + drawCard(VERA, mirror('https://www.linkedin.com/'));
  return [
    leftAt('a contact left at a stranger’s address, links drawn anew', STRANGER, `${VERA.name} | LinkedIn`),
    leftAt('a contact left at a stranger’s address, links drawn anew, no title yet', STRANGER, 'LinkedIn'),
    leftAt('a contact left at the own address, links drawn anew', ME, 'Feed | LinkedIn'),
    leftAt(
      'a contact left at a namesake’s address, links drawn anew',
      { ...VERA, slug: 'vera-lindgaard-2' },
      `${VERA.name} | LinkedIn`,
    ),
    drawProfile(
      'a contact left at the address of somebody whom only a website and a common contact name',
      STRANGER,
      drawCard(VERA, {
        heading: `<h2>${VERA.name}</h2>`,
        mutual: `<a href="${hrefOf(STRANGER)}"><p>${STRANGER.name} is a mutual connection</p></a>`,
        extra: `<a href="${hrefOf(STRANGER)}"><p>My co-founder</p></a>`,
      }),
      { title: 'LinkedIn' },
    ),
    drawProfile('links to nowhere but in the bar for scrolling', VERA, drawn, { truth: { people: [known(VERA)] } }),
    drawProfile(
      'a card with an id and no key',
      VERA,
      drawCard(VERA)
        .replaceAll('<section componentkey=', '<section id=')
        .replace('<div componentkey=', '<div data-key='),
      { truth: { people: [known(VERA)] } },
    ),
  ];
}

/** Between layouts B and C cards have a key that says nothing, photo and name are two links, and a line parts the cards. */
function listLists(): UnseenPage[] {
  const keyless = (who: typeof VERA, index: number) =>
    `<div data-display-contents="true"><div componentkey="auto-component-${index}a7">${picture(who, `${who.name}, open to work`)}<div><a href="${hrefOf(who)}"><p>${text(who.name)}</p><p>${text(who.headline)}</p></a><p>Nawiązano kontakt 17 maja 2026</p></div>${composer(who)}</div></div><div data-display-contents="true"><hr role="presentation"></div>`;
  const people = [VERA, OMAR, LIN];
  const cards = people.map(keyless).join('');
  const head = `<div componentkey="ConnectionsPage_ConnectionsListHeader"><div><p>1&nbsp;465 kontaktów</p></div><div componentkey="ConnectionsPage_SortByFilter"><button>Ostatnio dodane</button></div><div componentkey="connectionsListTypeahead"><input value=""></div></div>`;
  const skeleton = '<div><figure></figure><p></p></div>'.repeat(5);
  const captured = listPage('as captured between B and C', cards, {
    ...{ head, locale: 'pl_PL' },
    people: people.map((who) => truthOf(who)),
  });
  const nothing = { truth: {}, complete: true };
  return [
    captured,
    ...['/in/vera-lindgaard/overlay/contact-info/', '/in/me/', '/mynetwork/', '/feed/'].map((path) => ({
      ...{ ...captured, ...nothing, name: `${captured.name}, still shown at ${path}` },
      address: `https://www.linkedin.com${path}`,
    })),
    listPage('a header that counts nobody before the list is there', skeleton, {
      head: p('0 connections'),
      count: undefined,
    }),
    listPage('a header that counts nobody beside cards', card(VERA) + card(LIN), {
      ...{ head: p('0 connections'), count: undefined },
      people: [truthOf(VERA), truthOf(LIN)],
    }),
  ];
}

/** All of them. */
export function listCapturedShapes(): UnseenPage[] {
  return [...listHubs(), ...listProfiles(), ...listMirrors(), ...listLists()];
}
