import { GrowthPage } from '../../components/dashboard/growth-page';
import { LiveView } from '../../components/dashboard/live-view';
import { useLive } from '../../components/hooks/use-live';
import type { Day } from '../../utils/domain/day';
import { removeGoal, setReachGoal } from '../../utils/store/goals';
import type { Store } from '../../utils/store/open-store';
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
  return (
    <LiveView live={live}>
      {({ settings, goal, series, recent, newPeopleThisWeek, newPeopleThisMonth }) => (
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
      )}
    </LiveView>
  );
}
