import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MAX_COUNT } from '../../utils/domain/reading.ts';
import { loadGoal, removeGoal, setReachGoal } from '../../utils/store/goals.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { at, dump, newStore, recordCount, TODAY } from './store-samples.ts';

const set = (store: Store, target: number, by: string, today = TODAY) => setReachGoal(store, { target, by, today });

describe('the reach goal', () => {
  it('starts the day it is set, before anything was read', async () => {
    const store = newStore();
    await set(store, 750, '2027-06-30');
    expect(await loadGoal(store, 1)).toMatchObject({
      kind: 'reach',
      metric: 'connections',
      target: 750,
      by: '2027-06-30',
      startOn: TODAY,
    });
  });

  it('keeps its start when it is changed', async () => {
    const store = newStore();
    await set(store, 750, '2027-06-30');
    await set(store, 800, '2027-09-30', '2026-12-24');
    expect(await loadGoal(store, 1)).toMatchObject({ id: 1, target: 800, by: '2027-09-30', startOn: TODAY });
  });

  it('starts anew once the old one is past', async () => {
    const store = newStore();
    await set(store, 750, '2026-12-31');
    await set(store, 800, '2027-06-30', '2026-12-31');
    expect(await loadGoal(store, 1)).toMatchObject({ id: 1 });
    await set(store, 900, '2028-06-30', '2027-07-01');
    expect(await loadGoal(store, 1)).toMatchObject({ id: 2, startOn: '2027-07-01' });
  });

  it('once removed is none: an older one does not come back', async () => {
    const store = newStore();
    await set(store, 750, '2026-12-31');
    await set(store, 900, '2028-06-30', '2027-01-01');
    await removeGoal(store, 2);
    expect(await loadGoal(store, 1)).toBeUndefined();
  });

  it('starts anew once the old one was reached, by an exact reading since its start only', async () => {
    const store = newStore();
    await recordCount(store, 760, at('2026-01-01'));
    await set(store, 750, '2027-06-30');
    await recordCount(store, 760, at('2026-11-25'), { atLeast: true });
    await set(store, 755, '2027-06-30', '2026-12-01');
    expect(await loadGoal(store, 1)).toMatchObject({ id: 1, startOn: TODAY });
    await recordCount(store, 755, at('2026-12-02'));
    await set(store, 900, '2027-06-30', '2026-12-03');
    expect(await loadGoal(store, 1)).toMatchObject({ id: 2, startOn: '2026-12-03' });
  });

  it.each([
    [0, '2027-06-30', 'target'],
    [-5, '2027-06-30', 'target'],
    [7.5, '2027-06-30', 'target'],
    [NaN, '2027-06-30', 'target'],
    [MAX_COUNT + 1, '2027-06-30', 'target'],
    [750, TODAY, 'by'],
    [750, '2025-01-01', 'by'],
    [750, '2027-02-30', 'by'],
    [750, 'soon', 'by'],
  ])('refuses %d by %j: its %s is wrong', async (target, by, what) => {
    const store = newStore();
    const before = await dump(store);
    await expect(async () => set(store, target, by)).rejects.toThrow(new RangeError(what));
    expect(await dump(store)).toEqual(before);
  });
});
