import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../utils/domain/day.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { repairDailyCounts } from '../../utils/store/daily-counts.ts';
import { loadOverview } from '../../utils/store/overview.ts';
import { loadPeoplePage } from '../../utils/store/people-list.ts';
import { loadGlance, ADA, at, newStore, recordCount, recordPeople, TODAY } from './store-samples.ts';

const PEOPLE = 5_000;

/** What was asked of the people, as IndexedDB saw it: which rows were read, and asked for without bounds. */
const asked = { rows: 0, unbounded: [] as string[] };

function watchRequests(): void {
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of ['getAll', 'openCursor', 'getAllKeys', 'openKeyCursor'] as const) {
      const original = owner[method] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(owner, method).mockImplementation(function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
        const request = original.apply(this, args);
        const table = this instanceof IDBIndex ? this.objectStore.name : this.name;
        if (table === 'people') note(method, args[0], request);
        return request;
      });
    }
  }
}

function note(method: string, query: unknown, request: IDBRequest): void {
  const range = query instanceof IDBKeyRange ? query : (query as { query?: unknown } | undefined)?.query;
  if (!(range instanceof IDBKeyRange) || range.lower === undefined || range.upper === undefined)
    asked.unbounded.push(method);
  request.addEventListener('success', () => {
    const result = request.result as unknown;
    asked.rows += Array.isArray(result) ? result.length : result === null ? 0 : 1;
  });
}

async function fillWithPeople(store: Store): Promise<void> {
  await recordPeople(store, [{ ...ADA, connectedOn: addDays(TODAY, -2) }]);
  const old = Array.from({ length: PEOPLE }, (_, index): Omit<Person, 'id'> => ({
    ...{ accountId: 1, name: `Person ${index}`, firstSeenAt: index, lastSeenAt: index },
    ...(index % 3 === 0 ? {} : { connectedOn: addDays('2026-09-01', -index % 2_000) }),
  }));
  await store.people.bulkAdd(old);
}

describe('with thousands of people', () => {
  let store: Store;

  beforeEach(async () => {
    store = newStore();
    await fillWithPeople(store);
    Object.assign(asked, { rows: 0, unbounded: [] });
    watchRequests();
  });
  afterEach(() => vi.restoreAllMocks());

  it('the glance reads the few it shows, by index', async () => {
    const tabAddress = 'https://www.linkedin.com/in/ada-vale/';
    const glance = await loadGlance(store, { today: TODAY, tabAddress });
    expect(glance).toMatchObject({ newPeopleThisWeek: 1, tabPerson: { person: { name: 'Ada Vale' } } });
    expect(asked.unbounded).toEqual([]);
    expect(asked.rows).toBeLessThan(10);
  });

  it('the overview reads none of them, but the days of the last weeks from the index', async () => {
    expect((await loadOverview(store, { today: TODAY })).peopleCount).toBe(PEOPLE + 1);
    expect(asked).toEqual({ rows: 1, unbounded: [] });
  });

  it('the list reads one page', async () => {
    const page = await loadPeoplePage(store, { search: '', onlyNew: false, limit: 50 });
    expect([page.people.length, page.total]).toEqual([50, PEOPLE + 1]);
    expect(asked.unbounded).toEqual([]);
    expect(asked.rows).toBeLessThan(60);
  });
});

describe('loadGlance', () => {
  it('is empty before anything was read', async () => {
    const glance = await loadGlance(newStore(), { today: TODAY });
    expect(glance).toMatchObject({ series: { exact: [] }, cases: [], newPeopleThisWeek: 0 });
    expect(glance).not.toHaveProperty('account');
  });

  it('counts people of the last seven and thirty days, both ends included, none of the future', async () => {
    const store = newStore();
    for (const [index, ago] of [-1, 0, 6, 7, 29, 30].entries()) {
      await recordPeople(store, [{ slug: `p${index}`, name: 'P', connectedOn: addDays(TODAY, -ago) }]);
    }
    expect(await loadGlance(store, { today: TODAY })).toMatchObject({ newPeopleThisWeek: 2, newPeopleThisMonth: 4 });
  });

  it('holds the whole history, also after another tool wrote readings of its own', async () => {
    const store = newStore();
    for (const [index, day] of ['2024-01-01', '2026-02-01', TODAY].entries())
      await recordCount(store, 600 + index, at(day));
    const { series } = await loadGlance(store, { today: TODAY });
    expect(series.exact.map(({ value }) => value)).toEqual([600, 601, 602]);
    const [first] = await store.readings.toArray();
    await store.readings.add({ ...first!, id: 99, readOn: '2025-01-01', value: 555 });
    const days = async () => (await loadGlance(store, { today: TODAY })).series.exact.map(({ value }) => value);
    expect(await days()).toEqual([600, 555, 601, 602]);
    await repairDailyCounts(store);
    expect((await store.dailyCounts.toArray()).map(({ rowCount }) => rowCount)).toEqual([4]);
    expect(await days()).toEqual([600, 555, 601, 602]);
  });

  it('takes no person from an address that is not a profile on LinkedIn', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    for (const tabAddress of [
      'https://evil.example/in/ada-vale/',
      'about:blank',
      'https://www.linkedin.com/feed/',
      undefined,
    ]) {
      expect(await loadGlance(store, { today: TODAY, tabAddress })).not.toHaveProperty('tabPerson');
    }
  });
});
