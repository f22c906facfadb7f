const QUOTE = 34;
const BREAK = 10;

/** One row of a text, taken apart. */
export interface SplitRow {
  cells: string[];
  /** Where the next row starts. */
  end: number;
  /** It is one line for certain. */
  isLine?: boolean;
}

/**
 * The row that starts at a place, if it ends with a line break and its quotes are as they should be: so nearly every row of a file is,
 * and a whole CSV parser takes twice as long for them.
 * @returns `undefined` where the row is not whole, or a matter for that parser.
 */
export function splitRow(text: string, at: number, delimiter: string): SplitRow | undefined {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd < 0) return undefined;
  const line = text.slice(at, lineEnd);
  return line.includes('"')
    ? splitQuoted(text, at, delimiter)
    : { cells: line.split(delimiter), end: lineEnd + 1, isLine: true };
}

function splitQuoted(text: string, at: number, delimiter: string): SplitRow | undefined {
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
