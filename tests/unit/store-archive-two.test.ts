import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ArchiveRow } from '../../utils/domain/archive.ts';
import { countPeople } from '../../utils/store/due-people.ts';
import { loadDailyPeople } from '../../utils/store/daily-people.ts';
import { loadChanges, loadLeft } from '../../utils/store/imports.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { archive, at, newStore, recordPeople, takeIn } from './store-samples.ts';

const row = (slug: string, connectedOn: string): ArchiveRow => ({ slug, name: `Name ${slug}`, connectedOn });
const [OLD, NEW] = ['2026-01-10', '2026-06-10'];
const [A, B, C] = [row('a', '2019-01-01'), row('b', '2019-02-02'), row('c', '2026-03-03')];

async function twoArchives(order: 'old first' | 'new first'): Promise<{ store: Store; older: number; newer: number }> {
  const store = newStore();
  const old = () => takeIn(store, archive([A, B], { archiveDay: OLD }));
  const young = () => takeIn(store, archive([B, C], { archiveDay: NEW }));
  if (order === 'old first') return { store, older: await old(), newer: await young() };
  const newer = await young();
  return { store, older: await old(), newer };
}

describe.each(['old first', 'new first'] as const)('two archives, the %s', (order) => {
  it('name who left and who was gained, and between which days', async () => {
    const { store, older, newer } = await twoArchives(order);
    const leftBetween = { from: OLD, to: NEW };
    expect((await loadLeft(store, 1)).map(({ slug }) => slug)).toEqual(['a']);
    const changes = await loadChanges(store, older, newer);
    expect(changes.left).toMatchObject([{ name: 'Name a', leftBetween }]);
    expect(changes.gained).toMatchObject([{ name: 'Name c' }]);
    expect(await countPeople(store, 1)).toBe(2);
    expect((await loadDailyPeople(store, 1)).people.map(({ day }) => day)).toEqual(['2019-02-02', '2026-03-03']);
  });

  it('say nothing of who a page showed since', async () => {
    const { store } = await twoArchives(order);
    await recordPeople(store, [{ slug: 'a', name: 'Name a' }], { surface: 'other-profile', readAt: at('2026-07-01') });
    expect(await loadLeft(store, 1)).toEqual([]);
    expect(await countPeople(store, 1)).toBe(3);
    expect((await loadDailyPeople(store, 1)).people).toHaveLength(3);
  });

  it('say nothing more once the newer is undone', async () => {
    const { store, newer } = await twoArchives(order);
    await undoImport(store, newer);
    expect((await store.people.toArray()).map(({ slug }) => slug).sort()).toEqual(['a', 'b']);
    expect(await loadLeft(store, 1)).toEqual([]);
    expect((await loadDailyPeople(store, 1)).people).toHaveLength(2);
  });
});

describe('somebody missing in the newer archive', () => {
  it.each<[string, ArchiveRow[], ArchiveRow[]]>([
    ['is the same under a new address', [{ ...A, slug: 'a2' }], []],
    ['may be who has their day under another name', [{ ...A, slug: 'x', name: 'Somebody Else' }], []],
    ['may have hidden where a row holds only their day', [], [{ connectedOn: '2019-01-01' }]],
  ])('%s: nobody is said to have left', async (_, people, datesOnly) => {
    const store = newStore();
    await takeIn(store, archive([A, B], { archiveDay: OLD }));
    await takeIn(store, archive([B, ...people], { archiveDay: NEW, datesOnly }));
    expect(await loadLeft(store, 1)).toEqual([]);
    expect((await loadDailyPeople(store, 1)).people.reduce((sum, { count }) => sum + count, 0)).toBe(1 + people.length);
  });
});
