import { addDays, type Day } from '../domain/day';
import type { DailySeries, SeriesPoint } from '../domain/series';
import { countsOf } from './survivors';

export const WEEK_DAYS = 7;
export const MONTH_DAYS = 30;

/** By how much the count changed, and the two readings it follows from. */
export interface Change {
  delta: number;
  from: SeriesPoint;
  to: SeriesPoint;
}

/** A reading a little older than the period still stands for its start; a much older one would claim too much. */
const startSlackDays = (days: number) => Math.floor(days / 2);

/** The reading that stands for the start of the period: the last one at or before it, else the first one within. */
function findStart(points: readonly SeriesPoint[], days: number, start: Day): SeriesPoint | undefined {
  const earliest = addDays(start, -startSlackDays(days));
  const before = points.findLast(({ day }) => day <= start);
  return before && before.day >= earliest ? before : points.find(({ day }) => day > start);
}

/**
 * The change over the last `days` days, between exact readings only. `undefined` where it cannot be said: nothing was read
 * within the period, or there is no second reading to compare with. The period it truly covers is `from.day` to `to.day`,
 * and is to be shown with it.
 */
export function changeOver(series: DailySeries, days: number, today: Day): Change | undefined {
  const start = addDays(today, -days);
  const counts = countsOf(series);
  const to = counts.at(-1);
  if (!to || to.day <= start) return undefined;
  const from = findStart(counts, days, start);
  if (!from || from.day >= to.day) return undefined;
  return { delta: to.value - from.value, from, to };
}
