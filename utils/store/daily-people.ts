import type { ArchiveRow, DailyPeople, Import } from '../domain/archive';
import { groupBy } from '../domain/group-by';
import { dayNumber, type Day } from '../domain/day';
import type { Person } from '../domain/person';
import { loadRows } from './account-evidence';
import { isNobody } from './match-rows';
import { unpackDays } from './daily-people-row';
import { newestList } from './newest-list';
import type { DailyPeopleRow, Store } from './open-store';

type Counted = Pick<Person, 'connectedOn' | 'unlistedOn' | 'archived'>;

/** How many of today's people connected on each day; computed from the people where the packed row is missing or stale. */
export async function loadDailyPeople(store: Store, accountId: number): Promise<DailyPeople> {
  const tables = [store.dailyPeople, store.people, store.imports, store.archiveBlocks];
  const row = await store.transaction(
    'r',
    tables,
    async () => (await freshRow(store, accountId)) ?? tallyAnew(store, accountId),
  );
  return unpackDays(row);
}

/**
 * Counts days anew whose people changed. Call it in the same writing transaction, which has to cover `dailyPeople`, `people`, `imports`
 * and `archiveBlocks`.
 */
export async function tallyDays(store: Store, accountId: number, days: Iterable<Day>): Promise<void> {
  const changed = [...days];
  if (changed.length === 0) return;
  const row = await store.dailyPeople.get(accountId);
  const updated = row && (await withDays(store, row, changed));
  const isSound = updated && (await isFresh(store, updated));
  await store.dailyPeople.put(isSound ? updated : await tallyAnew(store, accountId));
}

/** Counts all days of all accounts. Call it where {@link tallyDays} may be called. */
export async function tallyEverything(store: Store): Promise<void> {
  for (const id of await store.accounts.toCollection().primaryKeys()) {
    const row = await tallyAnew(store, id);
    if (row.days.length > 0 || row.listId !== undefined) await store.dailyPeople.put(row);
  }
}

/** The packed row from everybody there is. @param rows of the list that counts. */
export function tallyPeople(
  accountId: number,
  people: readonly Counted[],
  list: { import: Import; rows: readonly (ArchiveRow | null)[] } | undefined,
): DailyPeopleRow {
  const byDay = groupByDay(people);
  const hidden = groupByDay(list ? list.rows.filter((row) => row !== null).filter(isNobody) : []);
  const [days, hiddenDays] = [sortedDays(byDay), sortedDays(hidden)];
  const head = { accountId, ...(list && headOf(list.import)) };
  const tallies = days.map((day) => tallyDay(byDay.get(day)!, head, day));
  return {
    ...head,
    days: Int32Array.from(days, dayNumber),
    counts: Int32Array.from(tallies, ({ count }) => count),
    unlistedCounts: Int32Array.from(tallies, ({ unlisted }) => unlisted),
    hiddenDays: Int32Array.from(hiddenDays, dayNumber),
    hiddenCounts: Int32Array.from(hiddenDays, (day) => hidden.get(day)!.length),
    shownCounts: Int32Array.from(hiddenDays, (day) => tallyDay(byDay.get(day) ?? [], head, day).shown),
  };
}

type Head = Pick<DailyPeopleRow, 'accountId' | 'listId' | 'listedFrom'>;

const headOf = ({ id, listedOn }: Import) => ({ listId: id, ...(listedOn && { listedFrom: listedOn.from }) });

/** Of a day's people: all, those a list lacks, and those who are connected without being in the newest list by name. */
function tallyDay(people: readonly Counted[], { listId, listedFrom }: Head, day: Day) {
  const isNamed = ({ archived }: Counted) => archived?.some(({ importId }) => importId === listId);
  const present = people.filter(({ unlistedOn }) => unlistedOn === undefined);
  const isBefore = listedFrom !== undefined && day <= listedFrom;
  return {
    count: people.length,
    unlisted: people.length - present.length,
    shown: isBefore ? present.filter((person) => !isNamed(person)).length : 0,
  };
}

async function withDays(store: Store, row: DailyPeopleRow, changed: readonly Day[]): Promise<DailyPeopleRow> {
  const { accountId } = row;
  const all = new Map(
    Array.from(row.days, (day, at) => [day, { count: row.counts[at]!, unlisted: row.unlistedCounts[at]! }]),
  );
  const shownCounts = row.shownCounts.slice();
  for (const day of changed) {
    const people = await store.people.where('[accountId+connectedOn]').equals([accountId, day]).toArray();
    const { shown, ...tally } = tallyDay(people, row, day);
    if (tally.count > 0) all.set(dayNumber(day), tally);
    else all.delete(dayNumber(day));
    const hiddenAt = row.hiddenDays.indexOf(dayNumber(day));
    if (hiddenAt >= 0) shownCounts[hiddenAt] = shown;
  }
  const days = Int32Array.from(all.keys()).sort();
  return {
    ...row,
    days,
    counts: days.map((day) => all.get(day)!.count),
    unlistedCounts: days.map((day) => all.get(day)!.unlisted),
    shownCounts,
  };
}

async function freshRow(store: Store, accountId: number): Promise<DailyPeopleRow | undefined> {
  const row = await store.dailyPeople.get(accountId);
  return row && (await isFresh(store, row)) ? row : undefined;
}

/** Somebody else's write, or a restore of old, would make it tell of people who are not there. */
async function isFresh(store: Store, { accountId, counts }: DailyPeopleRow): Promise<boolean> {
  const dated = store.people.where('[accountId+connectedOn]').between([accountId, ''], [accountId, '9999'], true, true);
  return (await dated.count()) === counts.reduce((sum, count) => sum + count, 0);
}

async function tallyAnew(store: Store, accountId: number): Promise<DailyPeopleRow> {
  const dated = store.people.where('[accountId+connectedOn]').between([accountId, ''], [accountId, '9999'], true, true);
  const list = newestList(await store.imports.where('accountId').equals(accountId).toArray());
  const rows = list ? await loadRows(store, list.id) : [];
  return tallyPeople(accountId, await dated.toArray(), list && { import: list, rows });
}

function groupByDay<T extends { connectedOn?: Day | undefined }>(rows: readonly T[]): Map<Day, T[]> {
  const dated = rows.filter((row): row is T & { connectedOn: Day } => row.connectedOn !== undefined);
  return groupBy(dated, ({ connectedOn }) => connectedOn);
}

function sortedDays(byDay: ReadonlyMap<Day, unknown>): Day[] {
  return [...byDay.keys()].sort();
}
