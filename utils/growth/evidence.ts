import type { Day, DaySpan } from '../domain/day';
import type { ConnectionDays, DailySeries, Departure } from '../domain/series';

/** All that is known of how the number of connections came about. See `docs/growth.md` for what is assumed. */
export interface GrowthEvidence {
  /** Exact readings and lower bounds. */
  series: DailySeries;
  /** When those who are connected now connected. */
  connections: ConnectionDays;
  /** The days on which archives were made, oldest first: each lists who was connected on it. */
  archiveDays?: readonly Day[];
  /** Those of them on which nobody can be missing from the list, since all of it was understood. */
  completeDays?: readonly Day[];
  /** Of present people whose day is not known, but between which days it was. */
  bounds?: readonly DaySpan[];
  /** How many present people have neither a day nor bounds. */
  undated?: number;
  /** Who left between two archives. */
  departures?: readonly Departure[];
}

/** The connections of somebody of whom nothing is known. */
export const NO_CONNECTIONS: ConnectionDays = { people: [], datesOnly: [] };
