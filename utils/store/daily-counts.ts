import { addDays, dayFromNumber, dayNumber, type Day } from '../domain/day';
import { METRICS, type Metric, type Reading } from '../domain/reading';
import type { DailySeries, DayCount } from '../domain/series';
import { dayCounts, seriesOfDays } from '../growth/daily-series';
import type { DailyCountsRow, Store } from './open-store';
import { write } from './write';

/** Which count of which account. */
export interface CountKey {
  accountId: number;
  metric: Metric;
}

/** The whole series of one count; computed from the readings where the packed row is missing or stale. */
export async function loadSeries(store: Store, key: CountKey, today: Day): Promise<DailySeries> {
  return (await loadSeriesAsKept(store, key, today)).series;
}

/** The same, with whether the packed row has to be put right: see {@link repairDailyCounts}. */
export async function loadSeriesAsKept(
  store: Store,
  key: CountKey,
  today: Day,
): Promise<{ series: DailySeries; isStale: boolean }> {
  const row = await packedRow(store, key);
  if (row && row.rowCount === (await readingsOf(store, key).count()))
    return { series: seriesUntil(today, unpack(row)), isStale: false };
  const readings = await readingsOf(store, key).toArray();
  return { series: seriesUntil(today, dayCounts(readings)), isStale: readings.length > 0 };
}

/** What was read while the clock was wrong is not the newest count until its day comes. Tomorrow has come further east. */
function seriesUntil(today: Day, days: readonly DayCount[]): DailySeries {
  const tomorrow = addDays(today, 1);
  return seriesOfDays(days.filter(({ day }) => day <= tomorrow));
}

/**
 * Concludes one day anew after one of its readings was added, changed or removed.
 * Call it in the same writing transaction, which has to cover `readings` and `dailyCounts`.
 */
export async function concludeDay(
  store: Store,
  { accountId, metric }: CountKey,
  day: Day,
  added: -1 | 0 | 1,
): Promise<void> {
  const key = { accountId, metric };
  const [row, rowCount] = await Promise.all([packedRow(store, key), readingsOf(store, key).count()]);
  if (row?.rowCount !== rowCount - added) return concludeAll(store, key);
  const others = unpack(row).filter((other) => other.day !== day);
  const ofDay = await store.readings.where('[accountId+metric+readOn]').equals([accountId, metric, day]).toArray();
  const days = [...others, ...dayCounts(ofDay)].sort((a, b) => a.day.localeCompare(b.day));
  await store.dailyCounts.put(pack(key, days, rowCount));
}

/**
 * Concludes every count anew where its row does not answer to the readings, as after another tool's write. It only looks where
 * nothing is amiss: a writing transaction would keep the popup's queries waiting.
 */
export async function repairDailyCounts(store: Store): Promise<void> {
  const tables = [store.accounts, store.readings, store.dailyCounts];
  const stale = await store.transaction('r', tables, () => findStale(store));
  if (stale.length > 0) await write(store, tables, () => concludeStale(store));
}

/** The same inside a writing transaction that covers `accounts`, `readings` and `dailyCounts`. */
export async function concludeStale(store: Store): Promise<void> {
  for (const key of await findStale(store)) await concludeAll(store, key);
}

async function findStale(store: Store): Promise<CountKey[]> {
  const accountIds = await store.accounts.toCollection().primaryKeys();
  const keys = accountIds.flatMap((accountId) => METRICS.map((metric) => ({ accountId, metric })));
  const isStale = await Promise.all(
    keys.map(async (key) => ((await packedRow(store, key))?.rowCount ?? 0) !== (await readingsOf(store, key).count())),
  );
  return keys.filter((_, at) => isStale[at]);
}

async function concludeAll(store: Store, key: CountKey): Promise<void> {
  const readings: Reading[] = await readingsOf(store, key).toArray();
  await store.dailyCounts.put(pack(key, dayCounts(readings), readings.length));
}

function packedRow(store: Store, { accountId, metric }: CountKey): Promise<DailyCountsRow | undefined> {
  return store.dailyCounts.get([accountId, metric]);
}

function readingsOf(store: Store, { accountId, metric }: CountKey) {
  return store.readings.where('[accountId+metric]').equals([accountId, metric]);
}

function pack({ accountId, metric }: CountKey, days: readonly DayCount[], rowCount: number): DailyCountsRow {
  return {
    accountId,
    metric,
    rowCount,
    days: Int32Array.from(days, ({ day }) => dayNumber(day)),
    values: Int32Array.from(days, ({ value }) => value),
    bounds: Uint8Array.from(days, ({ atLeast }) => Number(atLeast)),
  };
}

function unpack({ days, values, bounds }: DailyCountsRow): DayCount[] {
  return Array.from(days, (number, at) => ({
    day: dayFromNumber(number),
    value: values[at]!,
    atLeast: bounds[at] === 1,
  }));
}
