import type { Account, AccountsGlance } from './account';
import type { Doubt } from './doubt';
import type { FollowUpCase } from './follow-up';
import type { Goal } from './goal';
import type { Person } from './person';
import type { DailySeries } from './series';
import type { Settings } from './settings';

/** What the upper half of the popup shows: where the user stands. */
export interface GrowthGlance {
  account?: Account;
  settings: Settings;
  goal?: Goal;
  /** The number of connections, day by day. */
  series: DailySeries;
  /** What is kept beside the readings does not answer to them, as after another tool's write: every popup would read them all. */
  isStale: boolean;
}

/** What the lower half of the popup shows: whom the user owes a message. */
export interface PeopleGlance {
  /** People who connected lately and wait for a follow-up, in no order. */
  cases: FollowUpCase[];
  /** Whose profile the active tab shows, due or not. */
  tabPerson?: FollowUpCase;
  /** The same person, where nothing tells when they connected and the user was not asked yet. */
  askWhen?: Person;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

/** What only the user can tell, and which accounts there are. */
export interface Questions extends AccountsGlance {
  doubt?: Doubt;
}
