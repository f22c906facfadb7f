import { addDays, type Day } from '../domain/day';
import type { DailySeries } from '../domain/series';
import { NO_CONNECTIONS, type GrowthEvidence } from '../growth/evidence';
import { growthSeries } from '../growth/survivors';
import { archiveDays, boundedOf, importsOf } from './archive-part';
import { completeArchives } from './complete-archives';
import { loadDailyPeople } from './daily-people';
import { loadLeft } from './imports';
import type { Store } from './open-store';

/** The series with the archive's part, for which people who left between two archives count as long as they were there. */
export async function withArchives(store: Store, accountId: number, series: DailySeries): Promise<DailySeries> {
  const imports = await importsOf(store, accountId).toArray();
  if (imports.length === 0) return series;
  const [connections, bounds, departures] = await Promise.all([
    loadDailyPeople(store, accountId),
    boundedOf(store, accountId).toArray(),
    loadDepartures(store, accountId),
  ]);
  return growthSeries({
    ...{ series, connections, departures, archiveDays: archiveDays(imports) },
    bounds: bounds.flatMap(({ connectedBetween }) => connectedBetween ?? []),
  });
}

/** Changes are told of a month at most; the reading they begin with may be somewhat older. */
const RECENT_DAYS = 50;

/** What tells of gains and losses of the last weeks; it reads the people who may have come then, and who left. */
export async function loadRecentEvidence(store: Store, accountId: number, today: Day): Promise<GrowthEvidence> {
  const since = addDays(today, -RECENT_DAYS);
  const [imports, days, bounded, departures] = await Promise.all([
    importsOf(store, accountId).toArray(),
    daysSince(store, accountId, since),
    boundedOf(store, accountId, since).toArray(),
    loadDepartures(store, accountId),
  ]);
  return {
    series: { exact: [], lowerBounds: [] },
    connections: { ...NO_CONNECTIONS, people: days.map((day) => ({ day, count: 1 })) },
    completeDays: completeArchives(imports).map(({ listedOn }) => listedOn.from),
    bounds: bounded.flatMap(({ connectedBetween }) => connectedBetween ?? []),
    departures,
  };
}

/** The day of everybody who connected since; the index tells, no person is read. */
async function daysSince(store: Store, accountId: number, since: Day): Promise<Day[]> {
  const recent = store.people.where('[accountId+connectedOn]').between([accountId, since], [accountId, '9999']);
  const keys = (await recent.keys()) as unknown as [number, Day][];
  return keys.map(([, day]) => day);
}

async function loadDepartures(store: Store, accountId: number) {
  const left = await loadLeft(store, accountId);
  return left.flatMap(({ connectedOn, leftBetween }) =>
    leftBetween ? { leftBetween, ...(connectedOn && { connectedOn }) } : [],
  );
}
