import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../utils/domain/surface.ts';
import { loadQuestions } from '../../utils/store/glance.ts';
import { recordManualReading } from '../../utils/store/manual-reading.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { judgeReading } from '../../utils/store/readings-log.ts';
import { at, loadGlance, newStore, recordCount, recordPeople, TODAY } from './store-samples.ts';

const MINUTE_MS = 60_000;
const NOON = at(TODAY);
const YESTERDAY = at('2026-11-20');

const read = (store: Store, value: number, readAt: number, surface: Surface = 'connections') =>
  recordCount(store, value, readAt, { surface });
const statuses = async (store: Store) =>
  (await store.readings.toArray()).map(({ value, status }) => `${value} ${status}`);
const series = async (store: Store) =>
  (await loadGlance(store, { today: TODAY })).series.exact.map(({ value }) => value);
const doubt = async (store: Store) => (await loadQuestions(store)).doubt;

async function startWith(value: number): Promise<Store> {
  const store = newStore();
  await read(store, value, YESTERDAY);
  return store;
}

describe('a count far from the last', () => {
  it.each([
    [612, 712, 'confirmed'],
    [612, 713, 'unconfirmed'],
    [612, 511, 'unconfirmed'],
    [612, 5_000, 'unconfirmed'],
    [5_000, 5_500, 'confirmed'],
    [5_000, 5_501, 'unconfirmed'],
    [20, 120, 'confirmed'],
    [20, 121, 'unconfirmed'],
  ])('after %d, %d is %s', async (last, value, status) => {
    const store = await startWith(last);
    await read(store, value, NOON);
    expect((await statuses(store)).at(-1)).toBe(`${value} ${status}`);
  });

  it('counts nowhere, and the user is asked', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    expect(await series(store)).toEqual([612]);
    expect(await doubt(store)).toMatchObject({ reading: { value: 5_000 }, last: 612 });
  });

  it('is believed where another page agrees, at once', async () => {
    const store = await startWith(212);
    await read(store, 480, NOON);
    await read(store, 480, NOON + 1, 'own-profile');
    expect([await statuses(store), await doubt(store)]).toEqual([['212 confirmed', '480 confirmed'], undefined]);
  });

  it('is believed on a later visit, not on the same one', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await read(store, 5_000, NOON);
    await read(store, 5_000, NOON + MINUTE_MS - 1);
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 unconfirmed']);
    await read(store, 5_000, NOON + MINUTE_MS);
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 confirmed']);
    expect(await series(store)).toEqual([612, 5_000]);
  });

  it('is believed on another day, and then on both', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await read(store, 5_000, at('2026-11-22'));
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 confirmed', '5000 confirmed']);
  });

  it('is not believed for coming again after the old number was seen in between', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await read(store, 613, NOON + MINUTE_MS);
    expect(await doubt(store)).toBeUndefined();
    await read(store, 5_000, NOON + 2 * MINUTE_MS);
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 unconfirmed', '613 confirmed']);
    expect(await series(store)).toEqual([612, 613]);
  });

  it('that the user accepts makes those after it plausible', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await read(store, 5_003, NOON + 1);
    await read(store, 9_000, NOON + 2);
    await judgeReading(store, 2, 'confirmed');
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 confirmed', '5003 confirmed', '9000 unconfirmed']);
    expect(await doubt(store)).toMatchObject({ reading: { value: 9_000 }, last: 5_003 });
  });

  it('that the user rejects stays rejected that day, whichever page says it', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await judgeReading(store, 2, 'rejected');
    await read(store, 5_000, NOON + MINUTE_MS);
    await read(store, 5_000, NOON + 2 * MINUTE_MS, 'own-profile');
    expect([await statuses(store), await doubt(store)]).toEqual([['612 confirmed', '5000 rejected'], undefined]);
  });

  it('typed in by the user is never doubted, and confirms the page', async () => {
    const store = await startWith(612);
    await read(store, 5_000, NOON);
    await recordManualReading(store, { metric: 'connections', value: 5_000, day: TODAY, nowMs: NOON });
    expect(await statuses(store)).toEqual(['612 confirmed', '5000 confirmed']);
    await recordManualReading(store, { metric: 'connections', value: 9, day: TODAY, nowMs: NOON + 1 });
    expect((await statuses(store)).at(-1)).toBe('9 confirmed');
  });
});

describe('what is never doubted', () => {
  it('is the first count, a lower bound, and followers', async () => {
    const store = await startWith(612);
    await recordCount(store, 500, NOON, { atLeast: true });
    const followers = { metric: 'followers', atLeast: false } as const;
    await recordCount(store, 612, NOON, { counts: [{ ...followers, value: 10 }] });
    await recordCount(store, 612, NOON, { counts: [{ ...followers, value: 90_000 }] });
    expect((await statuses(store)).every((status) => status.endsWith(' confirmed'))).toBe(true);
  });
});

describe('a count below the people seen as connected', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ slug: `person-${index}`, name: `Person ${index}` }));

  it('is doubted where it falls there, and not again where it stayed there', async () => {
    const store = await startWith(30);
    await recordPeople(store, people(25), { readAt: NOON });
    await read(store, 24, NOON + 1);
    expect(await doubt(store)).toMatchObject({ reading: { value: 24 }, seen: 25 });
    await read(store, 24, NOON + MINUTE_MS + 1);
    await read(store, 23, NOON + MINUTE_MS + 2);
    expect(await statuses(store)).toEqual(['30 confirmed', '24 confirmed', '23 confirmed']);
  });

  it('is doubted as the first count too', async () => {
    const store = newStore();
    await recordPeople(store, people(25), { readAt: YESTERDAY });
    await read(store, 4, NOON);
    expect(await doubt(store)).toMatchObject({ reading: { value: 4 }, seen: 25 });
  });
});
