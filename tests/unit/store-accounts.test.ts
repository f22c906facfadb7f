import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../utils/domain/observation.ts';
import { dropHeldTooLong } from '../../utils/store/held.ts';
import { loadAccountsGlance } from '../../utils/store/accounts-glance.ts';
import { answerOwnSlug, askAgain } from '../../utils/store/own-slug.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { loadOverview } from '../../utils/store/overview.ts';
import { loadPeoplePage } from '../../utils/store/people-list.ts';
import { loadReadingsLog } from '../../utils/store/readings-log.ts';
import { recordManualReading } from '../../utils/store/manual-reading.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { setReachGoal } from '../../utils/store/goals.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { closeTab, forgetViewers, noteSignedOut, renumberTab } from '../../utils/store/tab-viewers.ts';
import { ADA, at, dump, loadGlance, newStore, observation, TODAY } from './store-samples.ts';

const [NOOR, SAM] = ['noor-haddad', 'sam-brandt'];
const [TAB, OTHER_TAB] = [1, 2];

const own = (store: Store, slug: string, tabId: number, followers = 700) =>
  say(store, tabId, {
    surface: 'own-profile',
    viewerSlug: slug,
    counts: [{ metric: 'followers', value: followers, atLeast: false }],
  });
const list = (store: Store, value: number, tabId: number, more: Partial<Observation> = {}) =>
  say(store, tabId, { counts: [{ metric: 'connections', value, atLeast: false }], ...more });
let clock = 0;
const say = (store: Store, tabId: number, more: Partial<Observation>) =>
  recordObservation(store, observation({ readAt: at(TODAY) + (clock += 1), ...more }), tabId);

/** Which numbers of connections each account has. */
async function connections(store: Store): Promise<Record<string, number[]>> {
  const accounts = await store.accounts.toArray();
  const readings = await store.readings.toArray();
  const of = (accountId: number) =>
    readings.filter((row) => row.accountId === accountId && row.metric === 'connections').map(({ value }) => value);
  return Object.fromEntries(accounts.map(({ id, slug = '' }) => [slug, of(id)]));
}

/** Two accounts, and no tab that has shown anything. */
async function withTwo(): Promise<Store> {
  const store = newStore();
  await list(store, 612, TAB);
  await own(store, NOOR, TAB);
  await own(store, SAM, TAB);
  await answerOwnSlug(store, SAM, { kind: 'another' }, at(TODAY));
  await forgetViewers(store);
  return store;
}

afterEach(() => vi.useRealTimers());

describe('one account', () => {
  it('takes everything from every tab, before its slug is known and after', async () => {
    const store = newStore();
    expect(await list(store, 610, TAB)).toBe('recorded');
    expect(await own(store, NOOR, TAB)).toBe('recorded');
    expect(await list(store, 611, OTHER_TAB)).toBe('recorded');
    await forgetViewers(store);
    expect(await list(store, 612, TAB)).toBe('recorded');
    await noteSignedOut(store, at(TODAY) + 60_000);
    const stale = observation({
      readAt: at(TODAY) + 30_000,
      counts: [{ metric: 'connections', value: 613, atLeast: false }],
    });
    expect(await recordObservation(store, stale, TAB, at(TODAY))).toBe('recorded');
    expect(await connections(store)).toEqual({ [NOOR]: [610, 611, 612, 613] });
    expect(await loadAccountsGlance(store)).toMatchObject({ isWaiting: false, shownId: 1 });
  });
});

