import { readProfileAddress } from './address';
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

/** The texts of a card's name link. */
export interface CardTexts {
  name: Element;
  /** The innermost elements with text that the name consists of; mostly itself alone. */
  pieces: Element[];
  /** The elements of what follows the name: where they say more than one thing, there is no telling which is the headline. */
  next: Element[];
}

type ReadTexts = (link: Link) => CardTexts | undefined;

/** How one layout draws the cards of the connections page. */
export interface CardLayout {
  /** What may be a card, in page order. */
  cardsIn: (page: Document) => Element[];
  /** Whether an element that stands where cards do is one, of this page itself. */
  isCard: (element: Element) => boolean;
  readTexts: ReadTexts;
  /** Where the day stands. */
  dayIn: string;
}

const KEYED = '[componentkey^="ConnectionCard_"]';
/** Other pages of the Ember client count and list people with times too, and stay painted for a while under this address. */
export const OLD_LIST = '[class*="mn-connection"]';
const OLD_NAME = '[class*="connection-card__name"]';
const OLD_HEADLINE = '[class*="connection-card__occupation"]';

/** The first paragraph of the link is the name, the next paragraph or span the headline; some people have none. */
const namedByParagraphs: ReadTexts = (link) => {
  const blocks = outermost(findAll(link, 'p, span')).filter((block) => textOf(block) !== '');
  const [name, next] = blocks;
  // Where the first one is still empty, the headline would be taken for the name.
  if (!name || name !== findFirst(link, 'p')) return undefined;
  const leaves = textLeaves(link);
  const isAll = leaves.every((leaf) => holds(name, leaf) || holds(next, leaf));
  return textsOf(leaves, name, isAll ? next : undefined);
};

const namedByClass: ReadTexts = (link) => {
  const names = findAll(link, OLD_NAME);
  const headlines = findAll(link, OLD_HEADLINE);
  const leaves = textLeaves(link);
  const [name, next] = names.length > 0 ? [...names, ...headlines] : visibleTexts(leaves);
  return name && names.length <= 1 ? textsOf(leaves, name, headlines.length <= 1 ? next : undefined) : undefined;
};

function textsOf(leaves: readonly Element[], name: Element, next: Element | undefined): CardTexts {
  const within = (element: Element | undefined) => leaves.filter((leaf) => holds(element, leaf));
  return { name, pieces: within(name), next: within(next) };
}

/** The Ember client says in a class name what is for screen readers only. */
function visibleTexts(leaves: readonly Element[]): Element[] {
  const texts = leaves.filter((leaf) => !leaf.closest('[class*="visually-hidden"]'));
  return texts.length <= 2 ? texts : [];
}

/** Each card carries a key, and often an element in it the same one. */
export const LAYOUT_C: CardLayout = {
  cardsIn: (page) => outermost(findAll(page, KEYED)),
  isCard: (element) => element.matches(KEYED) && !isQuoted(element),
  readTexts: namedByParagraphs,
  dayIn: 'p, time, span',
};

/** Cards have no key of their own. */
export const LAYOUT_B: CardLayout = {
  cardsIn: (page) => {
    const lists = outermost(findAll(page, '[componentkey="ConnectionsPage_ConnectionsList"]'));
    return lists.filter((list) => !isQuoted(list)).flatMap(partsAboutOne);
  },
  isCard: (element) => new Set(linksIn(element).filter(isProfileLink).map(whomOf)).size === 1,
  readTexts: namedByParagraphs,
  dayIn: 'p, time, span',
};

/** The Ember client's list items. */
export const LAYOUT_A: CardLayout = {
  cardsIn: (page) => findAll(page, 'main li').filter(isListedCard),
  isCard: isListedCard,
  readTexts: namedByClass,
  dayIn: 'time',
};

function isListedCard(element: Element): boolean {
  return element.matches(`li:is(${OLD_LIST}, ${OLD_LIST} *):has(${OLD_NAME}, time)`) && !isQuoted(element);
}

/** The largest parts of a list that link to one profile only, and by a text. */
function partsAboutOne(list: Element): Element[] {
  const groups: Link[][] = [];
  for (const link of linksIn(list).filter(isProfileLink)) {
    const last = groups.at(-1);
    if (last?.[0] && whomOf(last[0]) === whomOf(link)) last.push(link);
    else groups.push([link]);
  }
  const parts = groups.flatMap((group, at) => {
    const others = [groups[at - 1]?.at(-1), groups[at + 1]?.[0]];
    const isOwn = (part: Element) => part !== list && !others.some((other) => holds(part, other));
    return group.filter((link) => textOf(link) !== '').map((link) => largestAround(link, isOwn));
  });
  return [...new Set(parts)];
}

function largestAround(link: Element, isOwn: (part: Element) => boolean): Element {
  const around = parentOf(link);
  return around && isOwn(around) ? largestAround(around, isOwn) : link;
}

function whomOf(link: Link): string | undefined {
  const key = readProfileAddress(hrefOf(link));
  return key?.slug ?? key?.memberId;
}
