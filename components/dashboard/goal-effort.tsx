import { daysBetween, type Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';

interface GoalEffortProps {
  goal: { target: number; by: Day } | undefined;
  count: number | undefined;
  today: Day;
}

const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.4;

/** What a typed goal asks for, in people a week, or a month where a week is too short to count. */
export function GoalEffort({ goal, count, today }: GoalEffortProps) {
  const { plural } = useI18n();
  if (!goal || count === undefined) return null;
  const perDay = (goal.target - count) / daysBetween(today, goal.by);
  const perWeek = Math.ceil(perDay * DAYS_PER_WEEK);
  const perMonth = Math.ceil(perDay * DAYS_PER_MONTH);
  return (
    <p class="soft" role="status">
      {perWeek > 1 ? plural('dashboardGoalEffortWeek', perWeek) : plural('dashboardGoalEffortMonth', perMonth)}
    </p>
  );
}
