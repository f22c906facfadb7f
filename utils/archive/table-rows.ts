import { CsvRows, type CsvRow } from './csv-rows';
import type { Table } from './read-table';

/** How much is split into rows at once, in UTF-16 units. */
const PIECE_LENGTH = 8_192;

/** Hands over all rows of a table but empty ones, padding of separators only, and headers that came again. */
export function eachRow({ text, header }: Table, hasProse: boolean, take: (row: CsvRow) => void): void {
  const { delimiter, width, names, bodyAt, bodyLine } = header;
  const isHeader = (cells: readonly string[]) => cells[0] === names[0] && cells.join() === names.join();
  const splitter = new CsvRows({ delimiter, width, firstLine: bodyLine, hasProse }, (row) => {
    if (row.cells.some((cell) => cell.trim() !== '') && !isHeader(row.cells)) take(row);
  });
  for (let at = bodyAt; at < text.length; at += PIECE_LENGTH) splitter.push(text.slice(at, at + PIECE_LENGTH));
  splitter.end();
}

/** The text of one cell; empty where there is none. */
export function cellText({ cells }: CsvRow, at: number | undefined): string {
  return at === undefined ? '' : (cells[at]?.trim() ?? '');
}
