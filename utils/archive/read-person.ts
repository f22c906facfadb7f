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

/** Columns that are taken as they are, and how long they may be. */
const TEXT_COLUMNS = [
  ['givenName', MAX_NAME_LENGTH],
  ['familyName', MAX_NAME_LENGTH],
  ['company', MAX_HEADLINE_LENGTH],
  ['position', MAX_HEADLINE_LENGTH],
] as const;

/** The person a row is about, the day apart, and what of it was not understood. */
export function readPerson({ line, cells }: CsvRow, columns: Columns): { person: ArchivePerson; problem?: RowReason } {
  const cell = (column: string) => cells[columns.get(column) ?? -1] ?? '';
  const person: ArchivePerson = { line, name: '' };
  for (const [column, maxLength] of TEXT_COLUMNS) {
    const text = cleanCell(cell(column), maxLength);
    if (text !== '') person[column] = text;
  }
  const fullName = [person.givenName, person.familyName].filter((part) => part !== undefined).join(' ');
  person.name = cleanCell(fullName || cell('name'), MAX_NAME_LENGTH);
  const email = readEmail(cell('email'));
  if (email !== undefined) person.email = email;
  const address = cell('url');
  const identity = readIdentity(address);
  Object.assign(person, identity);
  if (address.trim() !== '' && !identity) return { person, problem: 'address' };
  return person.name === '' ? { person, problem: 'no-name' } : { person };
}