describe('a second own slug', () => {
  it('is asked about, and what comes with and after it in its tab is held, as is what names nobody elsewhere', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await list(store, 612, TAB);
    const before = await connections(store);
    expect(await own(store, SAM, TAB)).toBe('held');
    expect(await list(store, 90, TAB, { people: [ADA] })).toBe('held');
    expect(await list(store, 91, OTHER_TAB)).toBe('held');
    expect(await connections(store)).toEqual(before);
    expect(await store.people.count()).toBe(0);
    expect(await loadAccountsGlance(store)).toMatchObject({ unknownSlug: SAM, isWaiting: true });
  });

  it('that is the old account renamed gives it everything held, whatever names nobody too', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await list(store, 600, TAB);
    await own(store, SAM, TAB);
    await list(store, 601, TAB, { people: [ADA] });
    await list(store, 602, OTHER_TAB);
    await answerOwnSlug(store, SAM, { kind: 'renamed', accountId: 1 }, at(TODAY));
    expect(await connections(store)).toEqual({ [SAM]: [600, 601, 602] });
    expect(await store.accounts.toArray()).toMatchObject([{ slug: SAM, formerSlugs: [NOOR] }]);
    expect([await store.people.count(), await store.held.count()]).toEqual([1, 0]);
    // A page that still says the old one means the same person.
    expect(await own(store, NOOR, TAB)).toBe('recorded');
    expect(await list(store, 603, OTHER_TAB)).toBe('recorded');
  });

  it('that is another account gets what came with it, and nothing that names nobody', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await list(store, 600, TAB);
    await own(store, SAM, TAB);
    await list(store, 90, TAB);
    await list(store, 91, OTHER_TAB);
    await answerOwnSlug(store, SAM, { kind: 'another' }, at(TODAY));
    expect(await connections(store)).toEqual({ [NOOR]: [600], [SAM]: [90] });
    expect(await loadAccountsGlance(store)).toMatchObject({ shownId: 1, isWaiting: true });
    await own(store, SAM, OTHER_TAB);
    expect(await connections(store)).toEqual({ [NOOR]: [600], [SAM]: [90, 91] });
    expect(await store.held.count()).toBe(0);
  });

  it('that is not the user’s is dropped with all that came with it, then and later, until the user takes that back', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await own(store, SAM, TAB);
    await list(store, 90, TAB);
    await answerOwnSlug(store, SAM, { kind: 'not-mine' }, at(TODAY));
    expect(await store.held.count()).toBe(0);
    expect([await own(store, SAM, TAB), await list(store, 91, TAB)]).toEqual(['ignored', 'ignored']);
    expect(await connections(store)).toEqual({ [NOOR]: [] });
    expect(await loadAccountsGlance(store)).toMatchObject({ ignoredSlugs: [SAM] });
    await askAgain(store, SAM);
    expect(await own(store, SAM, TAB)).toBe('held');
    expect((await loadAccountsGlance(store)).unknownSlug).toBe(SAM);
  });

  it('is answered once: a second answer changes nothing, nor does one about nobody', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await own(store, SAM, TAB);
    await answerOwnSlug(store, SAM, { kind: 'another' }, at(TODAY));
    const before = await dump(store);
    await answerOwnSlug(store, SAM, { kind: 'not-mine' }, at(TODAY));
    await answerOwnSlug(store, 'nobody', { kind: 'another' }, at(TODAY));
    await answerOwnSlug(store, 'nobody', { kind: 'renamed', accountId: 9 }, at(TODAY));
    expect(await dump(store)).toEqual(before);
  });

  it('is asked about for a week; what is held then goes, and never more than 200 are held', async () => {
    const store = newStore();
    await own(store, NOOR, TAB);
    await own(store, SAM, TAB);
    for (let value = 0; value < 210; value += 1) await list(store, value, OTHER_TAB);
    expect(await store.held.count()).toBe(200);
    expect((await loadAccountsGlance(store)).unknownSlug).toBe(SAM);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 });
    expect((await loadAccountsGlance(store)).unknownSlug).toBeUndefined();
    await dropHeldTooLong(store);
    expect(await store.held.count()).toBe(0);
  });
});

