import { findAll, ownTextOf, textLeaves, textOf } from './find';
import { containsWords, foldText } from '../domain/fold-text';

/**
 * The name of the person a card links to, if independent signs let the text pass as one. The order of two texts alone would take a
 * headline for a name as soon as the name is gone; labels for screen readers and the slug, which is mostly made from the name, tell.
 * @param name the element that should hold the name.
 * @param next the one text behind it, which should be the headline; with more of them there is no telling by their order.
 */
export function findCardName(
  card: Element,
  slug: string | undefined,
  name: Element,
  next: Element | undefined,
): string | undefined {
  const labels = labelsIn(card);
  const isLabelled = (text: string) => {
    const letters = lettersOf(text);
    return letters !== '' && labels.some((label) => label.includes(letters));
  };
  const leaves = textLeaves(name);
  if (leaves.length !== 1) return findNameInPieces(name, leaves, labels, isLabelled);
  // The text alone, not what an icon is called.
  const text = leaves.map(ownTextOf).join('');
  if (isLabelled(text) || resembles(slug, text)) return text;
  const other = next ? textOf(next) : '';
  const isContradicted = isLabelled(other) || resembles(slug, other) || labels.some((label) => !isCommon(label, card));
  return other !== '' && !isContradicted && !/\p{N}/u.test(text) ? text : undefined;
}

/** A name in pieces, or one with a badge inside: which it is, only a label can tell. */
function findNameInPieces(
  name: Element,
  pieces: readonly Element[],
  labels: readonly string[],
  isLabelled: (text: string) => boolean,
): string | undefined {
  if (isLabelled(textOf(name))) return textOf(name);
  const own = ownTextOf(name);
  const isBadged = pieces.every((piece) => piece === name || !isLabelled(textOf(piece)));
  return isBadged && labels.some((label) => containsWords(label, lettersOf(own))) ? own : undefined;
}

/** What screen readers are told about the links and pictures of a card. */
function labelsIn(card: Element): string[] {
  return findAll(card, LABELLED)
    .map(labelOf)
    .filter((label) => label !== '');
}

const LABELLED = 'a[aria-label], img[alt], [role="img"][aria-label], figure[aria-label]';

function labelOf(element: Element): string {
  return lettersOf(element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '');
}

/** A text without the marks and pictures that a label may leave out. */
function lettersOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** "Message" on every card says nothing about the person of this one. */
function isCommon(label: string, card: Element): boolean {
  const neighbours = [card.previousElementSibling, card.nextElementSibling];
  return neighbours.some((neighbour) => neighbour && labelsIn(neighbour).includes(label));
}

/** Whether a word of the text stands in the slug: `sam-okonjo-77` for "Dr. Sam Okonjo". */
export function resembles(slug: string | undefined, text: string): boolean {
  const plainSlug = plainLetters(slug ?? '');
  const words = plainLetters(text).split(/[^\p{L}]+/u);
  return words.some((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2) && plainSlug.includes(word));
}

function plainLetters(text: string): string {
  return foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
}
