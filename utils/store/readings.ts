import type { Day } from '../domain/day';
import type { Metric, Reading } from '../domain/reading';
import type { Store } from './open-store';

const FIRST_DAY: Day = '0000-01-01';
const LAST_DAY: Day = '9999-12-31';

/** A reading before it has its id. */
export type NewReading = Omit<Reading, 'id'>;

/**
 * Confirmed readings of one count, oldest first, since a day, plus the last one before it: a line needs somewhere to come from.
 */
export async function loadReadings(
  store: Store,
  accountId: number,
  metric: Metric,
  since: Day = FIRST_DAY,
): Promise<Reading[]> {
  const [before, after] = await Promise.all([
    lastExactBefore(store, accountId, metric, since),
    readingsBetween(store, accountId, metric, since, LAST_DAY, true).toArray(),
  ]);
  const confirmed = after.filter((reading) => reading.status === 'confirmed').sort(byTime);
  return before ? [before, ...confirmed] : confirmed;
}

async function lastExactBefore(
  store: Store,
  accountId: number,
  metric: Metric,
  since: Day,
): Promise<Reading | undefined> {
  const isWanted = (reading: Reading) => reading.status === 'confirmed' && !reading.atLeast;
  const earlier = readingsBetween(store, accountId, metric, FIRST_DAY, since, false).reverse().filter(isWanted);
  const onThatDay = await earlier.first();
  if (!onThatDay) return undefined;
  const { readOn } = onThatDay;
  const ofThatDay = await readingsBetween(store, accountId, metric, readOn, readOn, true).filter(isWanted).toArray();
  return ofThatDay.sort(byTime).at(-1);
}

/** The index orders by day only, and within a day by what was stored first. */
function byTime(a: Reading, b: Reading): number {
  return a.readOn.localeCompare(b.readOn) || a.readAt - b.readAt;
}

/**
 * Adds a reading unless the same value was read that day already: then that one stands, with whatever the user said of it.
 * Only where another value came in between does it move to now, so that the day ends with the value read last.
 * What the user types in confirms it, even after a rejection. Call it inside a writing transaction that covers `readings`.
 */
export async function addReading(store: Store, reading: NewReading): Promise<void> {
  const ofThatDay = await readingsOfDay(store, reading);
  const known = ofThatDay.find((other) => other.value === reading.value);
  if (!known) await store.readings.add(reading);
  else {
    const isBack = ofThatDay.some((other) => known.readAt < other.readAt && other.readAt <= reading.readAt);
    const status = reading.source === 'manual' ? reading.status : known.status;
    if (isBack || status !== known.status) {
      await store.readings.update(known.id, { status, ...(isBack && { readAt: reading.readAt }) });
    }
  }
}

/** The readings of the same count, day and exactness, oldest first. */
async function readingsOfDay(store: Store, { accountId, metric, readOn, atLeast }: NewReading): Promise<Reading[]> {
  const readings = await store.readings
    .where('[accountId+metric+readOn]')
    .equals([accountId, metric, readOn])
    .toArray();
  return readings.filter((other) => other.atLeast === atLeast).sort((a, b) => a.readAt - b.readAt);
}

function readingsBetween(store: Store, accountId: number, metric: Metric, from: Day, to: Day, includeTo: boolean) {
  return store.readings
    .where('[accountId+metric+readOn]')
    .between([accountId, metric, from], [accountId, metric, to], true, includeTo);
}
