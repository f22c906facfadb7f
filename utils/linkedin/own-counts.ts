import type { CountWording } from '../domain/page-wording';
import { isConnectionsLink, isFollowersLink } from './address';
import { readField, type Field, type Variant } from './field';
import { holds, hrefOf, linksIn, parentOf, sentenceOf, textBlocks, textOf } from './find';
import { countTexts } from './page-look';

export const CONNECTIONS_VARIANTS: readonly Variant<Element, CountWording>[] = [
  {
    name: 'AC-connections-link',
    seen: '2024-06',
    why: 'only the own profile links its count to the own connections, in every language',
    read: (card) => {
      const said = countTexts(linksTo(card, isConnectionsLink).map(sentenceOf));
      return 'value' in said ? { value: { metric: 'connections', texts: said.value } } : said;
    },
  },
];

export const FOLLOWERS_VARIANTS: readonly Variant<Element, CountWording>[] = [
  {
    name: 'A-followers-link',
    seen: '2024-06',
    why: 'the Ember client links the number to the list of followers',
    read: (card) => followersIn(linksTo(card, isFollowersLink)),
  },
  {
    name: 'C-beside-connections',
    seen: '2026-06',
    why: 'without a link, the number is the only other text in the row of the connections link; what leads elsewhere counts other things',
    read: (card) => {
      const links = linksTo(card, isConnectionsLink);
      const row = links[0] && rowOf(links[0], card);
      if (!row) return { why: 'missing' };
      const blocks = textBlocks(row).filter((block) => /[\p{L}\p{N}]/u.test(textOf(block)));
      // Another link there makes it more than the row of the counts: the place beside it may have a number too.
      const others = blocks.filter((block) => !links.some((link) => holds(link, block)));
      return others.length === 1 && !others[0]!.closest('a, button') ? followersIn(others) : { why: 'missing' };
    },
  },
];

/** The viewer's connections as their profile shows them. */
export function readOwnConnections(card: Element): Field<CountWording> {
  return readField(CONNECTIONS_VARIANTS, card);
}

/** The viewer's followers as their profile shows them. */
export function readOwnFollowers(card: Element): Field<CountWording> {
  return readField(FOLLOWERS_VARIANTS, card);
}

/** Narrow and wide variants repeat a number: all must say the same. A bare number without a word is none of ours. */
function followersIn(elements: readonly Element[]): ReturnType<Variant<Element, CountWording>['read']> {
  const said = countTexts(elements.map(sentenceOf).filter((text) => /\p{L}/u.test(text)));
  return 'value' in said ? { value: { metric: 'followers', texts: said.value } } : said;
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
