import { daysBetween, type Day } from '../domain/day';
import type { DailySeries, SeriesPoint } from '../domain/series';
import { countsOf } from './survivors';

/** The count as far as it is known today. */
export interface CurrentCount {
  value: number;
  /** The value is a lower bound: the true count is this or more. */
  atLeast: boolean;
  readOn: Day;
  /** Whole days since it was read, never negative. */
  ageDays: number;
  /** No page said it: an archive lists so many. */
  isArchived?: true;
}

/** An older count is still shown, but says its age. */
export const FRESH_DAYS = 2;

const isNewer = (bound: SeriesPoint, exact: SeriesPoint | undefined) => !exact || bound.day > exact.day;

/**
 * The newest count: the last exact one, unless a lower bound read later lies above it. A later bound that says less ("500+"
 * after 612) neither replaces the exact count nor makes it younger. Without any reading it is what the newest archive lists.
 */
export function currentCount(series: DailySeries, today: Day): CurrentCount | undefined {
  const exact = countsOf(series).at(-1);
  const bound = series.lowerBounds.at(-1);
  const atLeast = bound !== undefined && isNewer(bound, exact);
  const point = atLeast ? bound : exact;
  if (!point) return undefined;
  const isArchived = !atLeast && series.exact.length === 0;
  const ageDays = Math.max(0, daysBetween(point.day, today));
  return { value: point.value, atLeast, readOn: point.day, ageDays, ...(isArchived && { isArchived }) };
}
