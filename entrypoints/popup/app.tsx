import { useLive, type Subscribe } from '../../components/hooks/use-live';
import type { PopupActions } from '../../components/popup/popup-actions';
import { PopupView } from '../../components/popup/popup-view';
import { StoreProblem } from '../../components/popup/store-problem';
import type { Day } from '../../utils/domain/day';
import type { GrowthGlance, PeopleGlance } from '../../utils/domain/glance';
import { watchAccess } from './access';

interface AppProps {
  today: Day;
  watchGrowth: Subscribe<GrowthGlance>;
  watchPeople: Subscribe<PeopleGlance>;
  actions: PopupActions;
}

const NOT_YET: Subscribe<never> = () => () => {};

/** The popup once its data is there; nothing flashes up before. People are asked for when the growth is known: the chart comes first. */
export function App({ today, watchGrowth, watchPeople, actions }: AppProps) {
  const growth = useLive(watchGrowth, []);
  const isGrowthKnown = growth.state === 'ready';
  const people = useLive(isGrowthKnown ? watchPeople : NOT_YET, [isGrowthKnown]);
  const access = useLive(watchAccess, []);
  const failed = [growth, people].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') return <StoreProblem error={failed.error} />;
  if (growth.state !== 'ready') return null;
  return (
    <PopupView
      growth={growth.value}
      people={people.state === 'ready' ? people.value : undefined}
      today={today}
      hasAccess={access.state === 'ready' ? access.value : undefined}
      actions={actions}
    />
  );
}
