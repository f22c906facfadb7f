import { localDay, spanLength, type Day } from '../domain/day';
import type { ObservedPerson } from '../domain/observation';
import type { Correction, Sighting } from '../domain/person';
import type { Surface } from '../domain/surface';
import { lastCompleteDay } from './complete-lists';
import { concludePerson, narrowestSpan } from './conclude-person';
import type { Store } from './open-store';
import { findPersonId, noteIdentities } from './resolve-person';

/** Where and when a person was seen. */
export interface SightingContext {
  accountId: number;
  surface: Surface;
  /** Epoch milliseconds. */
  seenAt: number;
}

const SAID = ['slug', 'memberId', 'name', 'headline', 'connectedOn'] as const;

/**
 * Records what a page said about one person. Call it inside a writing transaction that covers `people`, `sightings`, `identities`,
 * `completeLists` and `corrections`.
 * @returns their id; `undefined` for somebody nobody has named yet, who is not stored.
 */
export async function recordPerson(
  store: Store,
  seen: ObservedPerson,
  context: SightingContext,
): Promise<number | undefined> {
  const known = await findPersonId(store, { accountId: context.accountId, ...seen }, localDay(context.seenAt));
  if (known === undefined) return addPerson(store, seen, context);
  await noteIdentities(store, context.accountId, known, seen, localDay(context.seenAt));
  if (await saysSomethingNew(store, known, seen, context)) {
    await store.sightings.add({ ...seen, ...context, personId: known });
    await concludeAgain(store, known);
  }
  await noteSeen(store, known, context.seenAt);
  return known;
}

/** Rebuilds a person from the evidence. Same demands as {@link recordPerson}. */
export async function concludeAgain(store: Store, personId: number): Promise<void> {
  const sightings = await store.sightings.where('personId').equals(personId).toArray();
  const concluded = await conclude(store, sightings, await store.corrections.get(personId));
  const before = await store.people.get(personId);
  if (concluded && before) await store.people.put({ ...concluded, id: personId, lastSeenAt: before.lastSeenAt });
}

/** What follows from the evidence; lists that were complete are looked up only where no page names the day. */
async function conclude(store: Store, sightings: readonly Sighting[], correction: Correction | undefined) {
  const isDated = correction?.connectedOn ?? sightings.some(({ connectedOn }) => connectedOn);
  return concludePerson(sightings, correction, isDated ? undefined : await absentOn(store, sightings));
}

async function absentOn(store: Store, sightings: readonly Sighting[]): Promise<Day | undefined> {
  const [first] = [...sightings].sort((a, b) => a.seenAt - b.seenAt);
  if (!first) return undefined;
  const { accountId, seenAt } = first;
  return lastCompleteDay(store, { accountId, day: localDay(seenAt) }, seenAt);
}

async function addPerson(store: Store, seen: ObservedPerson, context: SightingContext): Promise<number | undefined> {
  if (seen.name === undefined) return undefined;
  const concluded = await conclude(store, [{ ...seen, ...context, id: 0, personId: 0 }], undefined);
  if (!concluded) return undefined;
  const personId = await store.people.add({ ...concluded, lastSeenAt: context.seenAt });
  await store.sightings.add({ ...seen, ...context, personId });
  await noteIdentities(store, context.accountId, personId, seen, localDay(context.seenAt));
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
async function noteSeen(store: Store, personId: number, seenAt: number): Promise<void> {
  const person = await store.people.get(personId);
  if (!person || person.lastSeenAt >= seenAt || localDay(person.lastSeenAt) === localDay(seenAt)) return;
  await store.people.update(personId, { lastSeenAt: seenAt });
}
