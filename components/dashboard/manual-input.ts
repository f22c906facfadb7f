import { isDay, type Day } from '../../utils/domain/day';
import { MAX_COUNT } from '../../utils/domain/reading';
import { parseWholeNumber } from './whole-number';

/** LinkedIn opened on this day: no count is older. */
const FIRST_DAY: Day = '2003-05-05';

export type ValueProblem = 'not-whole' | 'too-large';
export type DayProblem = 'no-day' | 'in-future' | 'too-early';

/** What is wrong with a hand-typed count, field by field. */
interface ManualProblems {
  value?: ValueProblem;
  day?: DayProblem;
}

export type CheckedManual = { ok: true; value: number; day: Day } | { ok: false; problems: ManualProblems };

/** Checks a count that somebody typed in for a day. */
export function checkManual(typed: { value: string; day: string }, today: Day): CheckedManual {
  const value = parseWholeNumber(typed.value);
  const valueProblem = findValueProblem(value);
  const dayProblem = findDayProblem(typed.day, today);
  if (value !== undefined && !valueProblem && !dayProblem) return { ok: true, value, day: typed.day };
  return {
    ok: false,
    problems: { ...(valueProblem && { value: valueProblem }), ...(dayProblem && { day: dayProblem }) },
  };
}

function findValueProblem(value: number | undefined): ValueProblem | undefined {
  if (value === undefined) return 'not-whole';
  return value > MAX_COUNT ? 'too-large' : undefined;
}

/** What is wrong with a day in the past that somebody chose; `undefined` where nothing is. */
export function findDayProblem(day: string, today: Day): DayProblem | undefined {
  if (!isDay(day)) return 'no-day';
  if (day > today) return 'in-future';
  return day < FIRST_DAY ? 'too-early' : undefined;
}
