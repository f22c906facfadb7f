/** Marks that steer the direction of text and are not seen. */
const DIRECTION_MARKS = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Page text in one plain form for comparing and parsing: compatibility forms unified, direction marks gone, digits of every script
 * as 0 to 9, white space as single spaces, lower case.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(DIRECTION_MARKS, '')
    .replace(/(?!\d)\p{Nd}/gu, asciiDigit)
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Decimal digits come in tens, zero first, some tens side by side: so the value is the distance from where the digits start. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** A sentence with a count or a day in it is short; what is longer is prose, or an attack on our time. */
export const MAX_SENTENCE_LENGTH = 300;

/** Whether words stand in a text with no letter or digit directly before or behind; some scripts part no words. */
export function containsWords(folded: string, words: string): boolean {
  if (words === '') return false;
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
    const before = folded.slice(0, at);
    const after = folded.slice(at + words.length);
    const isEnd = !/^[\p{L}\p{M}0-9]/u.test(after) || /[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]$/u.test(words);
    if (!/[\p{L}\p{M}0-9]$/u.test(before) && isEnd) return true;
  }
  return false;
}
