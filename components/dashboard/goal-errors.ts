import type { I18n, MessageKey } from '../i18n/translate';
import type { ByProblem, CheckedGoal, TargetProblem } from './goal-input';

const TARGET_ERRORS: Record<TargetProblem, MessageKey> = {
  'not-whole': 'dashboardGoalTargetNotWhole',
  'not-above': 'dashboardGoalTargetNotAbove',
  'too-large': 'dashboardGoalTargetTooLarge',
};
const BY_ERRORS: Record<ByProblem, MessageKey> = {
  'no-day': 'dashboardGoalByMissing',
  'not-future': 'dashboardGoalByNotFuture',
  'too-far': 'dashboardGoalByTooFar',
};

/** What to say beside each field of the goal. */
export function goalErrors(i18n: I18n, checked: CheckedGoal, count: number | undefined) {
  if (checked.ok) return {};
  const { target, by } = checked.problems;
  return {
    target: target && i18n.text(TARGET_ERRORS[target], i18n.number(count ?? 0)),
    by: by && i18n.text(BY_ERRORS[by]),
  };
}
