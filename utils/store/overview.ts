import type { Account } from '../domain/account';
import { addDays, type Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import { EMPTY_SERIES, type DailySeries } from '../domain/series';
import type { Settings } from '../domain/settings';
import { loadAccount } from './accounts';
import { loadSeries } from './daily-counts';
import { countNewPeople, countPeople } from './due-people';
import { loadGoal } from './goals';
import type { Store } from './open-store';
import { loadSettings } from './settings';

/** What the dashboard's growth page shows. */
export interface Overview {
  account?: Account;
  settings: Settings;
  goal?: Goal;
  /** All that is known of the number of connections. */
  series: DailySeries;
  peopleCount: number;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

/** Loads the overview of the account; an empty one where nothing was recorded yet. */
export async function loadOverview(store: Store, { today }: { today: Day }): Promise<Overview> {
  const [settings, account] = await Promise.all([loadSettings(store), loadAccount(store)]);
  if (!account) return { settings, series: EMPTY_SERIES, peopleCount: 0, newPeopleThisWeek: 0, newPeopleThisMonth: 0 };
  const [goal, series, peopleCount, newPeopleThisWeek, newPeopleThisMonth] = await Promise.all([
    loadGoal(store, account.id),
    loadSeries(store, { accountId: account.id, metric: 'connections' }),
    countPeople(store, account.id),
    countNewPeople(store, account.id, addDays(today, -6), today),
    countNewPeople(store, account.id, addDays(today, -29), today),
  ]);
  return { account, settings, ...(goal && { goal }), series, peopleCount, newPeopleThisWeek, newPeopleThisMonth };
}
