import type { Day } from '../domain/day';
import { MAX_NAME_LENGTH } from '../domain/person';
import type { ArchiveInvitation, InvitationsFile, RowReason } from './archive';
import { cleanCell } from './clean-cell';
import type { CsvRow } from './csv-row';
import { isCutOff } from './cut-off';
import type { Header } from './find-header';
import { EXPECTED_COLUMNS } from './layouts';
import { ArchiveError } from './problem';
import { readIdentity } from './profile-key';
import { readDates, type ReadDate } from './read-dates';
import type { Table } from './read-table';
import { eachRow } from './table-rows';

type Columns = Header['columns'];

/**
 * Reads the rows of `Invitations.csv`, in its three vintages. The column with what was written is never looked at.
 * @throws ArchiveError where rows are there and none is understood.
 */
export function readInvitations(table: Table, today: Day): InvitationsFile {
  const { columns, width } = table.header;
  const rows: CsvRow[] = [];
  eachRow(table, true, (row) => rows.push(row));
  const texts = rows.map((row) => row.text(columns.get('sentAt')));
  const dates = readDates(texts, today);
  const file: InvitationsFile = { invitations: [], notUnderstood: [] };
  for (const [at, row] of rows.entries()) {
    const isCut = isCutOff(row, width, columns.get('sentAt'), texts);
    const read = isCut ? 'cut-off' : readRow(row, width, columns, dates[at]);
    if (typeof read === 'string') file.notUnderstood.push({ line: row.line, reason: read, kept: false });
    else file.invitations.push(read);
  }
  if (rows.length > 0 && file.invitations.length === 0) {
    throw new ArchiveError('no-rows', { expected: EXPECTED_COLUMNS.invitations });
  }
  const ownSlug = findOwnSlug(rows, columns);
  return ownSlug === undefined ? file : { ...file, ownSlug };
}

function readRow(
  { line, cells }: CsvRow,
  width: number,
  columns: Columns,
  date: ReadDate,
): ArchiveInvitation | RowReason {
  const cell = (column: string) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  const direction = readDirection(cell('direction'));
  if (cells.length !== width) return 'cells';
  if (!direction) return 'direction';
  if (!date) return 'date';
  const other = direction === 'sent' ? OTHER_WHEN_SENT : OTHER_WHEN_RECEIVED;
  const memberNumber = /^urn:li:member:(\d{1,15})$/.exec(cell(other.urn))?.[1];
  return {
    line,
    direction,
    name: cleanCell(cell(other.name), MAX_NAME_LENGTH),
    ...readIdentity(cell(other.url)),
    ...(memberNumber !== undefined && { memberNumber }),
    ...('on' in date ? { sentOn: date.on } : { sentBetween: date.between }),
  };
}

const OTHER_WHEN_SENT = { name: 'to', url: 'inviteeUrl', urn: 'inviteeUrn' };
const OTHER_WHEN_RECEIVED = { name: 'from', url: 'inviterUrl', urn: 'inviterUrn' };

/** Who wrote, by the file's own word. */
export function readDirection(text: string): 'sent' | 'received' | undefined {
  const word = text.trim().toUpperCase();
  if (word === 'OUTGOING') return 'sent';
  return word === 'INCOMING' ? 'received' : undefined;
}

/** Whoever is on the user's side of all rows that name somebody there. */
function findOwnSlug(rows: readonly CsvRow[], columns: Columns): string | undefined {
  const own = new Set<string | undefined>();
  for (const { cells } of rows) {
    const direction = readDirection(cells[columns.get('direction') ?? -1] ?? '');
    const at = columns.get(direction === 'sent' ? 'inviterUrl' : 'inviteeUrl');
    if (direction && at !== undefined && cells[at]) own.add(readIdentity(cells[at])?.slug);
  }
  return own.size === 1 ? [...own][0] : undefined;
}
