import { dayNumber } from '../domain/day';
import type { SeriesPoint } from '../domain/series';

/**
 * A rising curve with fewer points than a screen has pixels: of each equal part of its days the last one stays, and the first of all.
 * @param maxPoints what a chart can show apart.
 */
export function thinOut(points: readonly SeriesPoint[], maxPoints: number): SeriesPoint[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length <= maxPoints) return [...points];
  const start = dayNumber(first.day);
  const partDays = (dayNumber(last.day) - start) / (maxPoints - 1);
  const partOf = ({ day }: SeriesPoint) => Math.floor((dayNumber(day) - start) / partDays);
  const parts = points.map(partOf);
  const kept = points.filter((_, at) => at + 1 === points.length || parts[at] !== parts[at + 1]);
  return kept[0] === first ? kept : [first, ...kept];
}
