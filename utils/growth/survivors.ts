import { addDays, type Day } from '../domain/day';
import type { DailySeries, SeriesPoint } from '../domain/series';
import type { GrowthEvidence } from './evidence';

type Steps = Map<Day, number>;

const addStep = (steps: Steps, day: Day, by: number) => void steps.set(day, (steps.get(day) ?? 0) + by);

/** By how much the number of people that are surely connected changes on each day, as far as it is known. */
function collectSteps({ connections, bounds = [], departures = [] }: GrowthEvidence): Steps {
  const steps: Steps = new Map();
  for (const { day, count } of connections.people) addStep(steps, day, count);
  for (const { day, count } of connections.datesOnly) addStep(steps, day, count);
  for (const { to } of bounds) addStep(steps, to, 1);
  for (const { connectedOn, leftBetween } of departures) {
    if (!connectedOn || connectedOn > leftBetween.from) continue;
    addStep(steps, connectedOn, 1);
    addStep(steps, addDays(leftBetween.from, 1), -1);
  }
  return steps;
}

const byDay = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * How many of the people known by the last archive's day were connected on each day on which that changed, oldest first, and on the
 * archives' days themselves. A lower bound throughout: who left before anything told of them is missing. Without an archive there is
 * nothing to say: ten people seen on a page are no history.
 */
export function survivorCurve(evidence: GrowthEvidence): SeriesPoint[] {
  const { archiveDays = [] } = evidence;
  const end = archiveDays.at(-1);
  const steps = collectSteps(evidence);
  if (end === undefined || steps.size === 0) return [];
  for (const day of archiveDays) addStep(steps, day, 0);
  let value = 0;
  const curve = [...steps].filter(([day]) => day <= end).sort(([a], [b]) => byDay(a, b));
  return curve.map(([day, by]) => ({ day, value: (value += by) }));
}

/** One series from all evidence. */
export function growthSeries(evidence: GrowthEvidence): DailySeries {
  const { exact, lowerBounds } = evidence.series;
  const survivors = survivorCurve(evidence);
  const archived = survivors.filter(({ day }) => evidence.archiveDays?.includes(day));
  return { exact, lowerBounds, survivors, archived };
}

/** The counts that stand for the number of connections: what was read, or where nothing was, what archives list. */
export function countsOf({ exact, archived = [] }: DailySeries): SeriesPoint[] {
  return exact.length > 0 ? exact : archived;
}
