import {
  composer,
  CONNECTIONS_ADDRESS,
  connections,
  document,
  hrefOf,
  text,
  type Someone,
  type UnseenPage,
} from './unseen-page.ts';

const memberIdOf = (slug: string) =>
  `ACoAAH${slug.replaceAll(/[^a-z]/g, '').slice(0, 4)}${'wE4rTy6UiP'.repeat(4)}`.slice(0, 39);
export const one = (slug: string, name: string, headline = 'Recruiter at Larkfield'): Someone => ({
  ...{ slug, name, headline },
  memberId: memberIdOf(slug),
});

export const VERA = one('vera-lindgaard', 'Vera Lindgaard');
export const OMAR = one('omar-sy-1', 'Omar Sy', 'Actor');
export const LIN = one('lin-mei', 'Lin Mei', 'Analyst');
export const DAY = 'Connected on May 17, 2026';

export const picture = (who: Someone, label = `${who.name}’s profile picture`): string =>
  `<a href="${hrefOf(who)}"><figure><img alt="${text(label)}"></figure></a>`;
export const p = (words: string): string => (words ? `<p>${words}</p>` : '');

/** What of a card is drawn in another way than mostly. */
interface Parts {
  key?: string;
  keyed?: boolean;
  photo?: string;
  /** What the link with the name holds. */
  inner?: string;
  href?: string;
  day?: string;
  behindDay?: string;
  compose?: string;
}

export function card(who: Someone, given: Parts = {}): string {
  const { inner = p(text(who.name)) + p(text(who.headline)), day = p(DAY), behindDay = '' } = given;
  const { key = `ConnectionCard_0-${encodeURIComponent(who.slug)}`, href = hrefOf(who) } = given;
  const body = `<div>${given.photo ?? picture(who)}</div><section><a href="${href}"><div>${inner}</div></a><div>${day}</div>${behindDay}</section>${given.compose ?? composer(who)}`;
  return `<div role="listitem">${given.keyed === false ? `<div>${body}</div>` : `<div componentkey="${key}">${body}</div>`}</div>`;
}

type Person = NonNullable<UnseenPage['truth']['people']>[number];
export const between = (from: string, to: string): Person => ({ connectedBetween: { from, to } });
const ON: Person = { connectedOn: '2026-05-17' };
export const truthOf = ({ headline, ...who }: Someone, when = ON): Person => ({
  ...who,
  ...(headline && { headline }),
  ...when,
});
/** Of whom nothing is said that could be read but who they are, and when. */
export const nameless = ({ slug, memberId }: Someone): Person => ({ slug, memberId, ...ON });

/** What else is true of a list. */
export interface Given {
  people?: Person[];
  count?: number | undefined;
  head?: string;
  locale?: string;
  complete?: boolean;
  behind?: string;
}

export function listPage(name: string, cards: string, given: Given = {}): UnseenPage {
  const { people = [], head = '<p>1,465<!-- --> connections</p>', locale = 'en_US', complete = true } = given;
  const count = 'count' in given ? given.count : 1_465;
  return {
    name: `connections: ${name}`,
    address: CONNECTIONS_ADDRESS,
    html: document(
      `<div><div componentkey="ConnectionsPage_ConnectionsListHeader">${head}</div><div data-testid="lazy-column" componentkey="ConnectionsPage_ConnectionsList"><div>${cards}</div></div>${given.behind ?? ''}</div>`,
      { locale, pageKey: 'd_flagship3_people_connections' },
    ),
    truth: { counts: count === undefined ? [] : [connections(count)], people },
    complete,
  };
}

/** The same card with a key and without, before another. */
export const bothWays = (name: string, draw: (keyed: boolean) => string, given: Given): UnseenPage[] =>
  [true, false].map((keyed) =>
    listPage(`${name}, ${keyed ? 'C' : 'B'}`, draw(keyed) + card(LIN, { keyed }), {
      ...given,
      people: [...(given.people ?? []), truthOf(LIN)],
    }),
  );
