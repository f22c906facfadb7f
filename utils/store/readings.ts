import type { Reading } from '../domain/reading';
import { concludeDay } from './daily-counts';
import type { Store } from './open-store';

/** A reading before it has its id. */
export type NewReading = Omit<Reading, 'id'>;

/**
 * Adds a reading unless the same value was read that day already: then that one stands, with whatever the user said of it.
 * Only where another value came in between does it move to now, so that the day ends with the value read last.
 * What the user types in confirms it, even after a rejection; what was unconfirmed may become sure. Call it inside a writing transaction that covers `readings`
 * and `dailyCounts`.
 */
export async function addReading(store: Store, reading: NewReading): Promise<void> {
  const ofThatDay = await readingsOfDay(store, reading);
  const known = ofThatDay.find((other) => other.value === reading.value);
  if (!known) await storeReading(store, reading);
  else {
    const isBack = ofThatDay.some((other) => known.readAt < other.readAt && other.readAt <= reading.readAt);
    const isSettled = known.status !== 'unconfirmed' && reading.source !== 'manual';
    const status = isSettled ? known.status : reading.status;
    if (isBack || status !== known.status) {
      await changeReading(store, known, { status, ...(isBack && { readAt: reading.readAt }) });
    }
  }
}

/** Changes a reading, and what follows from it. Call it where {@link addReading} may be called. */
export async function changeReading(
  store: Store,
  reading: Reading,
  change: Partial<Pick<Reading, 'status' | 'readAt'>>,
): Promise<void> {
  await store.readings.update(reading.id, change);
  await concludeDay(store, reading, reading.readOn, 0);
}

/** Removes a reading, and what follows from it. Call it where {@link addReading} may be called. */
export async function removeReading(store: Store, reading: Reading): Promise<void> {
  await store.readings.delete(reading.id);
  await concludeDay(store, reading, reading.readOn, -1);
}

async function storeReading(store: Store, reading: NewReading): Promise<void> {
  await store.readings.add(reading);
  await concludeDay(store, reading, reading.readOn, 1);
}

/** The readings of the same count, day and exactness, oldest first. */
async function readingsOfDay(store: Store, { accountId, metric, readOn, atLeast }: NewReading): Promise<Reading[]> {
  const readings = await store.readings
    .where('[accountId+metric+readOn]')
    .equals([accountId, metric, readOn])
    .toArray();
  return readings.filter((other) => other.atLeast === atLeast).sort((a, b) => a.readAt - b.readAt);
}
