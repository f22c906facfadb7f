import type { Day } from '../domain/day';
import { EMPTY_SERIES, type SeriesPoint } from '../domain/series';
import { MAX_STEPS } from './chart-view';
import type { GrowthEvidence } from './evidence';
import { monthEnds } from './month-ends';
import { survivorCurve } from './survivors';
import { thinOut } from './thin-out';

/**
 * The growth that one archive tells of, in as many points as a chart shows apart and its table lists: a file of thirty thousand
 * people names four thousand days.
 */
export function fileHistory(
  { connections, bounds }: Required<Pick<GrowthEvidence, 'connections' | 'bounds'>>,
  archiveDay: Day,
): SeriesPoint[] {
  const curve = survivorCurve({ series: EMPTY_SERIES, connections, bounds, archiveDays: [archiveDay] });
  const kept = new Set([...thinOut(curve, MAX_STEPS), ...monthEnds(curve)]);
  return curve.filter((point) => kept.has(point));
}
