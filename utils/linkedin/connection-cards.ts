import { MAX_SAMPLE, type CardWording } from '../domain/page-wording';
import { LAYOUT_A, LAYOUT_B, LAYOUT_C, type CardLayout, type CardTexts } from './card-layout';
import type { CardList, CardMemo } from './card-memo';
import { readField, type Field, type Variant } from './field';
import {
  askElements,
  attributeOf,
  childrenOf,
  findAll,
  holds,
  hrefOf,
  isProfileLink,
  linksIn,
  outermost,
  ownTextOf,
  textOf,
  type Link,
} from './find';
import { cutText, oneText, unlikeTexts, type PageContext } from './page-look';

interface List {
  page: Document;
  context: PageContext;
}

/** The cards of a list. */
interface Cards {
  /** All that are on the page now; with a memo, those that are settled and not yet handed over. */
  cards: CardWording[];
  /** Some of those that show somebody, whether handed over or not. */
  sample: CardWording[];
}

export const CARDS_VARIANTS: readonly Variant<List, Cards>[] = [
  {
    name: 'C-card-key',
    seen: '2026-06',
    why: 'each card carries a key that ends in the slug',
    read: (list) => lookAtAll(list, LAYOUT_C),
  },
  {
    name: 'B-list',
    seen: '2025-06',
    why: 'cards have no key of their own: a card is the largest part of the list that links to one profile only',
    read: (list) => lookAtAll(list, LAYOUT_B),
  },
  {
    name: 'A-list-items',
    seen: '2019-01',
    why: 'the Ember client lists the cards, with a time in each, and names their parts in class names',
    read: (list) => lookAtAll(list, LAYOUT_A),
  },
];

/** Looks at the cards of the list. It is virtualised: who is not there has not left. */
export function readConnectionCards(page: Document, context: PageContext): Field<Cards> {
  return readField(CARDS_VARIANTS, { page, context });
}

function lookAtAll({ page, context: { memo } }: List, layout: CardLayout) {
  const found = layout.cardsIn(page);
  if (found.length === 0) return { why: 'missing' } as const;
  const look = (card: Element) => lookAtCard(card, layout);
  const cards = memo?.settleCards(found, look) ?? found.map(look).filter((card) => card !== undefined);
  const sample = (memo?.keepList(found, layout) ?? cards).slice(0, MAX_SAMPLE);
  return sample.length > 0 ? { value: { cards, sample } } : ({ why: 'unparsable' } as const);
}

/** What came to where cards stand since the whole page was looked at. */
export function settleMoreCards({ layout, places }: CardList, memo: CardMemo): CardWording[] {
  const rows = places.length === 1 ? askElements(places[0]!) : places.flatMap(childrenOf);
  return memo.settleCards(rows, (row) => lookAtCard(row, layout));
}

/** One card, or `undefined` for what shows nobody. */
function lookAtCard(card: Element, layout: CardLayout): CardWording | undefined {
  if (!layout.isCard(card)) return undefined;
  const links = linksIn(card);
  const said = findNameLink(links, layout);
  if (!said) return undefined;
  const key = attributeOf(card, 'componentkey');
  const name = wordName(said);
  const next = oneText(said.next);
  const addresses = unlikeTexts(links.map(hrefOf));
  const labels = labelsIn(card);
  const dayTexts = readDayTexts(card, said.link, layout.dayIn);
  if (!name || !addresses || !labels || !dayTexts) return undefined;
  const nearLabels = labels.some((label) => label.includes(name.text)) ? undefined : labelsBeside(card);
  return {
    ...(key && { key: cutText(key) }),
    addresses,
    name,
    ...(next && { next }),
    labels,
    ...(nearLabels && { nearLabels }),
    dayTexts,
  };
}

/** The first link with a name in it: the photo's link may speak too, of somebody's status. */
function findNameLink(links: readonly Link[], layout: CardLayout) {
  for (const link of links) {
    const texts = isProfileLink(link) && textOf(link) !== '' && layout.readTexts(link);
    if (texts) return { link, ...texts };
  }
  return undefined;
}

/**
 * The text alone, not what an icon is called, and once where it stands once more for screen readers. What the browser translated, in
 * an element that LinkedIn does not use, has to be told from more.
 */
function wordName({ name, pieces }: CardTexts): CardWording['name'] | undefined {
  const [text, other] = unlikeTexts(pieces.map(ownTextOf)) ?? [];
  if (text && !other && !pieces[0]!.matches('font')) return { text };
  const below = unlikeTexts(pieces.filter((piece) => piece !== name).map(ownTextOf));
  return below && { text: cutText(textOf(name)), pieces: { below, own: cutText(ownTextOf(name)) } };
}

const LABELLED = 'a, img, [role="img"], figure';

function labelsIn(card: Element): string[] | undefined {
  return unlikeTexts(
    findAll(card, LABELLED).map((element) => attributeOf(element, 'aria-label') || attributeOf(element, 'alt')),
  );
}

function labelsBeside(card: Element): string[] | undefined {
  const neighbours = [card.previousElementSibling, card.nextElementSibling];
  return unlikeTexts(neighbours.flatMap((neighbour) => (neighbour && labelsIn(neighbour)) ?? []));
}

/** The day stands in a text of its own, outside the link with name and headline: those may mention dates too. */
function readDayTexts(card: Element, nameLink: Link, dayIn: string): string[] | undefined {
  const texts = findAll(card, `:is(${dayIn}):not(:is(button, a) *)`).filter((element) => !holds(element, nameLink));
  return unlikeTexts(outermost(texts).map(textOf));
}
