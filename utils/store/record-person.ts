import { localDay, spanLength, type Day } from '../domain/day';
import type { ObservedPerson } from '../domain/observation';
import type { Correction, Person, Sighting } from '../domain/person';
import type { Surface } from '../domain/surface';
import { loadCompleteArchives, noteAbsence } from './complete-archives';
import { lastCompleteDay } from './complete-lists';
import { concludePerson, narrowestSpan } from './conclude-person';
import { mergeArchived } from './merge-archived';
import type { Store } from './open-store';
import { assemblePerson, loadWords, shownAtOf } from './person-words';
import { findPersonId, noteIdentities } from './resolve-person';
import { saysConnected, wordOfPage, type Word } from './word';

/** Where and when a person was seen. */
export interface SightingContext {
  accountId: number;
  surface: Surface;
  /** Epoch milliseconds. */
  seenAt: number;
}

const SAID = ['slug', 'memberId', 'name', 'headline', 'connectedOn'] as const;

/** The tables that somebody's words are in, and what follows from them. */
export const personTables = (store: Store) => [
  store.people,
  store.dailyPeople,
  store.identities,
  store.sightings,
  store.completeLists,
  store.corrections,
  store.followUps,
  store.touches,
  store.imports,
  store.archiveBlocks,
];

/**
 * Records what a page said about one person. Call it inside a writing transaction that covers {@link personTables}.
 * @param days takes up the days whose number of people may have changed by it.
 * @returns their id; `undefined` for somebody nobody has named yet, who is not stored.
 */
export async function recordPerson(
  store: Store,
  seen: ObservedPerson,
  context: SightingContext,
  days: Set<Day>,
): Promise<number | undefined> {
  const known = await findPersonId(store, { accountId: context.accountId, ...seen }, localDay(context.seenAt));
  if (known === undefined) return addPerson(store, seen, context, days);
  await noteIdentities(store, context.accountId, known, seen, localDay(context.seenAt));
  if (await saysSomethingNew(store, known, seen, context)) {
    await mergeArchived(store, known, seen);
    await store.sightings.add({ ...seen, ...context, personId: known });
    await concludeAgain(store, known, days);
  }
  await noteSeen(store, known, context.seenAt, days);
  return known;
}

/** Rebuilds a person from the evidence. Same demands as {@link recordPerson}. */
export async function concludeAgain(store: Store, personId: number, days: Set<Day>): Promise<void> {
  const before = await store.people.get(personId);
  if (!before) return;
  const { id, accountId, archived = [] } = before;
  const words = await loadWords(store, before);
  const correction = await store.corrections.get(personId);
  const concluded = await conclude(store, accountId, words.length > 0 ? words : [lastWord(before)], correction);
  if (!concluded) return;
  const after = assemblePerson({ id, accountId }, concluded, { words, archived, shownAt: shownAtOf(before) });
  await putPerson(store, before, { ...after, ...absenceOf(before) }, days);
}

/** Somebody whom nothing but the user's own words keeps here goes by the name they had. */
export function lastWord({ name, slug, firstSeenAt }: Omit<Person, 'id'>): Word {
  return { name, ...(slug !== undefined && { slug }), seenAt: firstSeenAt, notedAt: firstSeenAt };
}

const absenceOf = ({ unlistedOn, leftBetween }: Person): Pick<Person, 'unlistedOn' | 'leftBetween'> => ({
  ...(unlistedOn !== undefined && { unlistedOn }),
  ...(leftBetween && { leftBetween }),
});

async function putPerson(store: Store, before: Person, changed: Person, days: Set<Day>): Promise<void> {
  const after = noteAbsence(changed, await loadCompleteArchives(store, before.accountId));
  for (const { connectedOn } of [before, after]) if (connectedOn) days.add(connectedOn);
  await store.people.put(after);
}

/** What follows from the evidence; lists that were complete are looked up only where nothing names the day. */
async function conclude(store: Store, accountId: number, words: readonly Word[], correction: Correction | undefined) {
  const isDated = correction?.connectedOn ?? words.some(({ connectedOn }) => connectedOn);
  return concludePerson(words, correction, isDated ? undefined : await absentOn(store, accountId, words));
}

async function absentOn(store: Store, accountId: number, words: readonly Word[]): Promise<Day | undefined> {
  const oldestFirst = words.filter(saysConnected).sort((a, b) => a.seenAt - b.seenAt);
  const [first] = oldestFirst;
  if (!first) return undefined;
  const notedAt = Math.min(...words.map((word) => word.notedAt));
  const name = oldestFirst.findLast((word) => word.name !== undefined)?.name;
  const slug = oldestFirst.findLast((word) => word.slug !== undefined)?.slug;
  return lastCompleteDay(store, { accountId, firstSeenAt: first.seenAt, notedAt, name, slug });
}

async function addPerson(
  store: Store,
  seen: ObservedPerson,
  context: SightingContext,
  days: Set<Day>,
): Promise<number | undefined> {
  const { accountId, seenAt } = context;
  if (seen.name === undefined) return undefined;
  const words = [wordOfPage({ ...seen, ...context, id: 0, personId: 0 })];
  const concluded = await conclude(store, accountId, words, undefined);
  if (!concluded) return undefined;
  const archives = await loadCompleteArchives(store, accountId);
  const person = assemblePerson({ accountId }, concluded, { words, archived: [], shownAt: seenAt });
  const row = noteAbsence(person, archives);
  const personId = await store.people.add(row);
  await store.sightings.add({ ...seen, ...context, personId });
  await noteIdentities(store, accountId, personId, seen, localDay(seenAt));
  if (row.connectedOn) days.add(row.connectedOn);
  return personId;
}

/**
 * Compared with the word before it of the same kind of page: two pages that word a headline differently do not take turns, and a
 * message that comes again late says nothing new.
 */
async function saysSomethingNew(
  store: Store,
  personId: number,
  seen: ObservedPerson,
  { surface, seenAt }: SightingContext,
): Promise<boolean> {
  const sightings = await store.sightings.where('personId').equals(personId).toArray();
  const before = sightings.filter((sighting) => sighting.surface === surface && sighting.seenAt <= seenAt);
  const oldestFirst = before.sort((a, b) => a.seenAt - b.seenAt);
  const isNew = SAID.some((field) => seen[field] !== undefined && seen[field] !== lastSaid(oldestFirst, field));
  return isNew || narrowsDay(sightings, seen);
}

/** A relative time is worded anew every day; only a tighter one says something. */
function narrowsDay(sightings: readonly Sighting[], { connectedBetween }: ObservedPerson): boolean {
  if (!connectedBetween || sightings.some((sighting) => sighting.connectedOn)) return false;
  const known = narrowestSpan(sightings);
  return !known || spanLength(connectedBetween) < spanLength(known);
}

function lastSaid(oldestFirst: readonly Sighting[], field: (typeof SAID)[number]): string | undefined {
  return oldestFirst.findLast((sighting) => sighting[field] !== undefined)?.[field];
}

/** Once a day is enough: reading a page twice must change nothing. */
async function noteSeen(store: Store, personId: number, seenAt: number, days: Set<Day>): Promise<void> {
  const person = await store.people.get(personId);
  if (!person) return;
  const shownAt = shownAtOf(person);
  if (shownAt !== undefined && (shownAt >= seenAt || localDay(shownAt) === localDay(seenAt))) return;
  const lastSeenAt = Math.max(person.lastSeenAt, seenAt);
  await putPerson(store, person, { ...person, lastSeenAt, ...(person.archived && { shownAt: seenAt }) }, days);
}
