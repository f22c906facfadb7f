import { parseCount, type ParsedCount } from './parse-count';

/** Scripts that write words together, and the one sign that counts persons in some of them: `1,465人`. */
const JOINED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u;
const COUNTER = /(\d) ?\p{sc=Han}/u;

/**
 * Reads the count of a text where the site tells news too, so that one word has to do: `Connections 612`. `3 new connections` and
 * `Connections +3` are no counts.
 * @param locale the page's, BCP 47.
 */
export function parseNamedCount(text: string, locale: string): ParsedCount | undefined {
  const pieces = text.replace(COUNTER, '$1 ').split(/[\s\d|()]+/);
  const words = pieces.flatMap((piece) =>
    JOINED.test(piece) ? wordsIn(piece, locale) : (piece.match(/\p{L}{3}/u)?.input ?? []),
  );
  return words.length <= 1 && !/^\D*\+/.test(text) ? parseCount(text, locale) : undefined;
}

function wordsIn(joined: string, locale: string): string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(joined)].map(({ segment }) => segment);
}
