import { foldText } from '../domain/fold-text';

/** Whether a word of the text stands in the slug: `sam-okonjo-77` for "Dr. Sam Okonjo". */
export function resembles(slug: string | undefined, text: string): boolean {
  const plainSlug = plainLetters(slug ?? '');
  const words = plainLetters(text).split(/[^\p{L}]+/u);
  return words.some((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2) && plainSlug.includes(word));
}

function plainLetters(text: string): string {
  return foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
}
