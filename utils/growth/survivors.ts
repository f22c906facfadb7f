import { addDays, dayFromNumber, dayNumber, type Day } from '../domain/day';
import type { DailySeries, SeriesPoint } from '../domain/series';
import type { GrowthEvidence } from './evidence';

type Steps = Map<number, number>;

const addStep = (steps: Steps, day: number, by: number) => steps.set(day, (steps.get(day) ?? 0) + by);

/** By how much the number of people that are surely connected changes on each day, as far as it is known. */
function collectSteps({ connections, bounds = [], departures = [] }: GrowthEvidence): Steps {
  const { days, people, datesOnly } = connections;
  const steps: Steps = new Map();
  for (let at = 0; at < days.length; at += 1) addStep(steps, days[at]!, people[at]! + datesOnly[at]!);
  for (const { to } of bounds) addStep(steps, dayNumber(to), 1);
  for (const { connectedOn, leftBetween } of departures) {
    if (!connectedOn || connectedOn > leftBetween.from) continue;
    addStep(steps, dayNumber(connectedOn), 1);
    addStep(steps, dayNumber(addDays(leftBetween.from, 1)), -1);
  }
  return steps;
}

/**
 * How many of the people known by the last complete day were connected on each day on which that changed, oldest first, and last on
 * the complete day itself. A lower bound throughout: who left before anything told of them is missing. Without a complete day there
 * is nothing to say: ten people seen on a page are no history.
 */
export function survivorCurve(evidence: GrowthEvidence): SeriesPoint[] {
  const { completeOn } = evidence;
  if (completeOn === undefined) return [];
  const end = dayNumber(completeOn);
  const steps = [...collectSteps(evidence)].filter(([day, by]) => day <= end && by !== 0).sort(([a], [b]) => a - b);
  let value = 0;
  const points = steps.map(([day, by]) => ({ day: dayFromNumber(day), value: (value += by) }));
  return withEnd(points, completeOn);
}

function withEnd(points: SeriesPoint[], day: Day): SeriesPoint[] {
  const last = points.at(-1);
  return !last || last.day === day ? points : [...points, { day, value: last.value }];
}

/** One series from all evidence. */
export function growthSeries(evidence: GrowthEvidence): DailySeries {
  const { exact, lowerBounds } = evidence.series;
  return { exact, lowerBounds, survivors: survivorCurve(evidence) };
}
