const QUOTE = 34;
const BREAK = 10;

/** A row of a text, and where the next one starts. */
export interface SplitRow {
  cells: string[];
  end: number;
}

/**
 * The row that starts at a place, if it ends with a line break and its quotes are as they should be: so nearly every row of a file is,
 * and a whole CSV parser takes twice as long for them.
 * @returns `undefined` where the row is not whole, or a matter for that parser.
 */
export function splitRow(text: string, at: number, delimiter: string): SplitRow | undefined {
  const cells: string[] = [];
  for (let start = at; ;) {
    const isQuoted = text.charCodeAt(start) === QUOTE;
    const end = isQuoted ? endOfQuotes(text, start) : endOfPlain(text, start, delimiter);
    if (end < 0) return undefined;
    cells.push(isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end));
    if (text.charCodeAt(end) === BREAK) return { cells, end: end + 1 };
    if (text[end] !== delimiter) return undefined;
    start = end + 1;
  }
}

/** After the quote that closes a cell; -1 where there is none. */
function endOfQuotes(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
  return close < 0 ? -1 : close + 1;
}

/** Where a cell without quotes around it ends; -1 where its row is not whole. */
function endOfPlain(text: string, start: number, delimiter: string): number {
  const lineEnd = text.indexOf('\n', start);
  const next = text.indexOf(delimiter, start);
  return next >= 0 && next < lineEnd ? next : lineEnd;
}
