import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day.ts';
import { MAX_COUNT } from '../../utils/domain/reading.ts';
import { loadSeries } from '../../utils/store/daily-counts.ts';
import { recordManualReading } from '../../utils/store/manual-reading.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { deleteReading, judgeReading, loadReadingsLog } from '../../utils/store/readings-log.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { sample } from './sample.ts';
import { at, dump, newStore, observation, recordCount, recordPeople, ADA, TODAY } from './store-samples.ts';
import { dailySeries } from './growth-samples.ts';

/** Confirmed values in the order they were read. */
const values = async (store: Store) =>
  (await store.readings.toCollection().sortBy('readAt'))
    .filter(({ status, metric }) => status === 'confirmed' && metric === 'connections')
    .map(({ value }) => value);
const exactSeries = async (store: Store, today = TODAY) =>
  (await loadSeries(store, { accountId: 1, metric: 'connections' }, today)).exact;
const typeIn = (store: Store, value: number, day: string) =>
  recordManualReading(store, { metric: 'connections', value, day, nowMs: at(TODAY) });

describe('readings', () => {
  it('are kept with their page, source, moment and local day', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY, 23.9));
    expect((await dump(store))['readings']).toEqual([
      {
        ...{ id: 1, accountId: 1, metric: 'connections', value: 612, atLeast: false, status: 'confirmed' },
        ...{ readAt: at(TODAY, 23.9), readOn: TODAY, surface: 'connections', source: 'page' },
      },
    ]);
  });

  it('are one, where the same value is read again on the same day, and two on two days', async () => {
    const store = newStore();
    for (const hour of [8, 9, 22]) await recordCount(store, 612, at(TODAY, hour));
    expect(await store.readings.count()).toBe(1);
    await recordCount(store, 612, at('2026-11-22'));
    expect(await store.readings.count()).toBe(2);
  });

  it('end the day with the value read last, where one goes and comes back', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY, 8));
    await recordCount(store, 611, at(TODAY, 9));
    expect(await values(store)).toEqual([612, 611]);
    await recordCount(store, 612, at(TODAY, 10));
    expect(await values(store)).toEqual([611, 612]);
  });

  it('keep the moment a value was first read, as long as it stays', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY, 8));
    for (const hour of [9, 10, 11]) await recordCount(store, 613, at(TODAY, hour));
    expect((await store.readings.toArray()).map(({ readAt }) => readAt)).toEqual([at(TODAY, 8), at(TODAY, 9)]);
  });

  it('give the day the value it ended with', async () => {
    const store = newStore();
    for (const [hour, value] of [
      [8, 612],
      [9, 611],
      [10, 612],
    ] as const)
      await recordCount(store, value, at('2026-11-20', hour));
    await recordCount(store, 615, at(TODAY));
    expect((await exactSeries(store)).map(({ value }) => value)).toEqual([612, 615]);
  });

  it('of a day to come, read while the clock was wrong, do not stand for the count of today', async () => {
    const store = newStore();
    const wrong = addDays(TODAY, 40);
    await recordCount(store, 612, at(wrong));
    await recordCount(store, 613, at(TODAY));
    await recordCount(store, 614, at(addDays(TODAY, 1)));
    const shownOn = async (day: string) => (await exactSeries(store, day)).map(({ value }) => value);
    expect([await shownOn(TODAY), await shownOn(wrong)]).toEqual([
      [613, 614],
      [613, 614, 612],
    ]);
    await store.dailyCounts.clear();
    expect(await shownOn(TODAY)).toEqual([613, 614]);
  });

  it('keep "500 or more" apart from 500', async () => {
    const store = newStore();
    await recordCount(store, 500, at(TODAY, 8), { atLeast: true });
    await recordCount(store, 500, at(TODAY, 9));
    await recordCount(store, 500, at(TODAY, 10), { atLeast: true });
    const kept = await store.readings.toArray();
    expect(kept.map(({ value, atLeast }) => [value, atLeast])).toEqual([
      [500, true],
      [500, false],
    ]);
  });

  it('never mix a lower bound into the line', async () => {
    const store = newStore();
    await recordCount(store, 480, at('2026-11-01'));
    await recordCount(store, 500, at('2026-11-10'), { atLeast: true });
    await recordCount(store, 512, at(TODAY));
    expect((await exactSeries(store)).map(({ value }) => value)).toEqual([480, 512]);
  });

  it('keep connections and followers apart', async () => {
    const store = newStore();
    const counts = (['connections', 'followers'] as const).map((metric) => ({ metric, value: 700, atLeast: false }));
    await recordObservation(store, observation({ counts }));
    expect([await values(store), await store.readings.count()]).toEqual([[700], 2]);
  });
});

