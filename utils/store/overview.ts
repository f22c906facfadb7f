import type { Account } from '../domain/account';
import { addDays, type Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import type { Reading } from '../domain/reading';
import type { Settings } from '../domain/settings';
import { loadAccount } from './accounts';
import { countNewPeople } from './due-people';
import { loadGoal } from './goals';
import type { Store } from './open-store';
import { loadReadings } from './readings';
import { loadSettings } from './settings';

/** What the dashboard's growth page shows. */
export interface Overview {
  account?: Account;
  settings: Settings;
  goal?: Goal;
  /** All confirmed readings of connections, oldest first. */
  readings: Reading[];
  peopleCount: number;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

/** Loads the overview of the account; an empty one where nothing was recorded yet. */
export async function loadOverview(store: Store, { today }: { today: Day }): Promise<Overview> {
  const [settings, account] = await Promise.all([loadSettings(store), loadAccount(store)]);
  if (!account) return { settings, readings: [], peopleCount: 0, newPeopleThisWeek: 0, newPeopleThisMonth: 0 };
  const [goal, readings, peopleCount, newPeopleThisWeek, newPeopleThisMonth] = await Promise.all([
    loadGoal(store, account.id),
    loadReadings(store, account.id, 'connections'),
    store.people.count(),
    countNewPeople(store, account.id, addDays(today, -6), today),
    countNewPeople(store, account.id, addDays(today, -29), today),
  ]);
  return { account, settings, ...(goal && { goal }), readings, peopleCount, newPeopleThisWeek, newPeopleThisMonth };
}
