import { foldText } from '../domain/fold-text';

/** Whether a word of the text stands in the slug: `sam-okonjo-77` for "Dr. Sam Okonjo". */
export function resembles(slug: string | undefined, text: string): boolean {
  return wordsOf(text).some((word) => isIn(slug)(word) && (word.length > SHORT || isAtEdge(slug, word)));
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

/** Words of so few letters stand in many others: "the" in "esther". */
const SHORT = 3;

function isAtEdge(slug = '', word: string): boolean {
  const parts = plainLetters(slug).split(/[^\p{L}]+/u);
  return parts.some((part) => part.startsWith(word) || part.endsWith(word));
}

/** The words of a text that are long enough to tell something, in plain letters. */
export function wordsOf(text: string): string[] {
  const words = plainLetters(text).split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2));
}

function plainLetters(text: string): string {
  const bare = foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ıłøđðþæœß]/g, (letter) => WHOLE_LETTERS[letter]!);
}

/** Letters that are no others with a mark, and how slugs write them: `isil-cinar` for "Işıl Çınar". */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
