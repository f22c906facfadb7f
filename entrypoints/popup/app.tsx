import { useLayoutEffect } from 'preact/hooks';
import { deferred } from '../../components/deferred';
import { useLive, type Subscribe } from '../../components/hooks/use-live';
import type { PopupActions } from '../../components/popup/popup-actions';
import { PopupView } from '../../components/popup/popup-view';
import type { Day } from '../../utils/domain/day';
import type { GrowthGlance, PeopleGlance, Questions } from '../../utils/domain/glance';
import type { HealthGlance } from '../../utils/domain/page-health';
import { watchAccess } from './access';

const StoreProblem = deferred(async () => (await import('../../components/popup/store-problem')).StoreProblem);

interface AppProps {
  today: Day;
  watchGrowth: Subscribe<GrowthGlance>;
  watchPeople: Subscribe<PeopleGlance>;
  watchQuestions: Subscribe<Questions>;
  watchHealth: Subscribe<HealthGlance>;
  actions: PopupActions;
  /** Called once, as soon as the growth is known. */
  onGrowthKnown: (growth: GrowthGlance) => void;
}

const NOT_YET: Subscribe<never> = () => () => {};

/** The popup once its data is there; nothing flashes up before. People are asked for when the growth is known: the chart comes first. */
export function App({
  today,
  watchGrowth,
  watchPeople,
  watchQuestions,
  watchHealth,
  actions,
  onGrowthKnown,
}: AppProps) {
  const growth = useLive(watchGrowth, []);
  const isGrowthKnown = growth.state === 'ready';
  const people = useLive(isGrowthKnown ? watchPeople : NOT_YET, [isGrowthKnown]);
  const questions = useLive(isGrowthKnown ? watchQuestions : NOT_YET, [isGrowthKnown]);
  const health = useLive(isGrowthKnown ? watchHealth : NOT_YET, [isGrowthKnown]);
  const access = useLive(watchAccess, []);
  useLayoutEffect(() => {
    if (growth.state === 'ready') onGrowthKnown(growth.value);
  }, [isGrowthKnown]);
  const failed = [growth, people, questions].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') return <StoreProblem error={failed.error} />;
  if (growth.state !== 'ready') return null;
  return (
    <PopupView
      growth={growth.value}
      people={people.state === 'ready' ? people.value : undefined}
      questions={questions.state === 'ready' ? questions.value : undefined}
      health={health.state === 'ready' ? health.value : undefined}
      today={today}
      hasAccess={access.state === 'ready' ? access.value : undefined}
      actions={actions}
    />
  );
}
