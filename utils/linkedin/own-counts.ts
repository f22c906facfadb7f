import type { ObservedCount } from '../domain/observation';
import { isConnectionsLink, isFollowersLink } from './address';
import { readField, type Field, type Variant, type Why } from './field';
import { hrefOf, linksIn, parentOf, sentenceOf, textLeaves, textOf } from './find';
import { agreeOnCount, parseLabelledCount } from './parse-count';

/** From here on a profile only says "500+", with or without the plus sign in its language. */
const FIRST_ROUNDED_COUNT = 500;

/** A top card, and the language it is written in. */
interface Card {
  card: Element;
  locale: string;
}

export const CONNECTIONS_VARIANTS: readonly Variant<Card, ObservedCount>[] = [
  {
    name: 'AC-connections-link',
    seen: '2024-06',
    why: 'only the own profile links its count to the own connections, in every language',
    read: ({ card, locale }) => {
      const texts = linksTo(card, isConnectionsLink).map(sentenceOf);
      const said = agreeOnCount(texts, (text) => parseLabelledCount(text, locale));
      if (!('value' in said)) return said;
      const { value, atLeast } = said.value;
      return { value: { metric: 'connections', value, atLeast: atLeast || value >= FIRST_ROUNDED_COUNT } };
    },
  },
];

export const FOLLOWERS_VARIANTS: readonly Variant<Card, ObservedCount>[] = [
  {
    name: 'A-followers-link',
    seen: '2024-06',
    why: 'the Ember client links the number to the list of followers',
    read: ({ card, locale }) => followersIn(linksTo(card, isFollowersLink), locale),
  },
  {
    name: 'C-beside-connections',
    seen: '2026-06',
    why: 'without a link, the number is the only other text in the row of the connections link',
    read: ({ card, locale }) => {
      const [link] = linksTo(card, isConnectionsLink);
      const row = link && rowOf(link, card);
      if (!link || !row) return { why: 'missing' };
      const others = textLeaves(row).filter((leaf) => !leaf.closest('a') && /[\p{L}\p{N}]/u.test(textOf(leaf)));
      return others.length === 1 ? followersIn(others, locale) : { why: 'missing' };
    },
  },
];

/** The viewer's connections as their profile shows them. */
export function readOwnConnections(card: Element, locale: string): Field<ObservedCount> {
  return readField(CONNECTIONS_VARIANTS, { card, locale });
}

/** The viewer's followers as their profile shows them. */
export function readOwnFollowers(card: Element, locale: string): Field<ObservedCount> {
  return readField(FOLLOWERS_VARIANTS, { card, locale });
}

/** Narrow and wide variants repeat a number: all must say the same. A bare number without a word is none of ours. */
function followersIn(elements: readonly Element[], locale: string): { value: ObservedCount } | { why: Why } {
  const texts = elements.map(sentenceOf).filter((text) => /\p{L}/u.test(text));
  const said = agreeOnCount(texts, (text) => parseLabelledCount(text, locale));
  return 'value' in said ? { value: { metric: 'followers', ...said.value } } : said;
}

function linksTo(card: Element, leads: (address: string) => boolean): Element[] {
  return linksIn(card).filter((link) => leads(hrefOf(link)) && textOf(link) !== '');
}

/** The closest element around a link that says more than the link: its row. Never the whole card. */
function rowOf(link: Element, card: Element): Element | undefined {
  for (let at = parentOf(link); at && at !== card; at = parentOf(at)) {
    if (/[\p{L}\p{N}]/u.test(textOf(at).replace(textOf(link), ''))) return at;
  }
  return undefined;
}
