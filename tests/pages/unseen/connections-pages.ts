import { DRAWN, linkedWhole, plain, twice, type Draw } from './card-drawings.ts';
import { ROUGHLY, WORDINGS } from './connections-languages.ts';
import { listOddConnections } from './odd-connections-pages.ts';
import { listOldConnections } from './old-connections-pages.ts';
import { listStrangeLists } from './strange-lists.ts';
import { listStrangeNames } from './strange-names.ts';
import { listUsualLists } from './usual-lists.ts';
import {
  CONNECTIONS_ADDRESS as ADDRESS,
  composer,
  connections,
  document,
  hrefOf,
  PEOPLE,
  STRANGER,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

const PAGE_KEY = 'd_flagship3_people_connections';

/** Names that neither the slug nor a label speaks for, with nothing said below them, cannot be told from any other text. */
const isToldWithoutLabels = ({ slug, headline }: Someone) => headline !== '' || slug === 'o-neill-brigid';

/** Headlines that begin as the name does. */
const NAMESAKES: readonly Someone[] = [
  { ...PEOPLE[0]!, slug: 'jo', name: 'Jo', headline: 'Journalist at Larkfield Weekly' },
  { ...PEOPLE[1]!, slug: 'm-b-77', name: 'Max Bauer', headline: 'Max Bauer Coaching' },
];

const layOut = (cards: string, keyed: boolean) =>
  `<div componentkey="ConnectionsPage_ConnectionsList"><div componentkey="ConnectionsPage_ConnectionsList" data-testid="lazy-column">${cards}</div></div>${keyed ? '' : '<div></div>'}`;
const header = (inner: string) =>
  `<div componentkey="ConnectionsPage_ConnectionsListHeader"><div componentkey="ConnectionsPage_ConnectionsListHeader">${inner}</div></div>`;
const split = (words: string) => `<p>${words.replace(' ', '<!-- --> ')}</p>`;
const cardKey = (person: Someone) => `ConnectionCard_0-${encodeURIComponent(person.slug)}`;
const sort = '<div><p>Sort by:</p><button><span>Recently added</span></button></div>';
const tools = `<div><input placeholder="Search by name" value=""><a href="/search/results/people/?network=%5B%22F%22%5D">Search with filters</a></div>`;

const DAYS: readonly (readonly [string, string])[] = [
  ['Connected on November 20, 2026', '2026-11-20'],
  ['Connected on May 17, 2026', '2026-05-17'],
  ['Connected on March 4, 2019', '2019-03-04'],
];

/** Of another calendar, or without the day itself: that they connected is true all the same. */
const UNREADABLE_DAYS: readonly (readonly [locale: string, day: string])[] = [
  ['fa_IR', 'از ۲۷ اردیبهشت ۱۴۰۵ در ارتباط هستید'],
  ['en_US', 'Connected in May 2026'],
  ['pa_IN', '2026 ਤੋਂ ਕਨੈਕਟ'],
];

interface Drawing {
  keyed?: boolean;
  draw?: Draw;
  people?: readonly Someone[];
  /** Behind, before or among the cards. */
  before?: string;
  behind?: string;
  among?: string;
  head?: string;
  locale?: string;
  rtl?: boolean;
  days?: readonly (readonly [string, string])[];
  beside?: string;
}

function draw(
  given: Drawing,
): Pick<UnseenPage, 'html' | 'address'> & { truth: Required<UnseenPage['truth']>['people'] } {
  const { keyed = true, people = PEOPLE, days = DAYS, among = '' } = given;
  const cards = people.map((person, index) => {
    const card = (given.draw ?? plain)(person, days[index % days.length]![0]);
    return keyed ? `<div componentkey="${cardKey(person)}">${card}</div>` : card;
  });
  cards.splice(2, 0, among);
  const main = `${given.before ?? ''}<section>${header(given.head ?? split('1,465 connections') + sort)}${tools}${layOut(cards.join(''), keyed)}</section>${given.behind ?? ''}`;
  return {
    address: ADDRESS,
    html: document(main, {
      locale: given.locale ?? 'en_US',
      pageKey: PAGE_KEY,
      rtl: given.rtl ?? false,
      beside: given.beside ?? '',
    }),
    truth: people.map((person, index) => {
      const { headline, ...who } = person;
      const connectedOn = days[index % days.length]![1];
      return { ...who, ...(headline && { headline }), ...(connectedOn && { connectedOn }) };
    }),
  };
}

/** What may stand on the page without being part of the list. */
const suggestion = `<div><a href="${hrefOf(STRANGER)}"><img alt="${STRANGER.name}"></a><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p><p>${STRANGER.headline}</p></a><p>12 mutual connections</p><button aria-label="Invite ${STRANGER.name} to connect">Connect</button></div>`;
const advertised = `<div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p><p>${STRANGER.headline}</p></a><p>Promoted</p>${composer(STRANGER)}</div>`;
const followed = `<div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p><p>${STRANGER.headline}</p></a><p>4,321 followers</p>${composer(STRANGER)}</div>`;
const rail = `<aside><section><h2>Grow faster</h2><p>Members with 30,000 connections use Premium</p><a href="/premium/">Try for free</a></section>${suggestion}</aside>`;
const invitations = `<section><h2>Invitations (4)</h2><div><a href="${hrefOf(STRANGER)}"><p>${STRANGER.name}</p><p>${STRANGER.headline}</p></a><p>Sent on May 2, 2026</p><button>Accept</button></div></section>`;

/** Connections pages in all three layouts. */
export function listUnseenConnections(): UnseenPage[] {
  const page = (name: string, drawing: Drawing, given: Partial<UnseenPage> = {}): UnseenPage => {
    const { truth, ...drawn } = draw(drawing);
    return {
      name: `connections: ${name}`,
      ...drawn,
      truth: { counts: [connections(1_465)], people: truth },
      complete: true,
      ...given,
    };
  };
  const withTruth = (drawing: Drawing, counts: UnseenPage['truth']['counts']) => ({
    counts: counts ?? [],
    people: draw(drawing).truth,
  });
  const onlyPeople = (name: string, drawing: Drawing) => page(name, drawing, { truth: withTruth(drawing, []) });
  const named = PEOPLE.filter(isToldWithoutLabels);
  return [
    ...Object.entries(DRAWN).flatMap(([name, drawCard]) =>
      [true, false].map((keyed) =>
        page(`${name}, ${keyed ? 'C' : 'B'}`, {
          draw: drawCard,
          keyed,
          ...(name === 'no pictures' && { people: named }),
        }),
      ),
    ),
    ...WORDINGS.map(({ locale, header: words, count, days, rtl = false }, index) =>
      page(
        `${locale} ${words}`,
        { locale, days, rtl, keyed: index % 2 === 0, head: split(words), people: PEOPLE.slice(0, Math.min(count, 6)) },
        { truth: withTruth({ days, people: PEOPLE.slice(0, Math.min(count, 6)) }, [connections(count)]) },
      ),
    ),
    ...['B', 'C'].flatMap((layout) => [
      page(`a suggestion among the cards, ${layout}`, { keyed: layout === 'C', among: suggestion }),
      page(`somebody promoted among the cards, ${layout}`, { keyed: layout === 'C', among: advertised }),
      page(`somebody to follow among the cards, ${layout}`, { keyed: layout === 'C', among: followed }),
    ]),
    page('a suggestion with a key among the cards', { among: `<div componentkey="PymkCard_3">${suggestion}</div>` }),
    page('people you may know below, invitations above, a rail inside', {
      before: invitations,
      behind: `<section><h2>People you may know</h2>${suggestion.repeat(3)}</section>${rail}`,
    }),
    page('promotion beside, with a number of connections', { beside: rail }),
    onlyPeople('no header', { head: '' }),
    onlyPeople('header without a number yet', { head: '<p> connections</p>' }),
    onlyPeople('header still a skeleton', { head: '<div><div></div></div>' }),
    ...['results', 'connections'].map((word) => {
      const searched = onlyPeople(`a list that was searched: 3 ${word}`, {
        head: split(`3 ${word}`),
        people: PEOPLE.slice(0, 3),
      });
      return {
        ...searched,
        html: searched.html.replace('placeholder="Search by name" value=""', 'placeholder="Search by name" value="r"'),
      };
    }),
    page('styles and data of a script in the header', {
      head: `${split('1,465 connections')}<style>._q{width:12px}</style><script type="application/json">{"total":30000}</script>${sort}`,
    }),
    page('header as a heading', { head: '<h1>1,465 connections</h1>' }),
    page('header with the number in a part of its own', {
      head: '<p><strong>1,465</strong> <span>connections</span></p>',
    }),
    page(
      'header with news behind',
      { head: `<div>${split('1,465 connections')}<p>3 new this week</p></div>` },
      { complete: false },
    ),
    ...UNREADABLE_DAYS.map(([locale, day]) => page(`a day that cannot be read: ${day}`, { locale, days: [[day, '']] })),
    page('somebody promoted among the cards, followers as a plain number', {
      keyed: false,
      locale: 'es_ES',
      days: [['Conectados el 17 de mayo de 2026', '2026-05-17']],
      among: advertised.replace('Promoted', '2081 seguidores'),
    }),
    page('header once more for screen readers', { head: `<p>${twice('1,465 connections')}</p>` }),
    ...ROUGHLY.map(([locale, head]) =>
      onlyPeople(`only roughly how many: ${head}`, { locale, people: [], head: `<p>${head}</p>` }),
    ),
    page('each card once more for narrow windows', {
      keyed: false,
      draw: (person, date) =>
        ['_r3k', '_z9p']
          .map((look) => `<div class="${look}" componentkey="${cardKey(person)}">${plain(person, date)}</div>`)
          .join(''),
    }),
    ...[true, false].flatMap((keyed) => [
      page(`headlines that begin with the name, ${keyed ? 'C' : 'B'}`, { keyed, people: NAMESAKES }),
      page(`one card and a button, ${keyed ? 'C' : 'B'}`, {
        keyed,
        people: PEOPLE.slice(0, 1),
        among: '<div><button><span>Show more results</span></button></div>',
      }),
      page(`rows still to come behind, ${keyed ? 'C' : 'B'}`, {
        keyed,
        people: PEOPLE.slice(0, 2),
        among: '<div><div></div><div><p></p><p></p></div></div>'.repeat(4),
      }),
    ]),
    ...[true, false].map((keyed) =>
      page(`each card one link, ${keyed ? 'C' : 'B'}`, { keyed, draw: linkedWhole }, { complete: false }),
    ),
    page('keys with member ids', { draw: plain }, memberKeys()),
    {
      name: 'connections: nothing but skeletons',
      address: ADDRESS,
      html: document(`<section>${header('<p></p>')}${layOut('<div><div></div></div>'.repeat(10), false)}</section>`),
      truth: {},
      complete: true,
    },
    {
      name: 'connections: nobody yet',
      address: ADDRESS,
      html: document(`<section>${header('<p>0 connections</p>')}${layOut(suggestion, false)}</section>`),
      truth: { counts: [connections(0)] },
      complete: false,
    },
    ...listOddConnections(),
    ...listOldConnections(),
    ...listStrangeNames(),
    ...listStrangeLists(),
    ...listUsualLists(),
  ];
}

function memberKeys(): Partial<UnseenPage> {
  const { html, truth } = draw({});
  const keyed = PEOPLE.reduce(
    (page, person) => page.replace(`"${cardKey(person)}"`, `"ConnectionCard_0-${person.memberId}"`),
    html,
  );
  return { html: keyed, truth: { counts: [connections(1_465)], people: truth } };
}
