import type { Day } from './day';
import type { Surface } from './surface';

export const METRICS = ['connections', 'followers'] as const;
/** Which of the user's own counts. */
export type Metric = (typeof METRICS)[number];

export const READING_STATUSES = ['confirmed', 'unconfirmed', 'rejected'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

export const READING_SOURCES = ['page', 'manual', 'archive'] as const;
export type ReadingSource = (typeof READING_SOURCES)[number];

/** The largest count that is believed; LinkedIn caps connections at about 30,000, followers reach tens of millions. */
export const MAX_COUNT = 1_000_000_000;

/** One value of one of the user's own counts at one moment. */
export interface Reading {
  id: number;
  accountId: number;
  metric: Metric;
  value: number;
  /** The page said "500+": the true value is this or more, never exactly this. */
  atLeast: boolean;
  status: ReadingStatus;
  /** Epoch milliseconds. */
  readAt: number;
  /** The user's local day, fixed when recorded: travelling does not move it. */
  readOn: Day;
  /** Which page said it; absent where no page did. */
  surface?: Surface;
  source: ReadingSource;
}
