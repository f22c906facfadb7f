import { foldText } from '../domain/fold-text';

/** Whether a word of the text stands in the slug: `sam-okonjo-77` for "Dr. Sam Okonjo". */
export function resembles(slug: string | undefined, text: string): boolean {
  return wordsOf(text).some(isIn(slug));
}

/** Whether all words of the text stand in the slug: of "Peter Schneider", translated, "Peter" still does. */
export function isSpelledIn(slug: string | undefined, text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every(isIn(slug));
}

function isIn(slug = ''): (word: string) => boolean {
  const plainSlug = plainLetters(slug);
  return (word) => plainSlug.includes(word);
}

/** Those long enough to tell something. */
function wordsOf(text: string): string[] {
  const words = plainLetters(text).split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2));
}

function plainLetters(text: string): string {
  return foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
}
