import type { Day, DaySpan } from '../domain/day';
import type { ConnectionDays, DailySeries, Departure } from '../domain/series';

/** All that is known of how the number of connections came about. See `docs/growth.md` for what is assumed. */
export interface GrowthEvidence {
  /** Exact readings and lower bounds. */
  series: DailySeries;
  /** When those who are connected now connected. */
  connections: ConnectionDays;
  /** The newest day of which everybody who was connected is known: an archive's, or that of a list seen whole. */
  completeOn?: Day | undefined;
  /** Of present people whose day is not known, but between which days it was. */
  bounds?: readonly DaySpan[];
  /** How many present people have neither a day nor bounds. */
  undated?: number;
  /** Who left between two archives. */
  departures?: readonly Departure[];
}

/** The connections of somebody of whom nothing is known. */
export const NO_CONNECTIONS: ConnectionDays = {
  days: new Int32Array(),
  people: new Int32Array(),
  datesOnly: new Int32Array(),
};
