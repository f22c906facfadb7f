import { foldText } from '../domain/fold-text';
import { DEGREE_WORD } from './fold-sentence';
import { parseCount, type ParsedCount } from './parse-count';

/** Scripts that write words together. */
const JOINED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
/**
 * What is written to a digit only says what is counted, as one sign does where words are joined: `1,465人`, `1,465명`, `১,৪৬৫টি`. Romanian and
 * Tagalog tie a number to its word: `1.465 de contacte`. The Chinese sign for "new" is no counter: `3 新好友` is news.
 */
const COUNTER =
  /(\p{Nd})(?! ?新)(?: ?\p{sc=Han}| (?:de|na)(?= )|(?:(?![\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}])[\p{L}\p{M}])+)/gu;

/**
 * Reads the count of a text where the site tells news too, so that one word has to do: `Connections 612`. `3 new connections` and
 * `Connections +3` are no counts, and a number without any word could count anything.
 * @param locale the page's, BCP 47.
 */
export function parseNamedCount(text: string, locale: string): ParsedCount | undefined {
  // A space that keeps a number beside its word, or the end of a line, is a space as well.
  const folded = foldText(text);
  return countWords(folded, locale) === 1 && !/^\P{Nd}*\+/u.test(folded) ? parseCount(folded, locale) : undefined;
}

/** However short they are: `3 új kapcsolat` is news. */
function countWords(folded: string, locale: string): number {
  const spaced = folded.replace(DEGREE_WORD, ' A ').replace(COUNTER, '$1 ');
  const pieces = spaced.split(/[\s\p{Nd}|()]+/u).filter((piece) => /\p{L}/u.test(piece));
  return pieces.flatMap((piece) => (JOINED.test(piece) ? wordsIn(piece, locale) : piece)).length;
}

function wordsIn(joined: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(joined)].map(({ segment }) => segment);
}
