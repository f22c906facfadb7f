import type { ObservedPerson } from '../domain/observation';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { readComposeRecipient, readProfileAddress } from './address';
import { agree, readField, type Field, type Variant } from './field';
import {
  findAll,
  findFirst,
  holds,
  hrefOf,
  isProfileLink,
  isQuoted,
  linksIn,
  outermost,
  parentOf,
  textLeaves,
  textOf,
  type Link,
} from './find';
import { foldText } from '../domain/fold-text';
import type { PageContext } from './page-reading';
import { findCardName } from './card-name';
import { parseDay, parseDaysAgo } from './parse-day';

interface List {
  page: Document;
  context: PageContext;
}

/** The texts of a card's name link: the name, and what follows it, which is the headline or cannot be told. */
type ReadTexts = (link: Link) => { name: Element; next: Element | undefined; isHeadline: boolean } | undefined;

/** How a layout words a card. */
interface Wording {
  readTexts: ReadTexts;
  /** Where the day stands. */
  dayIn: string;
}

export const CARDS_VARIANTS: readonly Variant<List, ObservedPerson[]>[] = [
  {
    name: 'C-card-key',
    seen: '2026-06',
    why: 'each card carries a key that ends in the slug',
    read: ({ page, context }) => {
      const cards = outermost(findAll(page, '[componentkey^="ConnectionCard_"]'));
      const isTrusted = (card: Element) => !isQuoted(card) && isOfItsKey(card);
      return peopleIn(cards, context, WORDING_BC, (card) => (isTrusted(card) ? card : undefined));
    },
  },
  {
    name: 'B-list',
    seen: '2025-06',
    why: 'cards have no key of their own: a card is the largest part of the list that links to one profile only',
    read: ({ page, context }) => {
      const lists = outermost(findAll(page, '[componentkey="ConnectionsPage_ConnectionsList"]'));
      const own = lists.filter((list) => !isQuoted(list));
      const links = own.flatMap((list) => linksIn(list).filter(isProfileLink));
      const cardOf = cardsAround(links, new Set(own));
      return peopleIn(
        links.filter((link) => textOf(link) !== ''),
        context,
        WORDING_BC,
        cardOf,
      );
    },
  },
  {
    name: 'A-list-items',
    seen: '2019-01',
    why: 'the Ember client lists the cards, with a time in each, and names their parts in class names',
    read: ({ page, context }) => {
      // Other lists have times too, and stay painted for a while under this address: invitations that were sent.
      const isCounted = findAll(page, 'main header h1').some((heading) => /\p{N}/u.test(textOf(heading)));
      const sign = isCounted ? `${OLD_NAME}, time` : OLD_NAME;
      const cards = findAll(page, 'main li').filter((item) => findFirst(item, sign) && !isQuoted(item));
      return peopleIn(cards, context, WORDING_A, (card) => card);
    },
  },
];

const OLD_NAME = '[class*="connection-card__name"]';
const OLD_HEADLINE = '[class*="connection-card__occupation"]';

/** Everybody whose card is on the page now. The list is virtualised: who is not there has not left. */
export function readConnectionCards(page: Document, context: PageContext): Field<ObservedPerson[]> {
  return readField(CARDS_VARIANTS, { page, context });
}

/**
 * The people of all cards that are not done with yet.
 * @param anchors one element of each card, by which the memo knows it; `cardOf` gives the card, or none where it is not to be trusted.
 */
function peopleIn(
  anchors: readonly Element[],
  context: PageContext,
  wording: Wording,
  cardOf: (anchor: Element) => Element | undefined,
) {
  if (anchors.length === 0) return { why: 'missing' } as const;
  const fresh = anchors.filter((anchor) => !context.memo?.isDone(anchor));
  const people = new Map<Element, ObservedPerson>();
  for (const anchor of fresh) {
    if (context.memo?.isTimeOver()) break;
    const card = cardOf(anchor);
    const person = card && !people.has(card) && readCardOnce(anchor, card, context, wording);
    if (person) people.set(card, person);
  }
  const isReadable = people.size > 0 || fresh.length < anchors.length;
  return isReadable ? { value: [...people.values()] } : ({ why: 'unparsable' } as const);
}

/** As {@link readCard}, but what was read before and says the same still is recalled. */
function readCardOnce(anchor: Element, card: Element, context: PageContext, wording: Wording) {
  const person = context.memo?.recall(anchor, card) ?? readCard(card, context, wording);
  if (person) context.memo?.note(anchor, card, person);
  return person;
}

