import type { ArchiveChanges, Import } from '../domain/archive';
import type { Person } from '../domain/person';
import { loadAccount } from './accounts';
import type { Store } from './open-store';

/** What was imported for the account that is shown, newest first. */
export async function listImports(store: Store): Promise<Import[]> {
  const account = await loadAccount(store);
  if (!account) return [];
  const imports = await store.imports.where('accountId').equals(account.id).toArray();
  return imports.reverse();
}

/** Who left, as far as complete archives tell, the latest first. */
export async function loadLeft(store: Store, accountId: number): Promise<Person[]> {
  const unlisted = store.people
    .where('[accountId+unlistedOn]')
    .between([accountId, ''], [accountId, '9999'], true, true);
  return unlisted
    .reverse()
    .filter(({ leftBetween }) => leftBetween !== undefined)
    .toArray();
}

/**
 * Compares two complete archives: who is in the older and in nothing since left, who is only in the newer and connected since was gained.
 * Somebody in neither statement may have another name and address now, or may have been hidden.
 * @returns nothing where one of them is gone or not complete.
 */
export async function loadChanges(store: Store, olderId: number, newerId: number): Promise<ArchiveChanges> {
  const [older, newer] = await store.imports.bulkGet([olderId, newerId]);
  if (!older?.listedOn || !newer?.listedOn) return { left: [], gained: [] };
  const everybody = store.people.where('[accountId+firstSeenAt]');
  const people = await everybody.between([older.accountId, 0], [older.accountId, Infinity], true, true).toArray();
  const isIn = ({ archived = [] }: Person, id: number) => archived.some(({ importId }) => importId === id);
  const [since, until] = [older.listedOn.from, newer.listedOn.to];
  const left = people.filter((person) => isIn(person, olderId) && (person.leftBetween?.to ?? '9999') <= until);
  const gained = people.filter(
    (person) => isIn(person, newerId) && !isIn(person, olderId) && (person.connectedOn ?? '') > since,
  );
  return {
    left: left.map(({ id, name, leftBetween }) => ({ personId: id, name, leftBetween: leftBetween! })),
    gained: gained.map(({ id, name, connectedOn }) => ({ id, name, ...(connectedOn && { connectedOn }) })),
  };
}
