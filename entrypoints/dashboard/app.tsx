import { AccessNotice } from '../../components/dashboard/access-notice';
import { AccountCorner } from '../../components/dashboard/account-corner';
import { AccountNotices } from '../../components/dashboard/account-notices';
import { DashboardShell } from '../../components/dashboard/dashboard-shell';
import type { Route } from '../../components/dashboard/routes';
import { StatusProvider } from '../../components/dashboard/status-line';
import { StoreProblem } from '../../components/dashboard/store-problem';
import { useLive } from '../../components/hooks/use-live';
import type { AccountsGlance } from '../../utils/domain/account';
import type { Store } from '../../utils/store/open-store';
import { loadAccountsGlance } from '../../utils/store/accounts-glance';
import { answerOwnSlug } from '../../utils/store/own-slug';
import { changeSettings } from '../../utils/store/settings';
import { watch } from '../../utils/store/watch';
import { announced } from './announced';
import { switchedTo } from './switched-to';
import { useAccess } from './use-access';
import { useOpenProblem } from './use-open-problem';
import { useRoute } from './use-route';
import { useToday } from './use-today';
import { ArchiveRoute } from './archive-route';
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
  const live = useLive<AccountsGlance>((...report) => watch(() => loadAccountsGlance(store), ...report), [store]);
  const accounts = live.state === 'ready' ? live.value : undefined;
  const show = (shownAccountId: number) => announced(changeSettings(store, { shownAccountId }));
  return (
    <StatusProvider>
      <DashboardShell route={route} corner={accounts && <AccountCorner accounts={accounts} onShow={show} />}>
        {!access.allowed && <AccessNotice onAllow={access.ask} />}
        {accounts && (
          <AccountNotices
            accounts={accounts}
            onAnswer={(slug, answer) => announced(answerOwnSlug(store, slug, answer, Date.now()))}
          />
        )}
        {problem ? (
          <StoreProblem error={problem.error} />
        ) : (
          <Page route={route} store={store} switched={switchedTo(accounts)} />
        )}
      </DashboardShell>
    </StatusProvider>
  );
}

interface PageProps {
  route: Route;
  store: Store;
  switched: number;
}

function Page({ route, store, switched }: PageProps) {
  const today = useToday();
  switch (route) {
    case 'growth':
    case 'goal':
      return <GrowthRoute key={switched} store={store} today={today} showGoal={route === 'goal'} />;
    case 'people':
      return <PeopleRoute store={store} today={today} />;
    case 'readings':
      return <ReadingsRoute key={switched} store={store} today={today} />;
    case 'archive':
      return <ArchiveRoute key={switched} store={store} today={today} />;
    case 'data':
      return <DataRoute store={store} today={today} />;
    case 'welcome':
      return <WelcomeRoute store={store} />;
  }
}
