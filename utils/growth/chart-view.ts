import { addDays, daysBetween, type Day } from '../domain/day';
import type { ChartRange } from '../domain/settings';
import { rangeStart } from './range';
import type { DailySeries, SeriesPoint } from '../domain/series';
import { paceValueOn, type PaceLine } from './pace';
import { thinOut } from './thin-out';

/** The part of a series that a chart shows. */
export interface ChartView {
  from: Day;
  to: Day;
  /** The exact readings in view, and the last one before. */
  exact: SeriesPoint[];
  lowerBounds: SeriesPoint[];
  /** The archive's part, thinned out, with the last point out of view before it; joined to nothing else. */
  survivors: SeriesPoint[];
  /** The pace line cut to the view: two points, or none. */
  pace: SeriesPoint[];
}

/** How much of the range is kept free on the right for the pace line to go on. */
const AHEAD_SHARE = 0.2;
/** A younger history still gets an axis of this many days. */
const MIN_VIEW_DAYS = 7;
/** So many dots stand apart on a chart's whole width; so few are drawn wherever they stand. */
const MAX_DOTS = 60;
const FEW_DOTS = 10;
/** The lowest value is near nothing where the highest is so many times as much. */
const LOW_SHARE = 4;
/** More steps than this cannot be told apart on a screen. */
export const MAX_STEPS = 600;

const minDay = (a: Day, b: Day) => (a < b ? a : b);
const maxDay = (a: Day, b: Day) => (a > b ? a : b);

function firstDay(series: DailySeries, line: PaceLine | undefined, today: Day): Day {
  const days = [series.exact[0], series.lowerBounds[0], series.survivors?.[0], line?.from].flatMap(
    (point) => point?.day ?? [],
  );
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

/** The points within the view, and before them the last one out of view, so that the line enters from the left. */
function cutLine(points: readonly SeriesPoint[], from: Day, to: Day): SeriesPoint[] {
  const before = points.findLast(({ day }) => day < from);
  const shown = points.filter(({ day }) => day >= from && day <= to);
  return before ? [before, ...shown] : shown;
}

/** The archive's part ends with its last complete day, so it only enters the view where it reaches into it. */
function cutSurvivors({ survivors = [] }: DailySeries, from: Day, to: Day): SeriesPoint[] {
  const end = survivors.at(-1);
  return end && end.day >= from ? thinOut(cutLine(survivors, from, to), MAX_STEPS) : [];
}

/** Cuts readings and pace line to a range. The view reaches past today only as far as the pace line is shown to go on. */
export function chartView(series: DailySeries, line: PaceLine | undefined, range: ChartRange, today: Day): ChartView {
  const from = rangeStart(range, today) ?? firstDay(series, line, today);
  const to = lastDay(line, range, from, today);
  return {
    from,
    to,
    exact: cutLine(series.exact, from, to),
    lowerBounds: series.lowerBounds.filter(({ day }) => day >= from && day <= to),
    survivors: cutSurvivors(series, from, to),
    pace: cutPace(line, from, to),
  };
}

/** Whether the exact readings can be drawn as dots: as a rule two neighbours have to stand apart. */
export function dotsStandApart({ from, to, exact }: ChartView): boolean {
  const gaps = exact.slice(1).map(({ day }, at) => daysBetween(exact[at]!.day, day));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return exact.length <= FEW_DOTS || usual * MAX_DOTS >= daysBetween(from, to);
}

/** Whether what is shown begins near nothing: then the axis starts at zero, since room below would say that there can be fewer. */
export function startsLow({ exact, lowerBounds, survivors, pace }: ChartView): boolean {
  const values = [exact, lowerBounds, survivors, pace].flat().map(({ value }) => value);
  return Math.min(...values) * LOW_SHARE <= Math.max(...values);
}
