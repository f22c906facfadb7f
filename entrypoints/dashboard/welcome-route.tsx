import { LiveView } from '../../components/dashboard/live-view';
import { WelcomePage } from '../../components/dashboard/welcome-page';
import { useLive } from '../../components/hooks/use-live';
import type { Settings } from '../../utils/domain/settings';
import type { Store } from '../../utils/store/open-store';
import { changeSettings, loadSettings } from '../../utils/store/settings';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';

export function WelcomeRoute({ store }: { store: Store }) {
  const live = useLive<Settings>((...report) => watch(() => loadSettings(store), ...report), [store]);
  return (
    <LiveView live={live}>
      {(settings) => (
        <WelcomePage settings={settings} onChoose={(chosen) => announced(changeSettings(store, chosen))} />
      )}
    </LiveView>
  );
}
