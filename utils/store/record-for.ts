import { localDay } from '../domain/day';
import type { Observation } from '../domain/observation';
import { noteListed } from './complete-lists';
import type { Store } from './open-store';
import { recordPageCount } from './page-count';
import { recordPerson } from './record-person';

/** Every table that recording touches, whoever it is for. */
export const recordingTables = (store: Store) => [
  store.settings,
  store.accounts,
  store.ignoredSlugs,
  store.held,
  store.tabViewers,
  store.readings,
  store.dailyCounts,
  store.people,
  store.identities,
  store.sightings,
  store.listed,
  store.completeLists,
  store.corrections,
];

/** Records an observation for an account. Call it inside a writing transaction that covers {@link recordingTables}. */
export async function recordFor(store: Store, accountId: number, observation: Observation): Promise<void> {
  const { counts, people, readAt, surface } = observation;
  const readOn = localDay(readAt);
  for (const count of counts) {
    await recordPageCount(store, { ...count, accountId, readAt, readOn, surface, source: 'page' });
  }
  const personIds: number[] = [];
  for (const person of people) {
    const id = await recordPerson(store, person, { accountId, surface, seenAt: readAt });
    if (id !== undefined) personIds.push(id);
  }
  if (surface === 'connections') await noteListed(store, { accountId, day: readOn }, personIds);
}
