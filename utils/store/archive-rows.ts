import type { ArchiveContact, ArchiveContents, ArchiveRow, LastContact } from '../domain/archive';
import { isMemberId, isSlug, MAX_EMAIL_LENGTH, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { nameKey } from './name-key';

/** The rows as they are kept, and the contacts that none of them is about. */
export interface KeptRows {
  people: ArchiveRow[];
  datesOnly: ArchiveRow[];
  strangers: ArchiveContact[];
}

/** What is kept of an archive: people in their order with the last contact to each, and rows with nothing but a day. */
export function keptRows({ people, datesOnly, contacts }: ArchiveContents): KeptRows {
  const kept = people.map(keptRow);
  const strangers = attachContacts(kept, contacts);
  return { people: kept, datesOnly: datesOnly.map(keptDay), strangers };
}

/** Somebody known, whom this archive names by their messages only. */
export function mentionRow({ slug, memberId, on, by }: ArchiveContact): ArchiveRow {
  const who = { ...(slug !== undefined && { slug }), ...(memberId !== undefined && { memberId }) };
  return { ...who, lastContact: { on, by }, isMention: true };
}

/** What is kept of a row, whatever else the reader says of it. */
function keptRow(row: ArchiveRow): ArchiveRow {
  const kept: ArchiveRow = keptDay(row);
  if (row.slug !== undefined && isSlug(row.slug)) kept.slug = row.slug;
  if (row.memberId !== undefined && isMemberId(row.memberId)) kept.memberId = row.memberId;
  for (const [key, maxLength] of TEXTS) {
    const text = plainText(row[key], maxLength);
    if (text) kept[key] = text;
  }
  return kept;
}

const TEXTS = [
  ['name', MAX_NAME_LENGTH],
  ['givenName', MAX_NAME_LENGTH],
  ['email', MAX_EMAIL_LENGTH],
  ['company', MAX_HEADLINE_LENGTH],
  ['position', MAX_HEADLINE_LENGTH],
] as const;

/** Thirty thousand rows are mostly clean: only those that are not are rewritten. */
function plainText(text: string | undefined, maxLength: number): string | undefined {
  if (text === undefined) return undefined;
  return text.length <= maxLength && /^\S+(?: \S+)*$/.test(text) && !/\p{Cc}/u.test(text)
    ? text
    : cleanText(text, maxLength);
}

function keptDay({ connectedOn, connectedBetween }: ArchiveRow): ArchiveRow {
  if (connectedOn !== undefined) return { connectedOn };
  return connectedBetween ? { connectedBetween: { from: connectedBetween.from, to: connectedBetween.to } } : {};
}

/** Gives each row its last contact. @returns contacts that belong to none. */
function attachContacts(rows: readonly ArchiveRow[], contacts: readonly ArchiveContact[]): ArchiveContact[] {
  if (contacts.length === 0) return [];
  const index = indexRows(rows);
  return contacts.filter((contact) => {
    const row = keysOf(contact)
      .map((key) => index.get(key))
      .find((found) => found);
    if (row) row.lastContact = laterContact(row.lastContact, contact);
    return !row;
  });
}

/** Rows by what they are called; a name that two have is nobody's. */
function indexRows(rows: readonly ArchiveRow[]): Map<string, ArchiveRow | undefined> {
  const index = new Map<string, ArchiveRow | undefined>();
  for (const row of rows) {
    for (const key of new Set([...keysOf(row), ...nameKeyOf(row)])) index.set(key, index.has(key) ? undefined : row);
  }
  return index;
}

/** By address where there is one, else by name. */
function keysOf({ slug, memberId, name }: Pick<ArchiveContact, 'slug' | 'memberId' | 'name'>): string[] {
  const keys = [...(memberId ? [`id ${memberId}`] : []), ...(slug ? [`in ${slug}`] : [])];
  return keys.length > 0 ? keys : nameKeyOf({ name });
}

const nameKeyOf = ({ name }: { name?: string | undefined }) => (name ? [`name ${nameKey(name)}`] : []);

function laterContact(known: LastContact | undefined, { on, by }: LastContact): LastContact {
  return known && known.on > on ? known : { on, by };
}
