import { addDays, daysBetween, type Day } from '../domain/day';
import type { ChartRange } from '../domain/settings';
import { rangeStart } from './range';
import type { DailySeries, SeriesPoint } from '../domain/series';
import { paceValueOn, type PaceLine } from './pace';

/** The part of a series that a chart shows. */
export interface ChartView {
  from: Day;
  to: Day;
  /** The exact readings in view, and before them the last one out of view, so that the line enters from the left. */
  exact: SeriesPoint[];
  lowerBounds: SeriesPoint[];
  /** The pace line cut to the view: two points, or none. */
  pace: SeriesPoint[];
}

/** How much of the range is kept free on the right for the pace line to go on. */
const AHEAD_SHARE = 0.2;
/** A younger history still gets an axis of this many days. */
const MIN_VIEW_DAYS = 7;

const minDay = (a: Day, b: Day) => (a < b ? a : b);
const maxDay = (a: Day, b: Day) => (a > b ? a : b);

function firstDay(series: DailySeries, line: PaceLine | undefined, today: Day): Day {
  const days = [series.exact[0], series.lowerBounds[0], line?.from].flatMap((point) => point?.day ?? []);
  return days.reduce(minDay, addDays(today, -MIN_VIEW_DAYS));
}

function lastDay(line: PaceLine | undefined, range: ChartRange, from: Day, today: Day): Day {
  if (!line || line.to.day <= today) return today;
  if (range === 'all') return line.to.day;
  return minDay(line.to.day, addDays(today, Math.ceil(daysBetween(from, today) * AHEAD_SHARE)));
}

function cutPace(line: PaceLine | undefined, from: Day, to: Day): SeriesPoint[] {
  if (!line) return [];
  const start = maxDay(line.from.day, from);
  const end = minDay(line.to.day, to);
  if (start >= end) return [];
  return [start, end].map((day) => ({ day, value: paceValueOn(line, day) }));
}

/** Cuts readings and pace line to a range. The view reaches past today only as far as the pace line is shown to go on. */
export function chartView(series: DailySeries, line: PaceLine | undefined, range: ChartRange, today: Day): ChartView {
  const from = rangeStart(range, today) ?? firstDay(series, line, today);
  const to = lastDay(line, range, from, today);
  const isShown = ({ day }: SeriesPoint) => day >= from && day <= to;
  const before = series.exact.findLast(({ day }) => day < from);
  return {
    from,
    to,
    exact: [...(before ? [before] : []), ...series.exact.filter(isShown)],
    lowerBounds: series.lowerBounds.filter(isShown),
    pace: cutPace(line, from, to),
  };
}
