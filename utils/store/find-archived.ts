import { addDays, daysBetween, type Day } from '../domain/day';
import type { ObservedPerson } from '../domain/observation';
import type { Correction, Person } from '../domain/person';
import { nameKey } from './name-key';
import type { Store } from './open-store';
import { loadWords } from './person-words';
import type { Word } from './word';

/** A day in Auckland is another one in Los Angeles: archive and page may differ by one. */
const DAY_TOLERANCE = 1;

/**
 * Somebody of whom archives tell and no page has told yet: they have no identities, so they are found among the people.
 * @param besides who is not looked for.
 */
export async function findArchived(
  store: Store,
  accountId: number,
  seen: Pick<ObservedPerson, 'slug' | 'name' | 'connectedOn'>,
  besides?: number,
): Promise<Person | undefined> {
  const others = ({ id }: Person) => id !== besides;
  const bySlug = (await findBySlug(store, accountId, seen)).find(others);
  if (bySlug) return bySlug;
  const [only, ...more] = (await findByNameAndDay(store, accountId, seen)).filter(others);
  return only && more.length === 0 && isUnseen(only) ? only : undefined;
}

/** People of that name and day, whatever address the archive gives them: addresses change. */
async function findByNameAndDay(
  store: Store,
  accountId: number,
  { name, connectedOn }: Pick<ObservedPerson, 'name' | 'connectedOn'>,
): Promise<Person[]> {
  if (name === undefined || connectedOn === undefined) return [];
  const [from, to] = [addDays(connectedOn, -DAY_TOLERANCE), addDays(connectedOn, DAY_TOLERANCE)];
  const near = store.people.where('[accountId+connectedOn]').between([accountId, from], [accountId, to], true, true);
  const found = (await near.toArray()).filter((person) => nameKey(person.name) === nameKey(name));
  const corrected = await findCorrected(store, accountId, { name, connectedOn });
  return [...new Map([...found, ...corrected].map((person) => [person.id, person])).values()];
}

/** Those of whom the user says another name or day than archives do. */
async function findCorrected(
  store: Store,
  accountId: number,
  { name, connectedOn }: Required<Pick<ObservedPerson, 'name' | 'connectedOn'>>,
): Promise<Person[]> {
  const isOf = (row: Correction) => row.accountId === accountId && (row.name ?? row.connectedOn) !== undefined;
  const ids = await store.corrections.filter(isOf).primaryKeys();
  const found: Person[] = [];
  for (const person of await store.people.bulkGet(ids)) {
    const words = person && isUnseen(person) ? await loadWords(store, person) : [];
    const isMeant = (word: Word) => word.name !== undefined && nameKey(word.name) === nameKey(name);
    const isNear = ({ connectedOn: day }: Word) => day !== undefined && !areFar([day], connectedOn);
    if (person && words.some(isMeant) && words.some(isNear)) found.push(person);
  }
  return found;
}

/** Whether day and name tell that somebody else goes by an address now: few people's name changes, and nobody's day. */
export function isAnother(
  person: { names: ReadonlySet<string>; days: readonly Day[] },
  { name, connectedOn }: Pick<ObservedPerson, 'name' | 'connectedOn'>,
): boolean {
  if (name === undefined || person.names.has(nameKey(name))) return false;
  return areFar(person.days, connectedOn);
}

/** Whether a day is none of those that are known. */
export function areFar(days: readonly Day[], other: Day | undefined): boolean {
  if (other === undefined || days.length === 0) return false;
  return days.every((day) => day !== other && Math.abs(daysBetween(day, other)) > DAY_TOLERANCE);
}

async function findBySlug(
  store: Store,
  accountId: number,
  { slug, ...seen }: Pick<ObservedPerson, 'slug' | 'name' | 'connectedOn'>,
): Promise<Person[]> {
  if (slug === undefined) return [];
  const holders = await store.people.where('[accountId+slug]').equals([accountId, slug]).toArray();
  const isMeant = ({ name, connectedOn }: Person) =>
    !isAnother({ names: new Set([nameKey(name)]), days: connectedOn === undefined ? [] : [connectedOn] }, seen);
  return holders.filter((person) => isUnseen(person) && isMeant(person));
}

/** Whether archives tell of somebody and no page has shown them. */
export function isUnseen({ archived, shownAt }: Pick<Person, 'archived' | 'shownAt'>): boolean {
  return archived !== undefined && shownAt === undefined;
}
