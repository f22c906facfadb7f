import { containsWords, foldText } from '../domain/fold-text';
import type { CardWording, NameWording } from '../domain/page-wording';
import { isSpelledIn, resembles, wordsOf } from './resembles';

/**
 * The name of the person a card links to, if independent signs let the text pass as one. The order of two texts alone would take a
 * headline for a name as soon as the name is gone; labels for screen readers and the slug, which is mostly made from the name, tell.
 */
export function findCardName(card: CardWording, slug: string | undefined): string | undefined {
  const { name, next = '' } = card;
  const text = name.text.replace(DEGREE, '');
  const labels = card.labels.map(lettersOf);
  const isLabelled = (said: string) => labels.some((label) => holdsName(label, lettersOf(said)));
  if (isSaidAgain(text, next, slug)) return undefined;
  if (name.pieces)
    return findNameInPieces(text, name.pieces, labels, isLabelled) ?? findRepeated(name.pieces, isLabelled, slug);
  if (isLabelled(text) || isNamedInSlug(text, card, slug)) return text;
  const isContradicted = isLabelled(next) || resembles(slug, next) || labels.some(isOwnLabel(card));
  return next !== '' && !isContradicted && !/\p{N}/u.test(text) ? text : undefined;
}

/** A leading 1 behind a middle dot, in every language, and once more for screen readers. */
const DEGREE = /(\s*[·•・]\s*[1١۱१১][\p{L}\p{M}.]{0,4})+$/u;

/** Scripts that write words together: there a name may stand between other letters. */
const JOINED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}\p{sc=Thai}]/u;
/** Between one of them and Latin letters. */
const SCRIPT_CHANGE = new RegExp(`(?<=\\p{sc=Latin})(?=${JOINED.source})|(?<=${JOINED.source})(?=\\p{sc=Latin})`, 'gu');

/** Whether a label says the name. A word alone has to stand there as one: "HR" is in "Chris", and "AN" in "Anna". */
function holdsName(label: string, letters: string): boolean {
  if (letters === '') return false;
  return letters.includes(' ') || JOINED.test(letters) ? label.includes(letters) : containsWords(label, letters);
}

/** `View Ana Ruiz’s profile`, and then `Ana Ruiz`: of the name the second says no less, so that the first is no name. */
function isSaidAgain(text: string, next: string, slug: string | undefined): boolean {
  const [letters, others] = [lettersOf(text), lettersOf(next)];
  if (letters === others || !containsWords(letters, others)) return false;
  const named = wordsOf(text).filter((word) => isSpelledIn(slug, word));
  return named.length > 0 && named.every((word) => wordsOf(next).includes(word));
}

/**
 * Whether the slug is made from the text, as far as the labels know: what they share with the slug is the name, and the name shares
 * nothing else with them. `Sales Manager` is not who is pictured as `Peter Schneider`, whatever `peter-schneider-sales` has in it.
 */
function isNamedInSlug(text: string, { labels }: CardWording, slug: string | undefined): boolean {
  const words = wordsOf(text);
  const told = labels.flatMap((label) => wordsOf(label));
  return resembles(slug, text) && told.every((word) => words.includes(word) === isSpelledIn(slug, word));
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

/** A text without the marks and pictures that a label may leave out; `Teguhさん` ends the name where the script changes. */
function lettersOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(SCRIPT_CHANGE, ' ')
    .trim();
}

/** "Message" on other cards as well says nothing about the person of this one. */
function isOwnLabel({ nearLabels = [] }: CardWording): (label: string) => boolean {
  const near = new Set(nearLabels.map(lettersOf));
  return (label) => label !== '' && !near.has(label);
}