describe('recordObservation', () => {
  it('stores nothing while paused', async () => {
    const store = newStore();
    await changeSettings(store, { paused: true });
    const before = await dump(store);
    expect(await recordPeople(store, [ADA])).toBe('paused');
    expect(await recordCount(store, 612, at(TODAY))).toBe('paused');
    expect(await dump(store)).toEqual(before);
  });

  it('learns the account’s slug later, and then holds what is of another one', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY));
    await recordCount(store, 612, at(TODAY), { viewerSlug: 'noor-haddad' });
    expect(await store.accounts.toArray()).toMatchObject([{ slug: 'noor-haddad' }]);
    const before = await dump(store);
    const other = { viewerSlug: 'somebody-else', people: [ADA] };
    expect(await recordCount(store, 9, at(TODAY), other)).toBe('held');
    const { held, ...after } = await dump(store);
    expect(held).toMatchObject([{ slug: 'somebody-else', observation: { people: [ADA] } }]);
    expect({ ...after, held: [] }).toEqual(before);
  });
});

describe('readings typed in by hand', () => {
  it('are kept for their day, today’s with the time', async () => {
    const store = newStore();
    await typeIn(store, 400, '2026-01-31');
    await typeIn(store, 612, TODAY);
    const kept = await store.readings.toCollection().sortBy('readAt');
    expect(kept.map(({ readOn, source, status }) => [readOn, source, status])).toEqual([
      ['2026-01-31', 'manual', 'confirmed'],
      [TODAY, 'manual', 'confirmed'],
    ]);
    expect(kept[1]?.readAt).toBe(at(TODAY));
  });

  it('confirm the same value that was rejected, and end the day with it', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY, 8));
    await recordCount(store, 611, at(TODAY, 9));
    await judgeReading(store, 1, 'rejected');
    await typeIn(store, 612, TODAY);
    expect(await values(store)).toEqual([611, 612]);
  });

  it.each([
    [-1, TODAY, 'value'],
    [1.5, TODAY, 'value'],
    [NaN, TODAY, 'value'],
    [MAX_COUNT + 1, TODAY, 'value'],
    [612, '2026-11-22', 'day'],
    [612, '2026-02-30', 'day'],
    [612, '', 'day'],
  ])('refuse %d on %j: its %s is wrong', async (value, day, what) => {
    const store = newStore();
    const before = await dump(store);
    await expect(async () => typeIn(store, value, day)).rejects.toThrow(new RangeError(what));
    expect(await dump(store)).toEqual(before);
  });
});

describe('the log of readings', () => {
  it('is newest first, whatever the order they came in, and says if there are more', async () => {
    const store = newStore();
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-01']) await recordCount(store, 600, at(day));
    const { readings, more } = await loadReadingsLog(store, { limit: 2 });
    expect([readings.map(({ readOn }) => readOn), more]).toEqual([['2026-11-03', '2026-11-02'], true]);
    expect((await loadReadingsLog(store, { limit: 3 })).more).toBe(false);
  });

  it('lets a reading be rejected: it counts nowhere, and the page does not bring it back that day', async () => {
    const store = newStore();
    await recordCount(store, 9_999, at(TODAY));
    await judgeReading(store, 1, 'rejected');
    await recordCount(store, 9_999, at(TODAY, 13));
    expect(await values(store)).toEqual([]);
    await judgeReading(store, 1, 'confirmed');
    expect(await values(store)).toEqual([9_999]);
  });

  it('deletes what was typed in, never what a page said', async () => {
    const store = newStore();
    await recordCount(store, 612, at(TODAY));
    await typeIn(store, 400, '2026-01-31');
    await deleteReading(store, 1);
    await deleteReading(store, 2);
    expect(await values(store)).toEqual([612]);
  });
});

describe('daily counts', () => {
  it('follow from the readings after any sequence of reading, typing, judging and deleting', async () => {
    const step = fc.record({
      act: fc.constantFrom('read', 'bound', 'type', 'reject', 'accept', 'delete'),
      value: fc.integer({ min: 600, max: 603 }),
      ago: fc.integer({ min: 0, max: 3 }),
    });
    const check = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const store = newStore();
      for (const [index, { act, value, ago }] of steps.entries()) {
        const day = addDays(TODAY, -ago);
        const [any] = await store.readings.toArray();
        if (act === 'read' || act === 'bound')
          await recordCount(store, value, at(day, index), { atLeast: act === 'bound' });
        else if (act === 'type') await typeIn(store, value, day);
        else if (any && act === 'delete') await deleteReading(store, any.id);
        else if (any) await judgeReading(store, any.id, act === 'reject' ? 'rejected' : 'confirmed');
      }
      const [row] = await store.dailyCounts.toArray();
      const key = { accountId: 1, metric: 'connections' } as const;
      expect(await loadSeries(store, key, TODAY)).toEqual(dailySeries(await store.readings.toArray()));
      expect(row?.rowCount ?? 0).toBe(await store.readings.count());
    });
    await fc.assert(check, sample(25));
  });
});
