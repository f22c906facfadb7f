import { addDays, type Day } from '../domain/day';
import type { ChartRange } from '../domain/settings';

const RANGE_DAYS: Record<Exclude<ChartRange, 'all'>, number> = { '4w': 28, '3m': 91, '1y': 365 };

/** The first day of a chart range; `undefined` for all of time. */
export function rangeStart(range: ChartRange, today: Day): Day | undefined {
  return range === 'all' ? undefined : addDays(today, -RANGE_DAYS[range]);
}
