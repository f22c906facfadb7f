import { GrowthPage } from '../../components/dashboard/growth-page';
import { LiveView } from '../../components/dashboard/live-view';
import { TroubleNotice } from '../../components/dashboard/trouble-notice';
import { useLive } from '../../components/hooks/use-live';
import type { Day } from '../../utils/domain/day';
import type { HealthGlance } from '../../utils/domain/page-health';
import { removeGoal, setReachGoal } from '../../utils/store/goals';
import type { Store } from '../../utils/store/open-store';
import { loadHealthGlance } from '../../utils/store/page-health';
import { loadOverview, type Overview } from '../../utils/store/overview';
import { changeSettings } from '../../utils/store/settings';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';

interface GrowthRouteProps {
  store: Store;
  today: Day;
  showGoal: boolean;
}

export function GrowthRoute({ store, today, showGoal }: GrowthRouteProps) {
  const live = useLive<Overview>((...report) => watch(() => loadOverview(store, { today }), ...report), [store, today]);
  const health = useLive<HealthGlance>((...report) => watch(() => loadHealthGlance(store), ...report), [store]);
  const trouble = health.state === 'ready' ? health.value.trouble : undefined;
  return (
    <LiveView live={live}>
      {({ settings, goal, series, recent, newPeopleThisWeek, newPeopleThisMonth }) => (
        <>
          {trouble && !settings.paused && <TroubleNotice trouble={trouble} />}
          <GrowthPage
            series={series}
            evidence={recent}
            settings={settings}
            goal={goal}
            range={settings.chartRange}
            today={today}
            newPeopleThisWeek={newPeopleThisWeek}
            newPeopleThisMonth={newPeopleThisMonth}
            showGoal={showGoal}
            onRange={(chartRange) => announced(changeSettings(store, { chartRange }))}
            onSaveGoal={(target, by) => announced(setReachGoal(store, { target, by, today }))}
            onRemoveGoal={async () => goal && announced(removeGoal(store, goal.id))}
          />
        </>
      )}
    </LiveView>
  );
}
