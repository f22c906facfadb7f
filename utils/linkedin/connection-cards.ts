import type { ObservedPerson } from '../domain/observation';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { readComposeRecipient, readProfileAddress } from './address';
import { LAYOUT_A, LAYOUT_B, LAYOUT_C, type CardLayout, type CardTexts } from './card-layout';
import type { CardList } from './card-memo';
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
import { foldText } from '../domain/fold-text';
import type { PageContext } from './page-reading';
import { parseDay, parseDaysAgo } from './parse-day';

interface List {
  page: Document;
  context: PageContext;
}

export const CARDS_VARIANTS: readonly Variant<List, ObservedPerson[]>[] = [
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

/**
 * Everybody whose card is on the page now; with a memo, who is settled and not yet handed over. The list is virtualised: who is not
 * there has not left.
 */
export function readConnectionCards(page: Document, context: PageContext): Field<ObservedPerson[]> {
  return readField(CARDS_VARIANTS, { page, context });
}

function readAll({ page, context }: List, layout: CardLayout) {
  const cards = layout.cardsIn(page);
  if (cards.length === 0) return { why: 'missing' } as const;
  const read = (card: Element) => readCard(card, context, layout);
  const people = context.memo?.settleCards(cards, read) ?? cards.map(read).filter((person) => person !== undefined);
  const isReadable = context.memo?.keepList(cards, layout) ?? people.length > 0;
  return isReadable ? { value: people } : ({ why: 'unparsable' } as const);
}

/** Who came to where cards stand since the whole page was read. */
export function settleMoreCards({ layout, places }: CardList, context: PageContext): ObservedPerson[] {
  const rows = places.flatMap(childrenOf);
  return context.memo?.settleCards(rows, (row) => readCard(row, context, layout)) ?? [];
}

/** One card, or `undefined` where it does not show beyond doubt who it is and that they are a contact. */
function readCard(card: Element, context: PageContext, layout: CardLayout): ObservedPerson | undefined {
  if (!layout.isCard(card)) return undefined;
  const links = linksIn(card);
  const key = readCardKey(links);
  if (!key || !isOfItsKey(card, key) || links.some(isInvitation)) return undefined;
  const said = readNameLink(links, layout);
  const name = said && findCardName(card, key.slug, said.name, said.isHeadline ? said.next : undefined);
  const connected = said && readConnected(card, said.link, layout.dayIn, context);
  if (!name || !connected || !isContact({ ...key, ...connected })) return undefined;
  const headline = readHeadline(said, name);
  return { ...key, name: cleanText(name, MAX_NAME_LENGTH), ...(headline && { headline }), ...connected };
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

/** Only contacts have a composer on their card, or a day. */
function isContact({ memberId, connectedOn, connectedBetween }: ObservedPerson): boolean {
  return (memberId ?? connectedOn ?? connectedBetween) !== undefined;
}

/** Who a card is about, by all its links at once. */
function readCardKey(links: readonly Link[]): Pick<ObservedPerson, 'slug' | 'memberId'> | undefined {
  const profiles = links.map((link) => readProfileAddress(hrefOf(link)));
  const recipients = links.map((link) => readComposeRecipient(hrefOf(link)));
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

/**
 * The day stands in a text of its own, outside the link with name and headline: those may mention dates too.
 * @returns `undefined` for a card that says something else in its place: it is an advertisement or a suggestion.
 */
function readConnected(
  card: Element,
  nameLink: Link,
  dayIn: string,
  { locale, nowMs }: PageContext,
): Pick<ObservedPerson, 'connectedOn' | 'connectedBetween'> | undefined {
  const texts = findAll(card, dayIn).filter((element) => !element.closest('button, a') && !holds(element, nameLink));
  const wordings = outermost(texts).map(textOf);
  const days = agree(wordings.map((text) => parseDay(text, locale, nowMs)));
  if ('value' in days) return { connectedOn: days.value };
  if (days.why === 'conflict') return {};
  const spans = agree(wordings.map((text) => parseDaysAgo(text, locale, nowMs)));
  if ('value' in spans) return { connectedBetween: spans.value };
  return wordings.every((text) => text === '' || YEAR.test(foldText(text))) ? {} : undefined;
}

/** What names a year is some day, though not one that could be read. */
const YEAR = /\b2[05]\d\d(?!\d)/;

/** `ConnectionCard_0-anna-li`: where the key ends in a slug or a member id, the card must link to that one. */
function isOfItsKey(card: Element, who: Pick<ObservedPerson, 'slug' | 'memberId'>): boolean {
  const [isKeyed, named] = /^ConnectionCard_(?:\d+-)?(.*)/s.exec(attributeOf(card, 'componentkey')) ?? [];
  if (!isKeyed) return true;
  const key = readProfileAddress(`/in/${named}`);
  const part = key?.memberId === undefined ? 'slug' : 'memberId';
  return (who[part] ?? key?.[part]) === key?.[part];
}
