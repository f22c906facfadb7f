import { localDay, type Day } from '../domain/day';
import { loadCompleteArchives } from './complete-archives';
import type { Store } from './open-store';

/** One day of one account. */
interface AccountDay {
  accountId: number;
  day: Day;
}

/**
 * Notes whose cards were on the connections page on a day. Once they are as many as the page counts, the list is complete: then
 * everybody who was connected that day is among our people, and who is first seen later came later.
 * Call it inside a writing transaction that covers `listed`, `completeLists` and `readings`.
 */
export async function noteListed(store: Store, on: AccountDay, personIds: readonly number[]): Promise<void> {
  if (await findCompleteList(store, on)) return;
  await dropEarlier(store, on);
  await addListed(store, on, personIds);
  const count = await onlyCountOf(store, on);
  if (count !== undefined && count > 0 && count === (await listedOn(store, on).count()))
    await store.completeLists.add({ ...on, count });
}

/** Somebody as far as it takes to tell whether they are new. */
export interface Newcomer {
  accountId: number;
  /** When they were first seen, epoch milliseconds, and when that came to be known here. */
  firstSeenAt: number;
  notedAt: number;
  name: string | undefined;
  slug: string | undefined;
}

/** The last day before somebody was first seen on which everybody was known. Call it in a transaction that covers `people` too. */
export async function lastCompleteDay(store: Store, who: Newcomer): Promise<Day | undefined> {
  const [listed, archived] = [await lastListedDay(store, who), await lastArchiveDay(store, who)];
  return archived !== undefined && (listed === undefined || archived > listed) ? archived : listed;
}

async function lastListedDay(store: Store, { accountId, firstSeenAt, notedAt }: Newcomer): Promise<Day | undefined> {
  const list = await store.completeLists
    .where('[accountId+day]')
    .between([accountId, ''], [accountId, localDay(firstSeenAt)], true, false)
    .reverse()
    .filter((row) => holds(row, notedAt))
    .first();
  return list?.day;
}

/** An archive tells who is absent by addresses; it may list them under one they had before, and then it has somebody of that name. */
async function lastArchiveDay(store: Store, who: Newcomer): Promise<Day | undefined> {
  if (who.slug === undefined) return undefined;
  const archives = (await loadCompleteArchives(store, who.accountId)).filter(
    (row) => row.hasSlugs && row.listedOn.to < localDay(who.firstSeenAt) && holds(row, who.notedAt),
  );
  const last = archives.at(-1);
  return last && !(await hasEarlierNamesake(store, who)) ? last.listedOn.from : undefined;
}

async function hasEarlierNamesake(store: Store, { accountId, name, firstSeenAt }: Newcomer): Promise<boolean> {
  if (name === undefined) return false;
  const namesakes = store.people.where('[accountId+name]').equals([accountId, name]);
  return (await namesakes.filter((person) => person.firstSeenAt < firstSeenAt).count()) > 0;
}

/** Whether a list tells something of somebody who became known at a moment: forgetting people ends that. */
export function holds({ holdsUntil }: { holdsUntil?: number }, notedAt: number): boolean {
  return holdsUntil === undefined || notedAt < holdsUntil;
}

/** Somebody is about to be forgotten: from now on, not being among our people does not mean to be new. */
export async function endCompleteLists(store: Store, accountId: number, nowMs: number): Promise<void> {
  const lists = store.completeLists.where('[accountId+day]').between([accountId, ''], [accountId, '9999']);
  const archives = store.imports.where('accountId').equals(accountId);
  await lists.filter((list) => list.holdsUntil === undefined).modify({ holdsUntil: nowMs });
  await archives.filter((list) => list.holdsUntil === undefined).modify({ holdsUntil: nowMs });
}

function findCompleteList(store: Store, { accountId, day }: AccountDay) {
  return store.completeLists.where('[accountId+day]').equals([accountId, day]).first();
}

/** A list that was not complete by the end of its day tells nothing. */
async function dropEarlier(store: Store, { accountId, day }: AccountDay): Promise<void> {
  await store.listed.where(BY_PERSON).between([accountId, '', 0], [accountId, day, 0], true, false).delete();
}

async function addListed(store: Store, { accountId, day }: AccountDay, personIds: readonly number[]): Promise<void> {
  const ids = [...new Set(personIds)];
  const known = await store.listed
    .where(BY_PERSON)
    .anyOf(ids.map((personId) => [accountId, day, personId]))
    .toArray();
  const fresh = ids.filter((personId) => !known.some((row) => row.personId === personId));
  await store.listed.bulkAdd(fresh.map((personId) => ({ accountId, day, personId })));
}

const BY_PERSON = '[accountId+day+personId]';

function listedOn(store: Store, { accountId, day }: AccountDay) {
  return store.listed.where(BY_PERSON).between([accountId, day, 0], [accountId, day, Infinity], true, true);
}

/**
 * The number of connections that day, where pages said one only: where it changed, somebody who is listed may have left and
 * somebody who is not may have stayed.
 */
async function onlyCountOf(store: Store, { accountId, day }: AccountDay): Promise<number | undefined> {
  const readings = await store.readings
    .where('[accountId+metric+readOn]')
    .equals([accountId, 'connections', day])
    .toArray();
  const exact = readings.filter(
    ({ atLeast, status, source }) => !atLeast && status !== 'rejected' && source === 'page',
  );
  const [only, ...more] = exact;
  const isSure = only?.status === 'confirmed' && more.length === 0;
  return isSure ? only.value : undefined;
}
