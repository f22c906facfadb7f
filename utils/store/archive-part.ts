import type { Import } from '../domain/archive';
import type { Day } from '../domain/day';
import type { DailySeries } from '../domain/series';
import { growthSeries } from '../growth/survivors';
import { loadDailyPeopleAsKept } from './daily-people-row';
import type { Store } from './open-store';

/**
 * The same series for the popup, from a few rows: the archive's part without those who left between two archives, since it takes
 * people to know them. Nothing more is read where there is no archive. Call it in a transaction that covers `imports`, `dailyPeople` and
 * `people`.
 */
export async function addArchivePart(store: Store, accountId: number, series: DailySeries): Promise<DailySeries> {
  const imports = await importsOf(store, accountId).toArray();
  if (imports.length === 0) return series;
  const [connections, ends] = await Promise.all([
    loadDailyPeopleAsKept(store, accountId),
    boundedOf(store, accountId).keys() as unknown as Promise<[number, string][]>,
  ]);
  const bounds = ends.map(([, to]) => ({ from: to, to }));
  return growthSeries({ series, connections, bounds, archiveDays: archiveDays(imports) });
}

export const importsOf = (store: Store, accountId: number) => store.imports.where('accountId').equals(accountId);

/** People of whose day only bounds are known, that end on a day or later. */
export const boundedOf = (store: Store, accountId: number, since: Day = '') =>
  store.people.where('[accountId+connectedBetween.to]').between([accountId, since], [accountId, '9999'], true, true);

/** The days of archives that list people, oldest first. */
export function archiveDays(imports: readonly Import[]): string[] {
  const listing = imports.filter(({ counts }) => counts && counts.created + counts.updated + counts.unchanged > 0);
  return [...new Set(listing.map(({ archiveDay }) => archiveDay))].sort();
}
