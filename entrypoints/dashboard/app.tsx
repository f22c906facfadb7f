import { AccessNotice } from '../../components/dashboard/access-notice';
import { DashboardShell } from '../../components/dashboard/dashboard-shell';
import type { Route } from '../../components/dashboard/routes';
import { StatusProvider } from '../../components/dashboard/status-line';
import { StoreProblem } from '../../components/dashboard/store-problem';
import type { Store } from '../../utils/store/open-store';
import { useAccess } from './use-access';
import { useOpenProblem } from './use-open-problem';
import { useRoute } from './use-route';
import { useToday } from './use-today';
import { DataRoute } from './data-route';
import { GrowthRoute } from './growth-route';
import { PeopleRoute } from './people-route';
import { ReadingsRoute } from './readings-route';
import { WelcomeRoute } from './welcome-route';

/** The dashboard: one page at a time, below what concerns all of them. */
export function App({ store }: { store: Store }) {
  const route = useRoute();
  const access = useAccess();
  const problem = useOpenProblem(store);
  return (
    <StatusProvider>
      <DashboardShell route={route}>
        {!access.allowed && <AccessNotice onAllow={access.ask} />}
        {problem ? <StoreProblem error={problem.error} /> : <Page route={route} store={store} />}
      </DashboardShell>
    </StatusProvider>
  );
}

function Page({ route, store }: { route: Route; store: Store }) {
  const today = useToday();
  switch (route) {
    case 'growth':
    case 'goal':
      return <GrowthRoute store={store} today={today} showGoal={route === 'goal'} />;
    case 'people':
      return <PeopleRoute store={store} today={today} />;
    case 'readings':
      return <ReadingsRoute store={store} today={today} />;
    case 'data':
      return <DataRoute store={store} today={today} />;
    case 'welcome':
      return <WelcomeRoute store={store} />;
  }
}
