import type { Day } from '../domain/day';
import type { ArchiveDate, ArchivePerson, ConnectionsFile, DateOnlyRow, RowReason } from './archive';
import { readDateColumn, type CountedDays } from './count-days';
import type { CsvRow } from './csv-row';
import { isCutOff } from './cut-off';
import { EXPECTED_COLUMNS } from './layouts';
import { ArchiveError } from './problem';
import type { ReadDate } from './read-dates';
import { personReader, type ReadPerson } from './read-person';
import type { Table } from './read-table';
import { eachRow } from './table-rows';

/** What a row says. */
interface Entry {
  line: number;
  hasDateText: boolean;
  /** How the number of its cells compares with the header's. */
  cells: 'whole' | 'too-few' | 'too-many';
  person?: ArchivePerson;
  problem?: RowReason;
  /** What a row that repeats this one has in common with it, where there is no address. */
  key?: string;
}

/**
 * Reads the rows of `Connections.csv`, in every shape it is met in: first their days, which are understood all together, then who they
 * are about.
 * @param today the last day that is believed, but for one of grace.
 * @param onDays called once the days are counted, if anybody is there; reading goes on when it is done.
 * @throws ArchiveError where there is nobody in it.
 */
export async function readConnections(
  table: Table,
  today: Day,
  onDays?: (days: CountedDays) => void | Promise<void>,
): Promise<ConnectionsFile> {
  const { columns, width } = table.header;
  const { texts, readDate, days } = readDateColumn(table, today);
  if (days.people > 0) await onDays?.(days);
  const readPerson = personReader(columns);
  const file = new Collected(emptyFile(table, texts.length));
  let at = 0;
  eachRow(table, false, (row) => {
    const text = texts[at] ?? '';
    const entry = readEntry(row, width, readPerson(row), text !== '');
    const isLast = at + 1 === texts.length;
    if (isLast && isCutOff(row, width, columns.get('connectedOn'), texts)) entry.problem = 'cut-off';
    file.add(entry, readDate(text));
    at += 1;
  });
  if (file.result.people.length === 0) throw new ArchiveError('no-rows', { expected: EXPECTED_COLUMNS.connections });
  return file.result;
}

function emptyFile({ encoding }: Table, rows: number): ConnectionsFile {
  return { people: [], datesOnly: [], doubled: 0, notUnderstood: [], rows, encoding };
}

function readEntry(row: CsvRow, width: number, read: ReadPerson | undefined, hasDateText: boolean): Entry {
  const { line, cells } = row;
  const entry: Entry = { line, hasDateText, cells: cells.length < width ? 'too-few' : 'whole' };
  // A spreadsheet may have padded the row with empty cells.
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) entry.cells = 'too-many';
  if (!read) return entry;
  const { person, problem } = read;
  entry.person = person;
  if (problem) entry.problem = problem;
  if (person.slug === undefined && person.memberId === undefined) entry.key = person.email ?? cells.join('\n');
  return entry;
}

/** The file as it is put together row by row. */
class Collected {
  private readonly addresses = new Set<string>();
  private readonly others = new Set<string>();

  constructor(readonly result: ConnectionsFile) {}

  add(entry: Entry, date: ReadDate): void {
    const { line, cells, person, problem, hasDateText } = entry;
    if (problem === 'cut-off') this.note(line, problem, false);
    else if (cells === 'too-many' || (cells === 'too-few' && !date)) this.note(line, 'cells', false);
    else if (person) this.addPerson(entry, person, date);
    else if (date) this.result.datesOnly.push(withDate<DateOnlyRow>({ line }, date));
    else this.note(line, hasDateText ? 'date' : 'nobody', false);
  }

  private addPerson({ line, problem, key, hasDateText }: Entry, person: ArchivePerson, date: ReadDate): void {
    if (!hasDateText && isOnlyAName(person)) this.note(line, 'nobody', false);
    else if (this.isKnown(person, key)) this.result.doubled += 1;
    else {
      this.result.people.push(date ? withDate(person, date) : person);
      if (problem) this.note(line, problem, true);
      if (hasDateText && !date) this.note(line, 'date', true);
    }
  }

  /** Two rows are about one person by the address; without one by the e-mail; without both where they are the same throughout. */
  private isKnown({ slug, memberId }: ArchivePerson, key = ''): boolean {
    const address = slug ?? memberId;
    const known = address === undefined ? this.others : this.addresses;
    const before = known.size;
    return known.add(address ?? key).size === before;
  }

  private note(line: number, reason: RowReason, kept: boolean): void {
    this.result.notUnderstood.push({ line, reason, kept });
  }
}

/** A name alone, without so much as a company, is a line of something else. */
function isOnlyAName({ slug, memberId, email, company, position }: ArchivePerson): boolean {
  return [slug, memberId, email, company, position].every((field) => field === undefined);
}

function withDate<Row extends ArchiveDate>(row: Row, date: NonNullable<ReadDate>): Row {
  if ('on' in date) row.connectedOn = date.on;
  else row.connectedBetween = date.between;
  return row;
}
