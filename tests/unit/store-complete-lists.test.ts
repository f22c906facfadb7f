import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ObservedPerson } from '../../utils/domain/observation.ts';
import { correctPerson, forgetPerson } from '../../utils/store/corrections.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { at, loadGlance, newStore, observation, recordCount, recordPeople, TODAY } from './store-samples.ts';

const [MONDAY, THURSDAY] = ['2026-11-16', '2026-11-19'];
const people = (...slugs: string[]): ObservedPerson[] => slugs.map((slug) => ({ slug, name: slug }));
const see = (store: Store, slug: string, day: string, more: object = {}) =>
  recordPeople(store, people(slug), { surface: 'other-profile', readAt: at(day), ...more });
const days = async (store: Store) => (await store.completeLists.toArray()).map(({ day, count }) => [day, count]);
const personOf = async (store: Store, slug: string) => (await store.people.toArray()).find((row) => row.slug === slug)!;

/** A list of three read whole on Monday, in two parts. */
async function withCompleteList(): Promise<Store> {
  const store = newStore();
  await recordCount(store, 3, at(MONDAY), { people: people('a', 'b') });
  expect(await days(store)).toEqual([]);
  await recordPeople(store, people('b', 'c'), { readAt: at(MONDAY, 13) });
  return store;
}

describe('a list', () => {
  it('is complete once as many people were listed as the page counts that day', async () => {
    expect(await days(await withCompleteList())).toEqual([[MONDAY, 3]]);
  });

  it('is not complete with people seen elsewhere, on another day or twice', async () => {
    const store = newStore();
    await recordCount(store, 3, at(MONDAY), { people: people('a', 'b', 'b') });
    await see(store, 'c', MONDAY);
    await recordPeople(store, people('c'), { readAt: at(THURSDAY) });
    expect(await days(store)).toEqual([]);
    expect((await store.listed.toArray()).map(({ day }) => day)).toEqual([THURSDAY]);
  });

  it('is not complete where the count changed that day: who was listed may have left', async () => {
    const store = newStore();
    await recordCount(store, 4, at(MONDAY), { people: people('a', 'b', 'c') });
    await recordCount(store, 3, at(MONDAY, 13));
    expect(await days(store)).toEqual([]);
  });

  it('is not complete by a count that is doubted, or a lower bound', async () => {
    const store = newStore();
    await recordCount(store, 500, at('2026-11-01'));
    await recordCount(store, 2, at(MONDAY), { people: people('a', 'b') });
    expect(await days(store)).toEqual([]);
    const other = newStore();
    await recordCount(other, 2, at(MONDAY), { people: people('a', 'b'), atLeast: true });
    expect(await days(other)).toEqual([]);
  });

  it('is each account’s own', async () => {
    const store = newStore();
    await store.accounts.bulkAdd([
      { slug: 'noor', createdAt: 1 },
      { slug: 'sam', createdAt: 1 },
    ]);
    const list = (viewerSlug: string, value: number, slug: string) =>
      recordObservation(
        store,
        observation({
          ...{ viewerSlug, readAt: at(MONDAY), people: people(slug) },
          counts: [{ metric: 'connections', value, atLeast: false }],
        }),
      );
    await list('noor', 2, 'a');
    await list('sam', 2, 'b');
    expect(await days(store)).toEqual([]);
    await list('sam', 2, 'c');
    expect(await store.completeLists.toArray()).toMatchObject([{ accountId: 2 }]);
  });
});

describe('somebody first seen after a complete list', () => {
  it('came in between, and is new without being asked about', async () => {
    const store = await withCompleteList();
    await see(store, 'd', THURSDAY);
    expect(await personOf(store, 'd')).toMatchObject({ connectedBetween: { from: MONDAY, to: THURSDAY } });
    const tabAddress = 'https://www.linkedin.com/in/d/';
    expect(await loadGlance(store, { today: TODAY, tabAddress })).not.toHaveProperty('askWhen');
    // Evidence stays apart: no page said so.
    expect((await store.sightings.toArray()).some((sighting) => sighting.connectedBetween)).toBe(false);
  });

  it('is bounded by the last complete list, and only by one before', async () => {
    const store = await withCompleteList();
    await store.completeLists.bulkAdd([
      { accountId: 1, day: '2026-11-18', count: 3 },
      { accountId: 1, day: THURSDAY, count: 4 },
    ]);
    await see(store, 'd', THURSDAY);
    expect((await personOf(store, 'd')).connectedBetween).toEqual({ from: '2026-11-18', to: THURSDAY });
  });

  it('keeps a day of their own, a tighter span, or what the user says', async () => {
    const store = await withCompleteList();
    const tight = { from: '2026-11-18', to: THURSDAY };
    await recordPeople(store, [{ slug: 'd', name: 'd', connectedOn: '2026-11-17' }], { readAt: at(THURSDAY) });
    await recordPeople(store, [{ slug: 'e', name: 'e', connectedBetween: tight }], { readAt: at(THURSDAY) });
    await see(store, 'f', THURSDAY);
    await correctPerson(store, (await personOf(store, 'f')).id, { connectedOn: '2020-01-01' });
    expect(await personOf(store, 'd')).toMatchObject({ connectedOn: '2026-11-17' });
    expect(await personOf(store, 'd')).not.toHaveProperty('connectedBetween');
    expect((await personOf(store, 'e')).connectedBetween).toEqual(tight);
    expect(await personOf(store, 'f')).toMatchObject({ connectedOn: '2020-01-01' });
  });

  it('the same day, or known before it, is nothing new', async () => {
    const store = newStore();
    await see(store, 'a', '2026-11-10');
    await recordCount(store, 2, at(MONDAY), { people: people('a', 'b') });
    await see(store, 'd', MONDAY);
    await see(store, 'd', THURSDAY);
    for (const slug of ['a', 'b', 'd']) expect(await personOf(store, slug)).not.toHaveProperty('connectedBetween');
  });

  it('is not new for having been forgotten; conclusions from before stay', async () => {
    const store = await withCompleteList();
    await see(store, 'd', THURSDAY);
    const before = await personOf(store, 'd');
    await forgetPerson(store, (await personOf(store, 'a')).id);
    // The clock of forgetting is the real one: whoever is seen after it was seen "later".
    const later = Date.now() + 86_400_000;
    await recordPeople(store, people('a'), { surface: 'other-profile', readAt: later });
    expect(await personOf(store, 'a')).not.toHaveProperty('connectedBetween');
    await correctPerson(store, before.id, { name: 'Dee' });
    expect((await personOf(store, 'd')).connectedBetween).toEqual(before.connectedBetween);
  });

  it('is bounded though a word from before the list arrives late', async () => {
    const store = await withCompleteList();
    await see(store, 'd', THURSDAY);
    await see(store, 'd', '2026-11-10');
    expect(await personOf(store, 'd')).not.toHaveProperty('connectedBetween');
  });
});