describe('two accounts', () => {
  it('get what names nobody by the tab it came from, whatever its number is by now', async () => {
    const store = await withTwo();
    await own(store, SAM, TAB);
    expect(await list(store, 90, TAB)).toBe('recorded');
    expect(await list(store, 613, OTHER_TAB)).toBe('held');
    await renumberTab(store, OTHER_TAB, 3);
    await own(store, NOOR, 3);
    await renumberTab(store, 3, 4);
    expect(await list(store, 614, 4)).toBe('recorded');
    expect(await connections(store)).toEqual({ [NOOR]: [612, 613, 614], [SAM]: [90] });
  });

  it('hold what a tab says after it was closed, after anybody signed out, and after another tab showed the other', async () => {
    for (const change of [
      (store: Store) => closeTab(store, TAB),
      (store: Store) => forgetViewers(store),
      (store: Store) => noteSignedOut(store, at(TODAY)),
      (store: Store) => own(store, SAM, OTHER_TAB),
      (store: Store) => changeSettings(store, { paused: true }).then(() => changeSettings(store, { paused: false })),
    ]) {
      const store = await withTwo();
      await own(store, NOOR, TAB);
      await change(store);
      expect(await list(store, 613, TAB)).toBe('held');
    }
  });

  it('never get what waited in a tab from before somebody signed out', async () => {
    const store = await withTwo();
    await list(store, 613, TAB);
    await forgetViewers(store);
    await own(store, SAM, TAB);
    expect(await connections(store)).toEqual({ [NOOR]: [612], [SAM]: [] });
    expect(await loadAccountsGlance(store)).toMatchObject({ isWaiting: false });
  });

  it('never get what a document from before somebody signed out goes on saying, though its tab shows an own profile later', async () => {
    const store = await withTwo();
    const signedOutAt = at(TODAY) + 60_000;
    await noteSignedOut(store, signedOutAt);
    await changeSettings(store, { paused: true });
    await changeSettings(store, { paused: false });
    const listed = observation({ counts: [{ metric: 'connections', value: 613, atLeast: false }] });
    expect(await recordObservation(store, listed, TAB, signedOutAt - 1)).toBe('held');
    await own(store, SAM, TAB);
    expect(await connections(store)).toEqual({ [NOOR]: [612], [SAM]: [] });
    expect(await recordObservation(store, listed, TAB, signedOutAt - 1)).toBe('held');
    expect(await recordObservation(store, listed, TAB, signedOutAt + 1)).toBe('recorded');
    expect(await connections(store)).toEqual({ [NOOR]: [612], [SAM]: [613] });
  });

  it('never get what waited in a tab while another tab showed the other one', async () => {
    const store = await withTwo();
    await list(store, 613, TAB);
    await own(store, NOOR, OTHER_TAB);
    await own(store, SAM, TAB);
    expect(await connections(store)).toEqual({ [NOOR]: [612], [SAM]: [] });
  });

  it('hold the same once', async () => {
    const store = await withTwo();
    const waiting = observation({ people: [ADA] });
    for (const tabId of [TAB, TAB, OTHER_TAB]) await recordObservation(store, waiting, tabId);
    expect(await store.held.count()).toBe(2);
  });

  it('a tab that closes costs no writing where nothing is known of it', async () => {
    const store = await withTwo();
    const before = await dump(store);
    await closeTab(store, 99);
    expect(await dump(store)).toEqual(before);
  });
});

describe('the account that is shown', () => {
  it('is the first until the user chooses, and all that is shown is its', async () => {
    const store = await withTwo();
    await own(store, SAM, TAB);
    await list(store, 90, TAB, { people: [{ ...ADA, connectedOn: TODAY }] });
    await setReachGoal(store, { target: 750, by: '2027-06-30', today: TODAY });
    const address = { today: TODAY, tabAddress: 'https://www.linkedin.com/in/ada-vale/' };
    expect(await shown(store, address)).toEqual([[612], 750, 0, 0, [612, 700].sort()]);
    expect((await loadGlance(store, address)).tabPerson).toBeUndefined();
    await changeSettings(store, { shownAccountId: 2 });
    expect(await shown(store, address)).toEqual([[90], undefined, 1, 1, [700, 90].sort()]);
    expect((await loadGlance(store, address)).tabPerson?.person.name).toBe('Ada Vale');
  });

  it('takes what the user types', async () => {
    const store = await withTwo();
    await changeSettings(store, { shownAccountId: 2 });
    await recordManualReading(store, { metric: 'connections', value: 88, day: TODAY, nowMs: at(TODAY) });
    await setReachGoal(store, { target: 100, by: '2027-06-30', today: TODAY });
    expect(await connections(store)).toEqual({ [NOOR]: [612], [SAM]: [88] });
    expect(await store.goals.toArray()).toMatchObject([{ accountId: 2 }]);
  });

  it('is the first where the chosen one is not there', async () => {
    const store = await withTwo();
    await changeSettings(store, { shownAccountId: 77 });
    expect((await loadAccountsGlance(store)).shownId).toBe(1);
  });
});

/** The series, the goal, the people counted and listed, and the values in the log. */
async function shown(store: Store, options: { today: string; tabAddress: string }): Promise<unknown[]> {
  const { series, goal } = await loadGlance(store, options);
  const { peopleCount } = await loadOverview(store, options);
  const people = await loadPeoplePage(store, { search: '', onlyNew: false, limit: 9 });
  const { readings } = await loadReadingsLog(store, { limit: 9 });
  const values = readings.map(({ value }) => value).sort();
  return [series.exact.map(({ value }) => value), goal?.target, peopleCount, people.total, values];
}
