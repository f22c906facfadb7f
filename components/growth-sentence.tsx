import type { Goal } from '../utils/domain/goal';
import { FRESH_DAYS, type CurrentCount } from '../utils/growth/current-count';
import type { Standing } from '../utils/growth/pace';
import type { I18n } from './i18n/translate';
import { useI18n } from './i18n/i18n-context';

interface GrowthSentenceProps {
  /** From `currentCount`. */
  current: CurrentCount;
  goal?: Goal | undefined;
  /** From `standing`; absent where it cannot be said. */
  standing?: Standing | undefined;
  testId?: string;
}

function sayStanding(i18n: I18n, standing: Standing): string {
  switch (standing.status) {
    case 'reached':
      return i18n.text('growthReached');
    case 'date-passed':
      return i18n.plural('growthDatePassed', standing.missing);
    case 'on-pace':
      return i18n.text('growthOnPace');
    case 'ahead':
      return i18n.plural('growthAhead', standing.people);
    case 'behind':
      return i18n.plural('growthBehind', standing.people);
  }
}

function sayCurrent(i18n: I18n, { value, atLeast }: CurrentCount, goal: Goal | undefined): string {
  const count = i18n.number(value);
  if (goal) return i18n.text(atLeast ? 'growthAtLeastOfTarget' : 'growthOfTarget', count, i18n.number(goal.target));
  return i18n.plural(atLeast ? 'growthAtLeastConnections' : 'growthConnections', value);
}

const isAboutPace = ({ status }: Standing) => status === 'ahead' || status === 'behind' || status === 'on-pace';

/** `612 of 750 · 9 ahead of pace`; an older count says its age, and that its pace is of that day. */
export function sayGrowth(i18n: I18n, { current, goal, standing }: GrowthSentenceProps): string {
  const isOld = current.ageDays > FRESH_DAYS;
  const count = sayCurrent(i18n, current, goal);
  const agedKey = current.isArchived ? 'growthArchivedAgo' : 'growthReadAgo';
  const aged = isOld || current.isArchived ? i18n.text(agedKey, count, i18n.daysAgo(current.ageDays)) : count;
  if (!standing) return aged;
  const key = isOld && isAboutPace(standing) ? 'growthWithStandingThen' : 'growthWithStanding';
  return i18n.text(key, aged, sayStanding(i18n, standing));
}

const MARKS: Record<Standing['status'], string> = {
  reached: 'M2 7.5L5.5 11L12 3.5',
  'on-pace': 'M2 5H12M2 9.5H12',
  ahead: 'M7 12V2M2.5 6.5L7 2L11.5 6.5',
  behind: 'M7 2V12M2.5 7.5L7 12L11.5 7.5',
  'date-passed': 'M7 1.5A5.5 5.5 0 1 0 7.01 1.5ZM7 4V7.5L9.5 9',
};

const StandingMark = ({ status }: { status: Standing['status'] }) => (
  <svg viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
    <path d={MARKS[status]} />
  </svg>
);

/** The one sentence that carries popup and dashboard, with a mark whose shape repeats its standing. */
export function GrowthSentence(props: GrowthSentenceProps) {
  const i18n = useI18n();
  const status = props.standing?.status;
  return (
    <p class={`growth-sentence growth-${status ?? 'plain'}`} data-testid={props.testId}>
      {status && <StandingMark status={status} />}
      {sayGrowth(i18n, props)}
    </p>
  );
}
