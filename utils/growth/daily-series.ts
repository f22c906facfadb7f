import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';

/** A count on one day. */
export interface SeriesPoint {
  day: Day;
  value: number;
}

/** One count over time, at most one point a day, oldest first. What is only a lower bound ("500+") is never mixed in. */
export interface DailySeries {
  exact: SeriesPoint[];
  /** Days on which nothing but a lower bound is known, and one that says more than the exact reading before it. */
  lowerBounds: SeriesPoint[];
}

const byTime = (a: Reading, b: Reading) => (a.readOn < b.readOn ? -1 : a.readOn > b.readOn ? 1 : a.readAt - b.readAt);

const toPoints = (values: Map<Day, number>) => [...values].map(([day, value]): SeriesPoint => ({ day, value }));

/** The confirmed readings of one metric, in any order, as one point per day: the last exact reading of the day. */
export function dailySeries(readings: readonly Reading[]): DailySeries {
  const exact = new Map<Day, number>();
  const lowerBounds = new Map<Day, number>();
  let lastExact = -1;
  for (const reading of readings.filter(({ status }) => status === 'confirmed').sort(byTime)) {
    if (!reading.atLeast) {
      exact.set(reading.readOn, (lastExact = reading.value));
      lowerBounds.delete(reading.readOn);
    } else if (reading.value > lastExact && !exact.has(reading.readOn)) {
      lowerBounds.set(reading.readOn, reading.value);
    }
  }
  return { exact: toPoints(exact), lowerBounds: toPoints(lowerBounds) };
}
