import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import type { ArchivePerson, RowReason } from './archive';
import { cleanCell } from './clean-cell';
import type { CsvRow } from './csv-rows';
import type { Header } from './find-header';
import { readIdentity } from './profile-key';
import { readEmail } from './read-email';

type Columns = Header['columns'];

const COLUMNS_OF_SOMEBODY = ['givenName', 'familyName', 'name', 'url', 'email', 'company', 'position'];

/** Whether a row says anything about somebody beside the day. */
export function hasAnybody(cells: readonly string[], columns: Columns): boolean {
  return COLUMNS_OF_SOMEBODY.some((column) => {
    const at = columns.get(column);
    return at !== undefined && cells[at] !== undefined && cells[at].trim() !== '';
  });
}

/** The person a row is about, the day apart, and what of it was not understood. */
export function readPerson({ line, cells }: CsvRow, columns: Columns): { person: ArchivePerson; problem?: RowReason } {
  const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
  const person: ArchivePerson = { line, name: '' };
  addIdentity(person, cell);
  addName(person, cell);
  addWork(person, cell);
  if (person.slug === undefined && person.memberId === undefined && cell('url').trim() !== '') {
    return { person, problem: 'address' };
  }
  return person.name === '' ? { person, problem: 'no-name' } : { person };
}

type Cell = (column: string) => string;

function addIdentity(person: ArchivePerson, cell: Cell): void {
  const identity = readIdentity(cell('url'));
  if (identity?.slug !== undefined) person.slug = identity.slug;
  if (identity?.memberId !== undefined) person.memberId = identity.memberId;
  const email = readEmail(cell('email'));
  if (email !== undefined) person.email = email;
}

function addName(person: ArchivePerson, cell: Cell): void {
  const givenName = cleanCell(cell('givenName'), MAX_NAME_LENGTH);
  const familyName = cleanCell(cell('familyName'), MAX_NAME_LENGTH);
  if (givenName !== '') person.givenName = givenName;
  if (familyName !== '') person.familyName = familyName;
  const fullName = givenName === '' || familyName === '' ? givenName + familyName : `${givenName} ${familyName}`;
  person.name = cleanCell(fullName || cell('name'), MAX_NAME_LENGTH);
}

function addWork(person: ArchivePerson, cell: Cell): void {
  const company = cleanCell(cell('company'), MAX_HEADLINE_LENGTH);
  const position = cleanCell(cell('position'), MAX_HEADLINE_LENGTH);
  if (company !== '') person.company = company;
  if (position !== '') person.position = position;
}
