import { containsWords, foldText } from '../domain/fold-text';
import type { CardWording, NameWording } from '../domain/page-wording';
import { isSpelledIn, resembles } from './resembles';

/**
 * The name of the person a card links to, if independent signs let the text pass as one. The order of two texts alone would take a
 * headline for a name as soon as the name is gone; labels for screen readers and the slug, which is mostly made from the name, tell.
 */
export function findCardName(card: CardWording, slug: string | undefined): string | undefined {
  const { name, next = '' } = card;
  const labels = card.labels.map(lettersOf);
  const isLabelled = (text: string) => {
    const letters = lettersOf(text);
    return letters !== '' && labels.some((label) => label.includes(letters));
  };
  if (name.pieces)
    return findNameInPieces(name.text, name.pieces, labels, isLabelled) ?? findRepeated(name.pieces, isLabelled, slug);
  if (isLabelled(name.text) || resembles(slug, name.text)) return name.text;
  const isContradicted = isLabelled(next) || resembles(slug, next) || labels.some(isOwnLabel(card));
  return next !== '' && !isContradicted && !/\p{N}/u.test(name.text) ? name.text : undefined;
}

/** A name in pieces, or one with a badge inside: which it is, only a label can tell. */
function findNameInPieces(
  text: string,
  { below, own }: NonNullable<NameWording['pieces']>,
  labels: readonly string[],
  isLabelled: (text: string) => boolean,
): string | undefined {
  if (isLabelled(text)) return text;
  const isBadged = !below.some(isLabelled);
  return isBadged && labels.some((label) => containsWords(label, lettersOf(own))) ? own : undefined;
}

/** A name that all pieces repeat, as those for screen readers do: `View Ana Ruiz’s profile`. Pronouns and a degree behind it say nothing. */
function findRepeated(
  { below, own }: NonNullable<NameWording['pieces']>,
  isLabelled: (text: string) => boolean,
  slug: string | undefined,
): string | undefined {
  const pieces = [own, ...below].filter((piece) => piece !== '' && !/^[(·•・]/u.test(piece));
  const named = pieces.find((piece) => pieces.every((other) => containsWords(lettersOf(other), lettersOf(piece))));
  return named !== undefined && (isLabelled(named) || isSpelledIn(slug, named)) ? named : undefined;
}

/** A text without the marks and pictures that a label may leave out. */
function lettersOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** "Message" on every card says nothing about the person of this one. */
function isOwnLabel({ nearLabels = [] }: CardWording): (label: string) => boolean {
  const near = new Set(nearLabels.map(lettersOf));
  return (label) => label !== '' && !near.has(label);
}
