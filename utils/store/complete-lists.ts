import type { Day } from '../domain/day';
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

/** The last day before another on which everybody was known, for somebody first seen at a moment. */
export async function lastCompleteDay(
  store: Store,
  { accountId, day }: AccountDay,
  firstSeenAt: number,
): Promise<Day | undefined> {
  const list = await store.completeLists
    .where('[accountId+day]')
    .between([accountId, ''], [accountId, day], true, false)
    .reverse()
    .filter(({ holdsUntil }) => holdsUntil === undefined || firstSeenAt < holdsUntil)
    .first();
  return list?.day;
}

/** Somebody is about to be forgotten: from now on, not being among our people does not mean to be new. */
export async function endCompleteLists(store: Store, accountId: number, nowMs: number): Promise<void> {
  const lists = store.completeLists.where('[accountId+day]').between([accountId, ''], [accountId, '9999']);
  await lists.filter((list) => list.holdsUntil === undefined).modify({ holdsUntil: nowMs });
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
