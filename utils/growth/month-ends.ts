import type { Day } from '../domain/day';
import type { SeriesPoint } from '../domain/series';

const monthOf = (day: Day) => day.slice(0, 7);

/** The last point of each month, oldest first: a table of years that can still be read. */
export function monthEnds(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.filter(({ day }, at) => monthOf(day) !== monthOf(points[at + 1]?.day ?? ''));
}
