import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import type { ArchivePerson, RowReason } from './archive';
import { cleanCell } from './clean-cell';
import type { CsvRow } from './csv-row';
import type { Header } from './find-header';
import { readIdentity } from './profile-key';
import { readEmail } from './read-email';

const COLUMNS_OF_SOMEBODY = ['givenName', 'familyName', 'name', 'url', 'email', 'company', 'position'] as const;

/** Where each column about somebody is: looked up once, not for each of thirty thousand rows. */
type Places = Record<(typeof COLUMNS_OF_SOMEBODY)[number], number | undefined>;

/** Somebody, the day apart, and what of their row was not understood. */
export interface ReadPerson {
  person: ArchivePerson;
  problem?: RowReason;
}

/** Reads people from the rows of a file with these columns; nobody where a row says nothing beside the day. */
export function personReader(columns: Header['columns']): (row: CsvRow) => ReadPerson | undefined {
  const places = Object.fromEntries(COLUMNS_OF_SOMEBODY.map((column) => [column, columns.get(column)])) as Places;
  const isAnybody = anybodyIn(columns);
  return (row) => (isAnybody(row) ? readPerson(row, places) : undefined);
}

/** Whether a row of a file with these columns says anything about somebody beside the day. */
export function anybodyIn(columns: Header['columns']): (row: CsvRow) => boolean {
  const places = COLUMNS_OF_SOMEBODY.map((column) => columns.get(column)).filter((at) => at !== undefined);
  return (row) => places.some((at) => row.text(at) !== '');
}

function readPerson({ line, cells }: CsvRow, places: Places): ReadPerson {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? ''));
  const person: ArchivePerson = { line, name: '' };
  const address = cell(places.url);
  addIdentity(person, address, cell(places.email));
  addName(person, cell(places.givenName), cell(places.familyName), cell(places.name));
  addWork(person, cell(places.company), cell(places.position));
  if (person.slug === undefined && person.memberId === undefined && address.trim() !== '') {
    return { person, problem: 'address' };
  }
  return person.name === '' ? { person, problem: 'no-name' } : { person };
}

function addIdentity(person: ArchivePerson, address: string, emailText: string): void {
  const identity = address === '' ? undefined : readIdentity(address);
  if (identity?.slug !== undefined) person.slug = identity.slug;
  if (identity?.memberId !== undefined) person.memberId = identity.memberId;
  const email = readEmail(emailText);
  if (email !== undefined) person.email = email;
}

function addName(person: ArchivePerson, given: string, family: string, whole: string): void {
  const givenName = cleanCell(given, MAX_NAME_LENGTH);
  const familyName = cleanCell(family, MAX_NAME_LENGTH);
  if (givenName !== '') person.givenName = givenName;
  if (familyName !== '') person.familyName = familyName;
  const fullName = givenName === '' || familyName === '' ? givenName + familyName : `${givenName} ${familyName}`;
  // Two clean names make a clean one, unless it gets too long.
  const isClean = fullName !== '' && fullName.length <= MAX_NAME_LENGTH;
  person.name = isClean ? fullName : cleanCell(fullName || whole, MAX_NAME_LENGTH);
}

function addWork(person: ArchivePerson, companyText: string, positionText: string): void {
  const company = cleanCell(companyText, MAX_HEADLINE_LENGTH);
  const position = cleanCell(positionText, MAX_HEADLINE_LENGTH);
  if (company !== '') person.company = company;
  if (position !== '') person.position = position;
}
