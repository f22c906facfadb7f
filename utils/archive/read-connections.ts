import type { Day } from '../domain/day';
import type { ArchivePerson, ConnectionsFile, RowReason } from './archive';
import { isCutOff } from './cut-off';
import type { CsvRow } from './csv-rows';
import type { TextEncoding } from './decode-text';
import { EXPECTED_COLUMNS, type Header } from './find-header';
import { ArchiveError } from './problem';
import { hasAnybody, readPerson } from './read-person';
import { readDates, type ReadDate } from './read-dates';
import type { Table } from './read-table';
import { columnTexts, tableRows } from './table-rows';

/**
 * Reads the rows of `Connections.csv`, in every shape it is met in.
 * @param today the last day that is believed, but for one of grace.
 * @throws ArchiveError where there is nobody in it.
 */
export function readConnections(table: Table, today: Day): ConnectionsFile {
  const { header, encoding } = table;
  const rows = tableRows(table, false);
  const dateAt = header.columns.get('connectedOn');
  const texts = columnTexts(rows, dateAt);
  const dates = readDates(texts, today);
  const file = new Collected(header, encoding);
  for (const [at, row] of rows.entries()) {
    if (isCutOff(row, header.width, dateAt, texts)) file.refuse(row, 'cut-off');
    else file.add(row, dates[at], texts[at] !== '');
  }
  if (file.result.people.length === 0) throw new ArchiveError('no-rows', { expected: EXPECTED_COLUMNS.connections });
  return file.result;
}

/** The file as it is put together row by row. */
class Collected {
  readonly result: ConnectionsFile;
  private readonly known = new Set<string>();

  constructor(
    private readonly header: Header,
    encoding: TextEncoding,
  ) {
    this.result = { people: [], datesOnly: [], doubled: 0, notUnderstood: [], rows: 0, encoding };
  }

  refuse({ line }: CsvRow, reason: RowReason): void {
    this.result.rows += 1;
    this.result.notUnderstood.push({ line, reason, kept: false });
  }

  add(row: CsvRow, date: ReadDate, hasDateText: boolean): void {
    const { width, columns } = this.header;
    const isWhole = hasFittingCells(row.cells, width);
    if (!isWhole && (row.cells.length > width || date === undefined)) this.refuse(row, 'cells');
    else if (hasAnybody(row.cells, columns)) this.addPerson(row, date, hasDateText);
    else if (date !== undefined) this.addDateOnly(row, date);
    else this.refuse(row, hasDateText ? 'date' : 'nobody');
  }

  private addDateOnly({ line }: CsvRow, date: NonNullable<ReadDate>): void {
    this.result.rows += 1;
    this.result.datesOnly.push({ line, ...datePart(date) });
  }

  private addPerson(row: CsvRow, date: ReadDate, hasDateText: boolean): void {
    const { person, problem } = readPerson(row, this.header.columns);
    const isNobody =
      !person.slug && !person.memberId && !person.email && !hasDateText && !person.company && !person.position;
    if (isNobody) return this.refuse(row, 'nobody');
    this.result.rows += 1;
    const key = keyOf(person, row);
    if (this.known.has(key)) {
      this.result.doubled += 1;
      return;
    }
    this.known.add(key);
    this.result.people.push(Object.assign(person, date && datePart(date)));
    if (problem) this.note(row, problem);
    if (hasDateText && !date) this.note(row, 'date');
  }

  private note({ line }: CsvRow, reason: RowReason): void {
    this.result.notUnderstood.push({ line, reason, kept: true });
  }
}

/** Exactly as many cells as columns; more only where a spreadsheet padded the row with empty ones. */
function hasFittingCells(cells: readonly string[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');
}

function datePart(date: NonNullable<ReadDate>): Pick<ArchivePerson, 'connectedOn' | 'connectedBetween'> {
  return 'on' in date ? { connectedOn: date.on } : { connectedBetween: date.between };
}

/** What two rows about one person have in common: the address; without one the e-mail; without both, everything. */
function keyOf({ slug, memberId, email }: ArchivePerson, { cells }: CsvRow): string {
  if (slug !== undefined) return `in/${slug}`;
  if (memberId !== undefined) return `id/${memberId}`;
  return email === undefined ? `row/${cells.join('\n')}` : `mail/${email}`;
}
