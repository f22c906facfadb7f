import { MAX_SAMPLE, type PersonWording } from '../domain/page-wording';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { readComposeRecipient, readProfileAddress } from './address';
import { LAYOUT_A, LAYOUT_B, LAYOUT_C, type CardLayout, type CardTexts } from './card-layout';
import type { CardList, CardMemo } from './card-memo';
import { findCardName } from './card-name';
import { agree, readField, type Field, type Variant } from './field';
import {
  attributeOf,
  childrenOf,
  findAll,
  holds,
  hrefOf,
  isInvitation,
  isProfileLink,
  linksIn,
  outermost,
  textLeaves,
  textOf,
  type Link,
} from './find';
import { unlikeTexts, type PageContext } from './page-look';

interface List {
  page: Document;
  context: PageContext;
}

/** Whom the cards of a list are about. */
interface Cards {
  /** Everybody whose card is on the page now; with a memo, who is settled and not yet handed over. */
  people: PersonWording[];
  /** Some of those whose cards could be read, whether handed over or not. */
  sample: PersonWording[];
}

export const CARDS_VARIANTS: readonly Variant<List, Cards>[] = [
  {
    name: 'C-card-key',
    seen: '2026-06',
    why: 'each card carries a key that ends in the slug',
    read: (list) => readAll(list, LAYOUT_C),
  },
  {
    name: 'B-list',
    seen: '2025-06',
    why: 'cards have no key of their own: a card is the largest part of the list that links to one profile only',
    read: (list) => readAll(list, LAYOUT_B),
  },
  {
    name: 'A-list-items',
    seen: '2019-01',
    why: 'the Ember client lists the cards, with a time in each, and names their parts in class names',
    read: (list) => readAll(list, LAYOUT_A),
  },
];

/** Reads the cards of the list. It is virtualised: who is not there has not left. */
export function readConnectionCards(page: Document, context: PageContext): Field<Cards> {
  return readField(CARDS_VARIANTS, { page, context });
}

function readAll({ page, context: { memo } }: List, layout: CardLayout) {
  const cards = layout.cardsIn(page);
  if (cards.length === 0) return { why: 'missing' } as const;
  const read = (card: Element) => readCard(card, layout);
  const people = memo?.settleCards(cards, read) ?? cards.map(read).filter((person) => person !== undefined);
  const sample = (memo?.keepList(cards, layout) ?? people).slice(0, MAX_SAMPLE);
  return sample.length > 0 ? { value: { people, sample } } : ({ why: 'unparsable' } as const);
}

/** Who came to where cards stand since the whole page was read. */
export function settleMoreCards({ layout, places }: CardList, memo: CardMemo): PersonWording[] {
  return memo.settleCards(places.flatMap(childrenOf), (row) => readCard(row, layout));
}

/** One card, or `undefined` where it does not show beyond doubt who it is. That they are a contact, its day has to show as well. */
function readCard(card: Element, layout: CardLayout): PersonWording | undefined {
  if (!layout.isCard(card)) return undefined;
  const links = linksIn(card);
  const hrefs = links.map(hrefOf);
  const key = readCardKey(hrefs);
  if (!key || !isOfItsKey(card, key) || hrefs.some(isInvitation)) return undefined;
  const said = readNameLink(links, layout);
  const name = said && findCardName(card, key.slug, said.name, said.isHeadline ? said.next : undefined);
  if (!name) return undefined;
  const [headline, dayTexts] = [readHeadline(said, name), readDayTexts(card, said.link, layout.dayIn)];
  // Only contacts have a composer on their card, or a day.
  if (!dayTexts || !(key.memberId ?? dayTexts[0])) return undefined;
  return { ...key, name: cleanText(name, MAX_NAME_LENGTH), ...(headline && { headline }), dayTexts };
}

/** The first link with a name in it: the photo's link may speak too, of somebody's status. */
function readNameLink(links: readonly Link[], layout: CardLayout) {
  for (const link of links) {
    const texts = isProfileLink(link) && textOf(link) !== '' && layout.readTexts(link);
    if (texts) return { link, ...texts };
  }
  return undefined;
}

/** What stands behind the name in one piece; the name again is no headline. */
function readHeadline({ next, isHeadline }: CardTexts, name: string): string | undefined {
  const isOne = next && isHeadline && textLeaves(next).length === 1 && !textOf(next).startsWith(name);
  return isOne ? cleanText(textOf(next), MAX_HEADLINE_LENGTH) : undefined;
}

/** Who a card is about, by all its links at once. */
function readCardKey(hrefs: readonly string[]): Pick<PersonWording, 'slug' | 'memberId'> | undefined {
  const profiles = hrefs.map(readProfileAddress);
  const recipients = hrefs.map(readComposeRecipient);
  const slug = agree(profiles.map((key) => key?.slug));
  const memberId = agree([...profiles.map((key) => key?.memberId), ...recipients]);
  if (isConflict(slug) || isConflict(memberId)) return undefined;
  const key = {
    ...('value' in slug && { slug: slug.value }),
    ...('value' in memberId && { memberId: memberId.value }),
  };
  return key.slug === undefined && key.memberId === undefined ? undefined : key;
}

function isConflict(result: object): boolean {
  return 'why' in result && result.why === 'conflict';
}

/** The day stands in a text of its own, outside the link with name and headline: those may mention dates too. */
function readDayTexts(card: Element, nameLink: Link, dayIn: string): string[] | undefined {
  const texts = findAll(card, `:is(${dayIn}):not(:is(button, a) *)`).filter((element) => !holds(element, nameLink));
  return unlikeTexts(
    outermost(texts)
      .map(textOf)
      .filter((text) => text !== ''),
  );
}

/** `ConnectionCard_0-anna-li`: where the key ends in a slug or a member id, the card must link to that one. */
function isOfItsKey(card: Element, who: Pick<PersonWording, 'slug' | 'memberId'>): boolean {
  const [isKeyed, named] = /^ConnectionCard_(?:\d+-)?(.*)/s.exec(attributeOf(card, 'componentkey')) ?? [];
  if (!isKeyed || named === who.slug || named === who.memberId) return true;
  const key = readProfileAddress(`/in/${named}`);
  const part = key?.memberId === undefined ? 'slug' : 'memberId';
  return (who[part] ?? key?.[part]) === key?.[part];
}
