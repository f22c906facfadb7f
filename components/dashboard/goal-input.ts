import { addDays, isDay, type Day } from '../../utils/domain/day';
import { parseWholeNumber } from './whole-number';

/** LinkedIn lets one member have about this many connections. */
const MOST_CONNECTIONS = 30_000;
const FURTHEST_DAYS = 20 * 366;

export type TargetProblem = 'not-whole' | 'not-above' | 'too-large';
export type ByProblem = 'no-day' | 'not-future' | 'too-far';

/** What is wrong with a typed goal, field by field. */
interface GoalProblems {
  target?: TargetProblem;
  by?: ByProblem;
}

/** A goal as typed, and what it is checked against; `count` is the user's last known number. */
export interface GoalInput {
  target: string;
  by: string;
  count: number | undefined;
  today: Day;
}

export type CheckedGoal = { ok: true; target: number; by: Day } | { ok: false; problems: GoalProblems };

/** Checks a typed goal: a whole number above the count, and a day to come. */
export function checkGoal(input: GoalInput): CheckedGoal {
  const target = parseWholeNumber(input.target);
  const targetProblem = findTargetProblem(target, input.count);
  const byProblem = findByProblem(input.by, input.today);
  if (target !== undefined && !targetProblem && !byProblem) return { ok: true, target, by: input.by };
  return {
    ok: false,
    problems: { ...(targetProblem && { target: targetProblem }), ...(byProblem && { by: byProblem }) },
  };
}

function findTargetProblem(target: number | undefined, count: number | undefined): TargetProblem | undefined {
  if (target === undefined || target === 0) return 'not-whole';
  if (target > MOST_CONNECTIONS) return 'too-large';
  return count !== undefined && target <= count ? 'not-above' : undefined;
}

function findByProblem(by: string, today: Day): ByProblem | undefined {
  if (!isDay(by)) return 'no-day';
  if (by <= today) return 'not-future';
  return by > addDays(today, FURTHEST_DAYS) ? 'too-far' : undefined;
}
