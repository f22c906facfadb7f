import Papa from 'papaparse';
import { CsvRow } from './csv-row';
import { splitRow, type SplitRow } from './split-row';

export interface CsvOptions {
  delimiter: string;
  /** How many cells a row has: one with line breaks in it and another number has swallowed others. */
  width: number;
  /** The line on which the text starts, from 1. */
  firstLine: number;
  /** Some column holds free text of any length. */
  hasProse: boolean;
}

interface ParsedRow extends SplitRow {
  isMalformed?: boolean;
}

/** In UTF-16 units: what is longer is a quote that never closes. LinkedIn's messages end at 8,000. */
const MAX_ROW_LENGTH = 8_192;
const MAX_PROSE_ROW_LENGTH = 262_144;
/** A cell with more lines than this is no cell, but rows that a stray quote swallowed. */
const MAX_CELL_LINES = 20;

/**
 * Splits text that comes in pieces into rows. A quote that is never closed costs its own line, not all that follow: a row that
 * cannot be one is read as a single line, quotes and all, and reading goes on with the next.
 */
export class CsvRows {
  private rest = '';
  private line: number;
  private readonly maxLength: number;

  constructor(
    private readonly options: CsvOptions,
    private readonly take: (row: CsvRow) => void,
  ) {
    this.line = options.firstLine;
    this.maxLength = options.hasProse ? MAX_PROSE_ROW_LENGTH : MAX_ROW_LENGTH;
  }

  /** Takes the next piece, line breaks as `\n`, and hands over the rows that are whole by now. */
  push(piece: string): void {
    this.rest += piece;
    this.drain(false);
  }

  /** Hands over what is left. */
  end(): void {
    this.drain(true);
  }

  private drain(isEnd: boolean): void {
    for (let isStuck = true; isStuck && this.rest !== '';) {
      isStuck = this.takeRows(isEnd) || (this.rest.length > this.maxLength && !isEnd);
      if (isStuck) this.takeLine();
    }
  }

  /** Takes rows up to one that cannot be a row, which is left in place; whether there was one. */
  private takeRows(isEnd: boolean): boolean {
    const text = this.rest;
    let at = 0;
    let isStuck = false;
    while (at < text.length) {
      at = this.takeLines(text, at);
      if (at === text.length) break;
      const row: ParsedRow | undefined = splitRow(text, at, this.options.delimiter) ?? this.parseRow(text, at, isEnd);
      if (!row) break;
      const lines = countBreaks(text, at, row.end);
      isStuck = this.hasSwallowed(row.cells, lines > 1, row.isMalformed);
      if (isStuck) break;
      const line = this.line;
      this.line += lines;
      at = row.end;
      const isUnfinished = at === text.length && !text.endsWith('\n');
      this.take(new CsvRow(line, row.cells, this.options.delimiter, isUnfinished));
    }
    this.rest = text.slice(at);
    return isStuck;
  }

  /** Takes rows that are lines for certain, up to one with a quote or the last; where that starts. */
  private takeLines(text: string, from: number): number {
    const quote = text.indexOf('"', from);
    const until = quote < 0 ? text.length : quote;
    let at = from;
    for (let end = text.indexOf('\n', at); end >= 0 && end < until; end = text.indexOf('\n', at)) {
      const line = this.line;
      this.line += 1;
      this.take(new CsvRow(line, text, this.options.delimiter, false, at, end));
      at = end + 1;
    }
    return at;
  }

  /** The row that starts at a place, quotes as they may be; none where it goes on beyond the text. */
  private parseRow(text: string, at: number, isEnd: boolean): ParsedRow | undefined {
    if (!isEnd && !text.includes('\n', at)) return undefined;
    const parser = new Papa.Parser({ delimiter: this.options.delimiter, newline: '\n', preview: 1, fastMode: false });
    const { data, errors, meta } = parser.parse(text.slice(at), 0, !isEnd) as Papa.ParseResult<string[]>;
    const [cells] = data;
    return cells && { cells, end: at + meta.cursor, isMalformed: errors.length > 0 };
  }

  private hasSwallowed(cells: readonly string[], hasBreaks: boolean, isMalformed = false): boolean {
    const { width, hasProse } = this.options;
    if (cells.length !== width) return isMalformed || hasBreaks;
    if (hasProse || !hasBreaks) return false;
    return cells.some((cell) => countBreaks(cell) > (isMalformed ? 0 : MAX_CELL_LINES));
  }

  /** Takes one line as a row of its own, with its quotes as they stand where they do not fit. */
  private takeLine(): void {
    const { delimiter, width } = this.options;
    const at = this.rest.indexOf('\n');
    const text = at < 0 ? this.rest : this.rest.slice(0, at);
    this.rest = at < 0 ? '' : this.rest.slice(at + 1);
    const parsed = splitLine(text, delimiter);
    const cells = parsed.length === width ? parsed : text.split(delimiter);
    this.take(new CsvRow(this.line, cells, delimiter, at < 0));
    this.line += 1;
  }
}

/** The cells of one line. */
export function splitLine(line: string, delimiter: string): string[] {
  return Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0] ?? [];
}

function countBreaks(text: string, from = 0, to = text.length): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
