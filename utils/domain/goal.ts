import type { Day } from './day';
import type { Metric } from './reading';

/** A _reach_ goal: a count of N by a day. The pace line runs straight from where it started to there. */
export interface Goal {
  id: number;
  accountId: number;
  kind: 'reach';
  metric: Metric;
  target: number;
  /** The day by which the target should be reached. */
  by: Day;
  /** The day the pace line starts. */
  startOn: Day;
  /** The day another goal took its place; absent while it is in force. */
  endedOn?: Day;
  /** Epoch milliseconds. */
  createdAt: number;
}
