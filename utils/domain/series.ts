import type { Day } from './day';

/** A count on one day. */
export interface SeriesPoint {
  day: Day;
  value: number;
}

/** What is known of a count on one day: its last exact value, or where there is none its last lower bound. */
export interface DayCount extends SeriesPoint {
  atLeast: boolean;
}

/** One count over time, at most one point a day, oldest first. What is only a lower bound ("500+") is never mixed in. */
export interface DailySeries {
  exact: SeriesPoint[];
  /** Days on which nothing but a lower bound is known, and one that says more than the exact reading before it. */
  lowerBounds: SeriesPoint[];
}

/** The series of somebody of whom nothing is known. */
export const EMPTY_SERIES: DailySeries = { exact: [], lowerBounds: [] };
