import type { ArchiveRef } from '../domain/archive';
import type { Person } from '../domain/person';
import type { Concluded } from './conclude-person';
import type { Store } from './open-store';
import { archiveMoment, saysConnected, wordOfPage, wordOfRow, type Word } from './word';

/** So many rows are stored as one. */
export const BLOCK_ROWS = 500;

/** All that pages and archives said about a person. Call it in a transaction that covers `sightings`, `imports` and `archiveBlocks`. */
export async function loadWords(store: Store, { id, archived = [] }: Pick<Person, 'id' | 'archived'>): Promise<Word[]> {
  const sightings = await store.sightings.where('personId').equals(id).toArray();
  const rows = await Promise.all(archived.map((ref) => loadRow(store, ref)));
  return [...sightings.map(wordOfPage), ...rows.flat()];
}

async function loadRow(store: Store, { importId, row }: ArchiveRef): Promise<Word[]> {
  const [from, block] = await Promise.all([
    store.imports.get(importId),
    store.archiveBlocks
      .where('[importId+block]')
      .equals([importId, Math.floor(row / BLOCK_ROWS)])
      .first(),
  ]);
  const said = block?.rows[row % BLOCK_ROWS];
  return from && said ? [wordOfRow(said, from, archiveMoment(from))] : [];
}

/** When a page last showed somebody, epoch milliseconds; absent where only archives name them. */
export function shownAtOf({ archived, shownAt, lastSeenAt }: Omit<Person, 'id'>): number | undefined {
  return archived ? shownAt : lastSeenAt;
}

/**
 * A person as stored: what follows from the words, and what is noted beside.
 * @param shownAt when a page showed them last.
 */
export function assemblePerson<Key extends Pick<Person, 'accountId'>>(
  key: Key,
  concluded: Concluded,
  {
    words,
    archived,
    shownAt,
  }: { words: readonly Word[]; archived: readonly ArchiveRef[]; shownAt: number | undefined },
): Key & Omit<Person, 'id'> {
  const person: Key & Omit<Person, 'id'> = { ...key, ...concluded, lastSeenAt: shownAt ?? concluded.firstSeenAt };
  for (const word of words) {
    if (!word.surface && saysConnected(word)) person.lastSeenAt = Math.max(person.lastSeenAt, word.seenAt);
  }
  if (archived.length === 0) return person;
  person.archived = [...archived];
  if (shownAt !== undefined) person.shownAt = shownAt;
  return person;
}