/** One card, or `undefined` where it does not show beyond doubt who it is and that they are a contact. */
function readCard(card: Element, context: PageContext, wording: Wording): ObservedPerson | undefined {
  const links = linksIn(card);
  const key = readCardKey(links);
  // The photo's link may speak too, of somebody's status.
  const nameLink = links.find((link) => isProfileLink(link) && textOf(link) !== '' && wording.readTexts(link));
  if (!key || !nameLink || links.some((link) => hrefOf(link).includes('/preload/custom-invite'))) return undefined;
  const said = wording.readTexts(nameLink);
  const name = said && findCardName(card, key.slug, said.name, said.isHeadline ? said.next : undefined);
  const connected = readConnected(card, nameLink, wording.dayIn, context);
  if (!name || !connected || !isContact({ ...key, ...connected })) return undefined;
  const headline = readHeadline(said, name);
  return { ...key, name: cleanText(name, MAX_NAME_LENGTH), ...(headline && { headline }), ...connected };
}

/** What stands behind the name in one piece; the name again is no headline. */
function readHeadline({ next, isHeadline }: ReturnType<ReadTexts> & object, name: string): string | undefined {
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
  const texts = findAll(card, dayIn).filter(
    (element) => !holds(nameLink, element) && !holds(element, nameLink) && !element.closest('button, a'),
  );
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
function isOfItsKey(card: Element): boolean {
  const key = readProfileAddress(`/in/${card.getAttribute('componentkey')?.replace(/^ConnectionCard_\d+-/, '')}`);
  const who = readCardKey(linksIn(card));
  const part = key?.memberId === undefined ? 'slug' : 'memberId';
  return (who?.[part] ?? key?.[part]) === key?.[part];
}

/**
 * A card has no key of its own in B: it is the largest part of its list that links to one profile only.
 * @param links all profile links of the lists, in page order: only the nearest ones to others need to be looked at.
 */
function cardsAround(links: readonly Link[], lists: ReadonlySet<Element>): (link: Element) => Element {
  const around = new Map<Element, (Element | undefined)[]>(links.map((link) => [link, []]));
  for (const ordered of [links, links.toReversed()]) {
    let [last, other]: (Link | undefined)[] = [];
    for (const link of ordered) {
      if (last && whomOf(last) !== whomOf(link)) other = last;
      around.get(link)?.push(other);
      last = link;
    }
  }
  return (link) => {
    const others = around.get(link) ?? [];
    let card = link;
    const isOwn = (at: Element) => !lists.has(at) && !others.some((other) => holds(at, other));
    for (let at = parentOf(link); at && isOwn(at); at = parentOf(at)) card = at;
    return card;
  };
}

function whomOf(link: Link): string | undefined {
  const key = readProfileAddress(hrefOf(link));
  return key?.slug ?? key?.memberId;
}

/**
 * The first paragraph of the link is the name, the next paragraph or span the headline; some people have none. With more texts there
 * is no telling which is the headline.
 */
const namedByParagraphs: ReadTexts = (link) => {
  const blocks = outermost(findAll(link, 'p, span')).filter((block) => textOf(block) !== '');
  const [name, next] = blocks;
  if (name?.localName !== 'p') return undefined;
  const isHeadline = textLeaves(link).every((leaf) => holds(name, leaf) || (next && holds(next, leaf)));
  return { name, next, isHeadline };
};

const namedByClass: ReadTexts = (link) => {
  const [names, headlines] = [findAll(link, OLD_NAME), findAll(link, OLD_HEADLINE)];
  const [name, next] = names.length > 0 ? [...names, ...headlines] : visibleTexts(link);
  return name && names.length <= 1 ? { name, next, isHeadline: headlines.length <= 1 } : undefined;
};

/** The Ember client says in a class name what is for screen readers only. */
function visibleTexts(link: Link): Element[] {
  const texts = textLeaves(link).filter((leaf) => !leaf.closest('[class*="visually-hidden"]'));
  return texts.length <= 2 ? texts : [];
}

const WORDING_BC: Wording = { readTexts: namedByParagraphs, dayIn: 'p, time, span' };
const WORDING_A: Wording = { readTexts: namedByClass, dayIn: 'time' };
