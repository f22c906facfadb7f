import { exportBackup } from './backup';
import { BACKUP_TABLES, type Backup, type BackupTables } from './backup-schema';
import { concludeStale } from './daily-counts';
import { tallyEverything } from './daily-people';
import type { Store } from './open-store';
import { readBackup } from './read-backup';
import { dropUndo } from './restore-undo';
import { write } from './write';

/**
 * Puts a checked backup in place of everything, in one transaction: the old state or the new one, nothing between.
 * What was there before is kept for one undo.
 */
export function restoreBackup(store: Store, backup: Backup): Promise<void> {
  return write(store, store.tables, async () => {
    const before = (await exportBackup(store)).join('');
    await replaceAll(store, backup.tables);
    await store.undos.put({ key: 'restore', restoredAt: Date.now(), backup: before });
  });
}

/** Brings back what the last restore replaced. */
export function undoRestore(store: Store): Promise<void> {
  return write(store, store.tables, async () => {
    const undo = await store.undos.get('restore');
    if (!undo) return;
    const before = readBackup(undo.backup);
    if (before.kind === 'problem') throw new Error(`the state before the restore is ${before.reason}`);
    await replaceAll(store, before.backup.tables);
    await dropUndo(store);
  });
}

/** When the last restore was made, if it can still be undone. */
export async function loadUndo(store: Store): Promise<{ restoredAt: number } | undefined> {
  const undo = await store.undos.get('restore');
  return undo && { restoredAt: undo.restoredAt };
}

async function replaceAll(store: Store, tables: BackupTables): Promise<void> {
  for (const name of BACKUP_TABLES) {
    const table = store.table<object>(name);
    await table.clear();
    await table.bulkAdd(tables[name]);
  }
  await store.dailyCounts.clear();
  await store.dailyPeople.clear();
  await concludeStale(store);
  await tallyEverything(store);
}
