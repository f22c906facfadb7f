import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visit } from '../../utils/domain/page-health.ts';
import { loadFieldHealth, loadHealthGlance } from '../../utils/store/page-health.ts';
import { recordVisit } from '../../utils/store/record-visit.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { at, newStore, TODAY } from './store-samples.ts';
import './seeded.ts';

const NOW = at(TODAY);
const HOUR_MS = 3_600_000;

const good = (startedAt: number, more: Partial<Visit> = {}): Visit => ({
  ...{ surface: 'connections', startedAt, readable: true, fields: { connections: { variant: 'BC-header' } } },
  ...more,
});
const bad = (startedAt: number, more: Partial<Visit> = {}): Visit => ({
  ...{ surface: 'connections', startedAt, readable: false, fields: { connections: { why: 'missing' } } },
  ...more,
});

async function storeWith(...visits: Visit[]) {
  const store = newStore();
  for (const visit of visits) await recordVisit(store, visit, NOW);
  return store;
}

describe('recordVisit', () => {
  it('keeps of a field when it was read last and by what, and since when it is not and why', async () => {
    const store = await storeWith(good(1), bad(2), bad(3, { fields: { connections: { why: 'conflict' } } }));
    expect(await loadFieldHealth(store)).toEqual([
      {
        ...{ key: 'connections connections', surface: 'connections', field: 'connections' },
        ...{ lastReadAt: 1, lastVariant: 'BC-header' },
        ...{ lastUnreadableAt: 3, unreadableSince: 2, lastWhy: 'conflict' },
      },
    ]);
    await recordVisit(store, good(4), NOW);
    const [field] = await loadFieldHealth(store);
    expect(field).toMatchObject({ lastReadAt: 4, lastUnreadableAt: 3 });
    expect(field).not.toHaveProperty('unreadableSince');
  });

  it('changes nothing where the same visit comes again, or an older one late', async () => {
    const store = await storeWith(bad(1), bad(2));
    const before = await store.pageHealth.toArray();
    for (const visit of [bad(2), bad(2), bad(1), good(1)]) await recordVisit(store, visit, NOW);
    expect(await store.pageHealth.toArray()).toEqual(before);
  });

  it('takes a visit back that could be read after all', async () => {
    const store = await storeWith(bad(1), bad(2), bad(3), good(3));
    expect(await loadHealthGlance(store)).toEqual({ lastReadAt: 3 });
    await recordVisit(store, bad(3), NOW);
    expect(await loadHealthGlance(store)).toEqual({ lastReadAt: 3 });
  });

  it('records nothing while paused', async () => {
    const store = newStore();
    await changeSettings(store, { paused: true });
    expect(await recordVisit(store, bad(1), NOW)).toBe('paused');
    expect(await store.pageHealth.count()).toBe(0);
  });

  it('is not held up by a last visit that a wrong clock put into the future', async () => {
    const store = await storeWith(bad(NOW + 20 * HOUR_MS), good(NOW - 1));
    expect((await loadHealthGlance(store)).lastReadAt).toBe(NOW - 1);
  });

  it('says trouble exactly after three visits in a row that could not be read, whatever else is told twice', async () => {
    const visits = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(visits, async (told) => {
        const store = newStore();
        for (const [index, [readable, times]] of told.entries()) {
          const visit = readable ? good(index + 1) : bad(index + 1);
          for (let time = 0; time < times; time += 1) await recordVisit(store, visit, NOW);
        }
        const isTrouble = told.length >= 3 && told.slice(-3).every(([readable]) => !readable);
        expect((await loadHealthGlance(store)).trouble !== undefined).toBe(isTrouble);
      }),
      { numRuns: 40 },
    );
  });
});

describe('loadHealthGlance', () => {
  it('is silent before any visit', async () => {
    expect(await loadHealthGlance(newStore())).toEqual({});
  });

  it('tells when the count was last read, on whatever page', async () => {
    const own = { surface: 'own-profile' } as const;
    const store = await storeWith(good(10), good(20, own), bad(21), bad(22), bad(23));
    expect((await loadHealthGlance(store)).trouble).toEqual({ surface: 'connections', lastReadAt: 20 });
  });

  it('tells the surface that matters most first, and says where nothing was ever read', async () => {
    const dialog = { surface: 'contact-dialog' } as const;
    const store = await storeWith(bad(1, dialog), bad(2, dialog), bad(3, dialog));
    expect((await loadHealthGlance(store)).trouble).toEqual(dialog);
    for (const startedAt of [4, 5, 6]) await recordVisit(store, bad(startedAt), NOW);
    expect((await loadHealthGlance(store)).trouble).toEqual({ surface: 'connections' });
  });
});
