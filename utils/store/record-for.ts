import { localDay, type Day } from '../domain/day';
import type { Observation } from '../domain/observation';
import { noteListed } from './complete-lists';
import { tallyDays } from './daily-people';
import type { Store } from './open-store';
import { recordPageCount } from './page-count';
import { personTables, recordPerson } from './record-person';

/** Every table that recording touches, whoever it is for. */
export const recordingTables = (store: Store) => [
  store.settings,
  store.accounts,
  store.ignoredSlugs,
  store.held,
  store.tabViewers,
  store.readings,
  store.dailyCounts,
  store.listed,
  ...personTables(store),
];

/** Records an observation for an account. Call it inside a writing transaction that covers {@link recordingTables}. */
export async function recordFor(store: Store, accountId: number, observation: Observation): Promise<void> {
  const { counts, people, readAt, surface } = observation;
  const readOn = localDay(readAt);
  for (const count of counts) {
    await recordPageCount(store, { ...count, accountId, readAt, readOn, surface, source: 'page' });
  }
  const personIds: number[] = [];
  const days = new Set<Day>();
  for (const person of people) {
    const id = await recordPerson(store, person, { accountId, surface, seenAt: readAt }, days);
    if (id !== undefined) personIds.push(id);
  }
  await tallyDays(store, accountId, days);
  if (surface === 'connections') await noteListed(store, { accountId, day: readOn }, personIds);
}
