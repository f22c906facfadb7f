import { addDays, daysBetween, type Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import type { CurrentCount } from './current-count';
import type { DailySeries, SeriesPoint } from '../domain/series';
import { countsOf } from './survivors';

/** The straight path to a goal: from where it started to the target on its day. */
export interface PaceLine {
  from: SeriesPoint;
  to: SeriesPoint;
}

/**
 * Where somebody stands against the pace line. `people` are whole people, `bufferDays` whole days, both positive and rounded
 * towards zero, so that neither claims more than is true; `bufferDays` is absent where the line does not rise.
 */
export type Standing =
  | { status: 'reached' }
  | { status: 'date-passed'; missing: number }
  | { status: 'on-pace' }
  | { status: 'ahead' | 'behind'; people: number; bufferDays?: number };

/**
 * The pace line of a reach goal. It starts with the count on the goal's first day, which is the last exact reading until
 * then (assuming no change since), or where there is none, at the first exact reading after it.
 * @returns `undefined` before any exact reading, or when the first one came only after the goal's day.
 */
export function paceLine(goal: Goal, series: DailySeries): PaceLine | undefined {
  const counts = countsOf(series);
  const known = counts.findLast(({ day }) => day <= goal.startOn);
  const from = known ? { day: goal.startOn, value: known.value } : counts[0];
  if (!from || from.day >= goal.by) return undefined;
  return { from, to: { day: goal.by, value: goal.target } };
}

const risePerDay = ({ from, to }: PaceLine) => (to.value - from.value) / daysBetween(from.day, to.day);

/** The count, with fractions, that the line asks for on a day: level before its start and after its end. */
export function paceValueOn(line: PaceLine, day: Day): number {
  if (day <= line.from.day) return line.from.value;
  if (day >= line.to.day) return line.to.value;
  return line.from.value + risePerDay(line) * daysBetween(line.from.day, day);
}

/**
 * Compares the count with what the line asked for on the day the count was read, not today: an old count is not behind
 * because nobody looked. A lower bound can prove a goal reached, and nothing else.
 */
export function standing(line: PaceLine, current: CurrentCount): Standing | undefined {
  if (current.value >= line.to.value) return { status: 'reached' };
  if (current.atLeast) return undefined;
  const today = addDays(current.readOn, current.ageDays);
  if (today > line.to.day) return { status: 'date-passed', missing: line.to.value - current.value };
  return compare(line, current.value - paceValueOn(line, current.readOn));
}

function compare(line: PaceLine, difference: number): Standing {
  const people = Math.trunc(Math.abs(difference));
  if (people === 0) return { status: 'on-pace' };
  const rise = risePerDay(line);
  const buffer = rise > 0 && { bufferDays: Math.trunc(Math.abs(difference) / rise) };
  return { status: difference > 0 ? 'ahead' : 'behind', people, ...buffer };
}
