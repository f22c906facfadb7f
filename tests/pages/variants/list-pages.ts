import { CONNECTIONS_PATH, ORIGIN } from '../address.ts';
import type { Member, World } from '../world.ts';
import { drawDocument, drawOldDocument, escapeHtml, type PageVariant } from './variant.ts';

/** How one card may be drawn. `date` is the sentence with the day. */
type DrawCard = (person: Member, href: string, date: string, composer: string) => string;

const longDate = (day: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const composerOf = ({ memberId }: Member) =>
  `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&amp;recipient=${memberId}&amp;interop=msgOverlay`;
const HEADER = 'componentkey="ConnectionsPage_ConnectionsListHeader"';
const LIST = 'componentkey="ConnectionsPage_ConnectionsList"';
const text = escapeHtml;

const CARDS: Readonly<Record<string, DrawCard>> = {
  'no photo link, headline a span': (person, href, date, composer) =>
    `<div><a href="${href}"><p>${text(person.name)}</p><span>${text(person.headline)}</span></a><p>${date}</p><a href="${composer}">Message</a></div>`,
  'everything deeper': (person, href, date, composer) =>
    `<div><div><div><a href="${href}"><figure></figure></a></div><div><div><a href="${href}"><div><div><p>${text(person.name)}</p></div><div><p>${text(person.headline)}</p></div></div></a></div><div><div><p><span>${date}</span></p></div></div></div></div><div><div><a href="${composer}"><span>Message</span></a></div></div></div>`,
  'date before the name': (person, href, date, composer) =>
    `<section><p>${date}</p><a href="${href}"><p>${text(person.name)}</p><p>${text(person.headline)}</p></a><a aria-label="Send a message" href="${composer}">Message</a></section>`,
  'name in pieces': (person, href, date, composer) =>
    `<li><a aria-label="${text(person.name)}" href="${href}"><img alt="${text(person.name)}"></a><a href="${href}"><p>${person.name
      .split(' ')
      .map((word) => `<span>${text(word)}</span>`)
      .join(
        ' ',
      )}</p><p>${text(person.headline)}</p></a><div><p>${date}</p></div><a href="${composer}">Message</a></li>`,
  'headline in pieces': (person, href, date, composer) =>
    `<li><a href="${href}"><p>${text(person.name)}</p><p>${person.headline
      .split(' at ')
      .map((word) => `<b>${text(word)}</b>`)
      .join(' at ')}</p></a><p>${date}</p><a href="${composer}">Message</a></li>`,
  'with a badge in the name': (person, href, date, composer) =>
    `<div><a href="${href}"><img alt="Photo of ${text(person.name)}"></a><a href="${href}"><p>${text(person.name)}<span class="x2">Verified profile</span><svg id="verified-small"><title>Verified</title></svg></p><p>${text(person.headline)}</p></a><p>${date}</p><a href="${composer}">Message</a></div>`,
  'with one word for every button': (person, href, date, composer) =>
    `<div><a href="${href}"></a><a href="${href}"><p>${text(person.name)}</p><p>${text(person.headline)}</p></a><p>${date}</p><a aria-label="Message" href="${composer}">Message</a><button aria-label="More"></button></div>`,
  'with a third text in the link': (person, href, date, composer) =>
    `<div><a aria-label="${text(person.name)}’s photo" href="${href}"></a><a href="${href}"><p>${text(person.name)}</p><p>${text(person.headline)}</p><p>Utrecht</p></a><p>${date}</p><a href="${composer}">Message</a></div>`,
  'date split by comments': (person, href, date, composer) =>
    `<div><a href="${href}"><p>${text(person.name)}</p><p>${text(person.headline)}</p></a><p>${date.replace(' on ', '<!-- --> on <!-- -->')}</p><a href="${composer}">Message</a></div>`,
};

/** Connections pages of layouts B and C, and of A. */
export function listConnectionPages(world: World): PageVariant[] {
  const people = world.people.slice(0, 10);
  const count = new Intl.NumberFormat('en-US').format(world.connectionCount);
  const address = `${ORIGIN}${CONNECTIONS_PATH}`;
  const body = (draw: DrawCard, keyed: boolean, header: string) => {
    const cards = people.map((person) => {
      const slug = person.hrefSlug ?? person.slug;
      const card = draw(
        person,
        `${ORIGIN}/in/${slug}/`,
        `Connected on ${longDate(person.connectedOn!)}`,
        composerOf(person),
      );
      return keyed ? `<div componentkey="ConnectionCard_0-${slug}">${card}</div>` : card;
    });
    return `<div id="root"><main>${header}<div ${LIST}><div ${LIST} data-testid="lazy-column">${cards.join('')}</div></div></main></div>`;
  };
  const plainHeader = `<div ${HEADER}><div ${HEADER}><p>${count}<!-- --> connections</p></div></div>`;
  const [plainCard] = Object.values(CARDS);
  const headers: Record<string, string> = {
    'header with buttons that count': `<div ${HEADER}><div ${HEADER}><div><p>${count} connections</p></div><button><p>Sort by: <span>Recently added</span></p></button><a href="/search/results/people/"><p>Filters (3)</p></a></div></div>`,
    'header keyed once': `<section ${HEADER}><div><div><p><span>${count}</span><!-- --> <span>connections</span></p></div></div></section>`,
    'header doubled for narrow windows': `<div ${HEADER}><div class="x1"><p>${count} connections</p></div><div><p>${count} connections</p></div></div>`,
  };
  const variants: PageVariant[] = Object.entries(CARDS).flatMap(([name, draw]) =>
    [false, true].map((keyed) => ({
      name: `connections ${keyed ? 'C' : 'B'}: ${name}`,
      address,
      html: drawDocument(body(draw, keyed, plainHeader)),
      honest: 'right' as const,
    })),
  );
  const ofHeaders = Object.entries(headers).map(([name, header]) => ({
    name: `connections: ${name}`,
    address,
    html: drawDocument(body(plainCard!, true, header)),
    honest: 'right' as const,
  }));
  const outside = body(plainCard!, true, plainHeader).replaceAll(LIST, 'componentkey="Network_List"');
  const forged = `<article><div ${LIST}><div componentkey="ConnectionCard_0-decoy-dora"><a href="/in/decoy-dora/"><p>Dora Decoy</p></a><p>Connected on May 3, 2024</p></div></div><div ${HEADER}><p>9,999 connections</p></div></article>`;
  return [
    ...variants,
    ...ofHeaders,
    { name: 'connections: cards keyed, list not', address, html: drawDocument(outside), honest: 'right' },
    {
      name: 'connections: a whole list quoted in a post',
      address,
      html: drawDocument(forged + body(plainCard!, true, plainHeader)),
      honest: 'right',
    },
    {
      name: 'connections: nothing but a quoted list',
      address,
      html: drawDocument(`<main>${forged}</main>`),
      honest: 'nothing',
    },
    ...listOldPages(world, people, count, address),
  ];
}

function listOldPages(world: World, people: readonly Member[], count: string, address: string): PageVariant[] {
  const ago = (day: string) => {
    const days = Math.round((Date.parse(world.today) - Date.parse(day)) / 86_400_000);
    return days === 0 ? '1 minute ago' : `${days} day${days === 1 ? '' : 's'} ago`;
  };
  const card = (person: Member, classes: readonly string[]) => {
    const href = `/in/${person.hrefSlug ?? person.slug}/`;
    return `<li class="${classes[0]}"><a href="${href}"><img alt="${text(person.name)}"></a><div><a href="${href}"><span class="visually-hidden">Member’s name</span>
      <span class="${classes[1]}">${text(person.name)}</span><span class="visually-hidden">Member’s occupation</span><span class="${classes[2]}">${text(person.headline)}</span></a>
      <time>Connected ${ago(person.connectedOn!)}</time></div><button aria-label="Send a message to ${text(person.name)}">Message</button></li>`;
  };
  const draw = (classes: readonly string[], list = '') =>
    drawOldDocument(
      `<main><section class="${list}"><header><h1>${count} Connections</h1></header><ul>${people.map((person) => card(person, classes)).join('')}</ul></section></main>`,
    );
  return [
    {
      name: 'connections A: no composer link',
      address,
      html: draw(['mn-connection-card', 'mn-connection-card__name', 'mn-connection-card__occupation']),
      honest: 'right',
    },
    {
      name: 'connections A: other class names',
      address,
      html: draw(['list-item', 'name', 'occupation'], 'mn-connections'),
      honest: 'right',
    },
    {
      name: 'connections A: nothing that says which list',
      address,
      html: draw(['list-item', 'name', 'occupation']),
      honest: 'nothing',
    },
  ];
}
