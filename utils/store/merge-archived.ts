import type { ObservedPerson } from '../domain/observation';
import type { Person } from '../domain/person';
import { findByNameAndDay } from './find-archived';
import type { Store } from './open-store';

/**
 * A page tells the day of somebody known from pages only: where an archive has exactly one person of that name and day, the two are
 * one, and the archive's rows go over to who was shown. Call it inside a writing transaction that covers `personTables`.
 * @returns whether there was somebody.
 */
export async function mergeArchived(store: Store, personId: number, seen: ObservedPerson): Promise<boolean> {
  if (seen.connectedOn === undefined) return false;
  const person = await store.people.get(personId);
  if (!person || person.archived || person.connectedOn !== undefined) return false;
  const other = await findByNameAndDay(store, person.accountId, seen);
  if (!other) return false;
  await takeOver(store, person, other);
  return true;
}

async function takeOver(store: Store, person: Person, { id, archived = [] }: Person): Promise<void> {
  await store.people.put({ ...person, archived, shownAt: person.lastSeenAt });
  await store.touches.where('personId').equals(id).modify({ personId: person.id });
  for (const table of [store.corrections, store.followUps]) {
    const [own, theirs] = await Promise.all([table.get(person.id), table.get(id)]);
    if (theirs) await table.put({ ...theirs, ...own, personId: person.id });
    await table.delete(id);
  }
  await store.people.delete(id);
}
