import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { DailySeries, DayCount, SeriesPoint } from '../domain/series';

const byTime = (a: Reading, b: Reading) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : a.readAt - b.readAt);

/** The confirmed readings of one metric, in any order, as one count per day, oldest first. */
export function dayCounts(readings: readonly Reading[]): DayCount[] {
  const days = new Map<Day, DayCount>();
  for (const { readOn, value, atLeast } of readings.filter(({ status }) => status === 'confirmed').sort(byTime)) {
    const isOutdone = atLeast && days.get(readOn)?.atLeast === false;
    if (!isOutdone) days.set(readOn, { day: readOn, value, atLeast });
  }
  return [...days.values()];
}

/** The series that follows from the counts of days, oldest first. */
export function seriesOfDays(days: readonly DayCount[]): DailySeries {
  const exact: SeriesPoint[] = [];
  const lowerBounds: SeriesPoint[] = [];
  for (const { day, value, atLeast } of days) {
    if (!atLeast) exact.push({ day, value });
    else if (value > (exact.at(-1)?.value ?? -1)) lowerBounds.push({ day, value });
  }
  return { exact, lowerBounds };
}
