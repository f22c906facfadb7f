import type { DailyPeople, DayTally } from '../domain/archive';
import { dayFromNumber } from '../domain/day';
import type { DailyPeopleRow, Store } from './open-store';

/** The packed row as it is kept, without a look whether it answers to the people; nobody where there is none. */
export async function loadDailyPeopleAsKept(store: Store, accountId: number): Promise<DailyPeople> {
  const row = await store.dailyPeople.get(accountId);
  return row ? unpackDays(row) : { people: [], datesOnly: [] };
}

/** Net of those a list lacks, and of date-only rows that are known to be somebody here. */
export function unpackDays(row: DailyPeopleRow): DailyPeople {
  const net = (days: Int32Array, counts: Int32Array, off: Int32Array): DayTally[] =>
    Array.from(days, (day, at) => ({ day: dayFromNumber(day), count: Math.max(0, counts[at]! - off[at]!) })).filter(
      ({ count }) => count > 0,
    );
  return {
    people: net(row.days, row.counts, row.unlistedCounts),
    datesOnly: net(row.hiddenDays, row.hiddenCounts, row.shownCounts),
  };
}
