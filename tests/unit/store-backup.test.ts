import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { exportBackup } from '../../utils/store/backup.ts';
import { forgetPerson } from '../../utils/store/corrections.ts';
import { eraseEverything } from '../../utils/store/erase.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { readBackup, type BackupPreview } from '../../utils/store/read-backup.ts';
import { loadUndo, restoreBackup, undoRestore } from '../../utils/store/restore.ts';
import { hasUndo } from '../../utils/store/restore-undo.ts';
import { changeSettings, loadSettings } from '../../utils/store/settings.ts';
import { dump, fillStore, newStore, recordCount, at, TODAY } from './store-samples.ts';

async function backupOf(store: Store): Promise<BackupPreview> {
  const read = readBackup((await exportBackup(store)).join(''));
  if (read.kind === 'problem') throw new Error(`${read.reason} ${read.where}`);
  return read;
}

const PASSING = ['undos', 'held', 'tabViewers'];

async function filled(): Promise<Store> {
  const store = newStore();
  await fillStore(store);
  return store;
}

/** Everything but what belongs to this browser for a while: the text kept for one undo, and what waits in its tabs. */
async function contents(store: Store) {
  const tables = await dump(store);
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !PASSING.includes(name)));
}

describe('a backup', () => {
  it('erased and restored leaves every table as it was', async () => {
    const store = await filled();
    const before = await contents(store);
    for (const [name, rows] of Object.entries(before)) expect(rows, name).not.toEqual([]);
    const { backup, counts } = await backupOf(store);
    expect(counts).toEqual({ people: 2, readings: 2, touches: 1, goals: 1 });
    await eraseEverything(store);
    expect(Object.values(await dump(store)).flat()).toEqual([]);
    await restoreBackup(store, backup);
    expect(await contents(store)).toEqual(before);
  });

  it('restored into an empty store elsewhere is the same, and recording goes on there', async () => {
    const [from, to] = [await filled(), newStore()];
    await restoreBackup(to, (await backupOf(from)).backup);
    expect(await contents(to)).toEqual(await contents(from));
    await recordCount(to, 613, at('2026-11-22'), { viewerSlug: 'noor-haddad' });
    expect(await to.readings.count()).toBe(3);
  });

  it('is JSON with one row a line, of an empty store too', async () => {
    expect((await backupOf(newStore())).counts).toEqual({ people: 0, readings: 0, touches: 0, goals: 0 });
    const text = (await exportBackup(await filled())).join('');
    expect(text.split('\n').filter((line) => line.includes('"Bo Lind"'))).toHaveLength(2);
  });

  it('of hostile text reads back the same', async () => {
    const store = newStore();
    const name = '"},{"\u2028<img src=x onerror=alert(1)> \u202Eabc \\';
    await recordCount(store, 1, at(TODAY), { people: [{ slug: '__proto__', name }] });
    const before = await contents(store);
    const { backup } = await backupOf(store);
    await eraseEverything(store);
    await restoreBackup(store, backup);
    expect(await contents(store)).toEqual(before);
  });
});

describe('eraseEverything', () => {
  it('leaves a pause as it is, and nothing else', async () => {
    const store = await filled();
    await changeSettings(store, { paused: true, chartRange: 'all' });
    await eraseEverything(store);
    expect(await loadSettings(store)).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    expect(Object.values(await dump(store)).flat()).toEqual([{ key: 'paused', value: true }]);
  });
});

describe('undoRestore', () => {
  it('brings back what the restore replaced, once', async () => {
    const [store, other] = [await filled(), newStore()];
    await recordCount(other, 7, at(TODAY));
    const before = await contents(store);
    await restoreBackup(store, (await backupOf(other)).backup);
    expect(await contents(store)).toEqual(await contents(other));
    expect(await loadUndo(store)).toEqual({ restoredAt: expect.any(Number) as number });
    await undoRestore(store);
    expect(await contents(store)).toEqual(before);
    expect(await loadUndo(store)).toBeUndefined();
    await undoRestore(store);
    expect(await contents(store)).toEqual(before);
  });

  it('is over once somebody is forgotten: the state before knows them, and would bring them back', async () => {
    const store = await filled();
    await restoreBackup(store, (await backupOf(store)).backup);
    expect(await hasUndo(store)).toBe(true);
    await forgetPerson(store, 2);
    expect(JSON.stringify(await store.undos.toArray())).not.toContain('Bo Lind');
    expect(await hasUndo(store)).toBe(false);
    await undoRestore(store);
    expect((await store.people.toArray()).map(({ name }) => name)).toEqual(['Ada Vale']);
  });

  it('is gone with everything else once everything is erased', async () => {
    const store = await filled();
    await restoreBackup(store, (await backupOf(store)).backup);
    await eraseEverything(store);
    expect(await loadUndo(store)).toBeUndefined();
  });
});
