import type { ObservedPerson } from '../domain/observation';
import type { Person } from '../domain/person';
import { areFar, findArchived } from './find-archived';
import type { Store } from './open-store';
import { loadWords, shownAtOf } from './person-words';

/**
 * A page tells of somebody known what an archive tells of somebody no page has shown yet: the two are one, and the archive's rows go over
 * to who was shown. Call it inside a writing transaction that covers `personTables`.
 */
export async function mergeArchived(store: Store, personId: number, seen: ObservedPerson): Promise<void> {
  const person = await store.people.get(personId);
  const other = person && (await findArchived(store, person.accountId, await withKnown(store, person, seen), personId));
  if (!other || areFar(daysOf(person), other.connectedOn)) return;
  const { archived = [] } = person;
  const shownAt = shownAtOf(person) ?? 0;
  await handOver(store, other.id, personId);
  await store.people.put({ ...person, archived: [...archived, ...(other.archived ?? [])], shownAt });
}

/** A page may say a new name and no day, or a day and no name: the other was said before. The user's word is no sign of who they are. */
async function withKnown(store: Store, person: Person, seen: ObservedPerson) {
  const newestFirst = (await loadWords(store, person)).sort((a, b) => b.seenAt - a.seenAt);
  const name = seen.name ?? newestFirst.find((word) => word.name !== undefined)?.name;
  const day = seen.connectedOn ?? newestFirst.find((word) => word.connectedOn !== undefined)?.connectedOn;
  return { ...seen, ...(name !== undefined && { name }), ...(day !== undefined && { connectedOn: day }) };
}

const daysOf = ({ connectedOn }: Person) => (connectedOn === undefined ? [] : [connectedOn]);

/** Removes somebody who is somebody else; what the user wrote about them goes over. Same demands as {@link mergeArchived}. */
export async function handOver(store: Store, from: number, to: number): Promise<void> {
  await store.touches.where('personId').equals(from).modify({ personId: to });
  for (const table of [store.corrections, store.followUps]) {
    const [theirs, own] = await Promise.all([table.get(from), table.get(to)]);
    if (theirs) await table.put({ ...theirs, ...own, personId: to });
    await table.delete(from);
  }
  await store.people.delete(from);
}
