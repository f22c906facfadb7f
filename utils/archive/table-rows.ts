import type { CsvRow } from './csv-row';
import { CsvRows } from './csv-rows';
import type { Table } from './read-table';

/** How much is split into rows at once, in UTF-16 units. */
const PIECE_LENGTH = 8_192;

/** Hands over all rows of a table but empty ones, padding of separators only, and headers that came again. */
export function eachRow({ text, header }: Table, hasProse: boolean, take: (row: CsvRow) => void): void {
  const { delimiter, width, names, bodyAt, bodyLine } = header;
  const firstName = names[0]?.trim();
  const isNone = (row: CsvRow) => {
    const first = row.text(0);
    if (first === '' && row.cells.every((cell) => cell.trim() === '')) return true;
    return first === firstName && row.cells.join() === names.join();
  };
  const splitter = new CsvRows({ delimiter, width, firstLine: bodyLine, hasProse }, (row) => {
    if (!isNone(row)) take(row);
  });
  for (let at = bodyAt; at < text.length; at += PIECE_LENGTH) splitter.push(text.slice(at, at + PIECE_LENGTH));
  splitter.end();
}
