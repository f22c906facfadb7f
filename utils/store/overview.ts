import type { Account } from '../domain/account';
import { addDays, type Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import { EMPTY_SERIES, type DailySeries } from '../domain/series';
import type { Settings } from '../domain/settings';
import { NO_CONNECTIONS, type GrowthEvidence } from '../growth/evidence';
import { loadAccount } from './accounts';
import { loadSeries } from './daily-counts';
import { countNewPeople, countPeople } from './due-people';
import { loadGoal } from './goals';
import { loadRecentEvidence, withArchives } from './growth-history';
import type { Store } from './open-store';
import { loadSettings } from './settings';

/** What the dashboard's growth page shows. */
export interface Overview {
  account?: Account;
  settings: Settings;
  goal?: Goal;
  /** All that is known of the number of connections, with the archive's part. */
  series: DailySeries;
  /** What tells of gains and losses of the last weeks. */
  recent: GrowthEvidence;
  peopleCount: number;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

const NOTHING_KNOWN = {
  series: EMPTY_SERIES,
  recent: { series: EMPTY_SERIES, connections: NO_CONNECTIONS },
  ...{ peopleCount: 0, newPeopleThisWeek: 0, newPeopleThisMonth: 0 },
};

/** Loads the overview of the account; an empty one where nothing was recorded yet. */
export async function loadOverview(store: Store, { today }: { today: Day }): Promise<Overview> {
  const [settings, account] = await Promise.all([loadSettings(store), loadAccount(store)]);
  if (!account) return { settings, ...NOTHING_KNOWN };
  const [goal, read, peopleCount, newPeopleThisWeek, newPeopleThisMonth] = await Promise.all([
    loadGoal(store, account.id),
    loadSeries(store, { accountId: account.id, metric: 'connections' }, today),
    countPeople(store, account.id),
    countNewPeople(store, account.id, addDays(today, -6), today),
    countNewPeople(store, account.id, addDays(today, -29), today),
  ]);
  const series = await withArchives(store, account.id, read);
  const recent = await loadRecentEvidence(store, account.id, today);
  const counts = { peopleCount, newPeopleThisWeek, newPeopleThisMonth };
  return { account, settings, ...(goal && { goal }), series, recent, ...counts };
}
