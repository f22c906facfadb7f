import type { Doubt } from '../domain/doubt';
import type { Reading } from '../domain/reading';
import { countPeople } from './due-people';
import type { Store } from './open-store';
import { addReading, changeReading, type NewReading } from './readings';

/** Nobody gains or loses this many between two looks, as a rule; both have to be exceeded. */
const FAR_SHARE = 0.1;
const FAR_COUNT = 100;
/** The same page a minute later is another visit. */
const LATER_VISIT_MS = 60_000;

/**
 * Records a count that a page said. An exact number of connections that is hard to believe stays unconfirmed until another page, or
 * the same on a later visit, says it too. Same demands as {@link addReading}, and `people` besides.
 */
export async function recordPageCount(store: Store, said: Omit<NewReading, 'status'>): Promise<void> {
  const isJudged = said.metric === 'connections' && !said.atLeast;
  const reading = { ...said, status: 'confirmed' } as const;
  if (!isJudged || !(await doubtsAbout(store, reading))) return addReading(store, reading);
  const agreeing = await agreeingReadings(store, reading);
  await addReading(store, { ...reading, status: agreeing.length > 0 ? 'confirmed' : 'unconfirmed' });
  for (const { id } of agreeing) await confirm(store, id);
  if (agreeing.length > 0) await confirmFollowing(store, reading);
}

/** Confirms what was doubted only because this reading did not count yet: from here it is no jump. */
export async function confirmFollowing(store: Store, reading: NewReading): Promise<void> {
  if (!isExactConnections(reading)) return;
  const { accountId, readAt } = reading;
  const later = await readingsSince(store, accountId, readAt).toArray();
  let last = reading.value;
  for (const next of later.filter(isExactConnections)) {
    if (next.status === 'unconfirmed' && !isFar(next.value, last)) await confirm(store, next.id);
    else if (next.status !== 'confirmed') continue;
    last = next.value;
  }
}

/** The newest count that waits for a second word; none where a confirmed one came after it. */
export async function loadDoubt(store: Store, accountId: number): Promise<Doubt | undefined> {
  const newest = await readingsSince(store, accountId, 0)
    .reverse()
    .filter((reading) => isExactConnections(reading) && reading.status !== 'rejected')
    .first();
  if (newest?.status !== 'unconfirmed') return undefined;
  return { reading: newest, ...(await doubtsAbout(store, newest)) };
}

async function doubtsAbout(store: Store, reading: NewReading): Promise<Omit<Doubt, 'reading'> | undefined> {
  const last = (await lastConfirmed(store, reading))?.value;
  if (last !== undefined && isFar(reading.value, last)) return { last };
  const seen = await countPeople(store, reading.accountId);
  // Who left is still among our people: a count that was below them before tells nothing new.
  const fallsBelow = reading.value < seen && (last === undefined || last >= seen);
  return fallsBelow ? { seen } : undefined;
}

function isFar(value: number, last: number): boolean {
  const difference = Math.abs(value - last);
  return difference > FAR_COUNT && difference > last * FAR_SHARE;
}

/** Earlier readings of the same value by another page or on another visit, with no other confirmed one in between. */
async function agreeingReadings(store: Store, reading: NewReading): Promise<Reading[]> {
  const since = (await lastConfirmed(store, reading))?.readAt ?? 0;
  const between = await readingsSince(store, reading.accountId, since).toArray();
  return between.filter(
    (other) =>
      isExactConnections(other) &&
      other.status === 'unconfirmed' &&
      other.value === reading.value &&
      (other.surface !== reading.surface || reading.readAt - other.readAt >= LATER_VISIT_MS),
  );
}

function lastConfirmed(store: Store, { accountId, readAt }: NewReading): Promise<Reading | undefined> {
  return store.readings
    .where('[accountId+readAt]')
    .between([accountId, 0], [accountId, readAt], true, true)
    .reverse()
    .filter((reading) => isExactConnections(reading) && reading.status === 'confirmed')
    .first();
}

function readingsSince(store: Store, accountId: number, sinceMs: number) {
  return store.readings.where('[accountId+readAt]').between([accountId, sinceMs], [accountId, Infinity], false, true);
}

function isExactConnections({ metric, atLeast }: NewReading): boolean {
  return metric === 'connections' && !atLeast;
}

async function confirm(store: Store, id: number): Promise<void> {
  const reading = await store.readings.get(id);
  if (reading?.status === 'unconfirmed') await changeReading(store, reading, { status: 'confirmed' });
}
