import { useLive, type Subscribe } from '../../components/hooks/use-live';
import type { PopupActions } from '../../components/popup/popup-actions';
import { PopupView } from '../../components/popup/popup-view';
import { StoreProblem } from '../../components/popup/store-problem';
import type { Day } from '../../utils/domain/day';
import type { Glance } from '../../utils/domain/glance';
import { watchAccess } from './access';

interface AppProps {
  today: Day;
  watchGlance: Subscribe<Glance>;
  actions: PopupActions;
}

/** The popup once its data is there; nothing flashes up before. */
export function App({ today, watchGlance, actions }: AppProps) {
  const glance = useLive(watchGlance, []);
  const access = useLive(watchAccess, []);
  if (glance.state === 'failed') return <StoreProblem error={glance.error} />;
  if (glance.state === 'loading') return null;
  const hasAccess = access.state === 'ready' ? access.value : undefined;
  return <PopupView data={glance.value} today={today} hasAccess={hasAccess} actions={actions} />;
}
