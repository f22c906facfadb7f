import type { Account } from './account';
import type { FollowUpCase } from './follow-up';
import type { Goal } from './goal';
import type { Person } from './person';
import type { Reading } from './reading';
import type { Settings } from './settings';

/** All that the popup shows. */
export interface Glance {
  account?: Account;
  settings: Settings;
  goal?: Goal;
  /** Confirmed readings of connections, oldest first, as far back as the chart, the changes and the goal need. */
  readings: Reading[];
  /** People who connected lately and wait for a follow-up, in no order. */
  cases: FollowUpCase[];
  /** Whose profile the active tab shows, due or not. */
  tabPerson?: FollowUpCase;
  /** The same person, where nothing tells when they connected and the user was not asked yet. */
  askWhen?: Person;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}
