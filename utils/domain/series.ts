import type { Day, DaySpan } from './day';

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
  /**
   * What archives tell of the time before: how many of the people known by then were connected on each day. Those who left are missing,
   * so each value is a lower bound, and it is never joined to what was read. Absent or empty without an archive.
   */
  survivors?: SeriesPoint[];
  /** How many an archive lists on its own day. It stands for the count only where nothing else does: LinkedIn may count otherwise. */
  archived?: SeriesPoint[];
}

/** How many connected on a day. */
export interface DayTally {
  day: Day;
  count: number;
}

/** When the connections of today were made, oldest first. */
export interface ConnectionDays {
  people: readonly DayTally[];
  /** Connections of which an archive tells nothing but the day. */
  datesOnly: readonly DayTally[];
}

/** Somebody who is known to have left, and between which two days. */
export interface Departure {
  connectedOn?: Day;
  leftBetween: DaySpan;
}

/** The series of somebody of whom nothing is known. */
export const EMPTY_SERIES: DailySeries = { exact: [], lowerBounds: [] };
