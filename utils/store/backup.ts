import type { Day } from '../domain/day';
import { BACKUP_FORMAT, BACKUP_TABLES, type Backup } from './backup-schema';
import type { Store } from './open-store';
import { SCHEMA_VERSION } from './schema';

/**
 * Everything there is as JSON text, in parts for a `Blob`: one string would double the memory of a large store.
 * All tables are read in one transaction, so that no write falls in between.
 */
export function exportBackup(store: Store): Promise<string[]> {
  const tables = BACKUP_TABLES.map((name) => store.table<object>(name));
  return store.transaction('r', tables, async () => {
    const head: Omit<Backup, 'tables'> = { format: BACKUP_FORMAT, version: SCHEMA_VERSION, exportedAt: Date.now() };
    const parts = [`${JSON.stringify(head).slice(0, -1)},"tables":{`];
    for (const [at, table] of tables.entries()) {
      parts.push(`${at ? ',' : ''}\n${JSON.stringify(table.name)}:${rowsText(await table.toArray())}`);
    }
    return [...parts, '}}\n'];
  });
}

/** The name offered for a backup made on a day. */
export function backupFileName(day: Day): string {
  return `kithline-${day}.json`;
}

/** One row a line, so that two backups can be compared with ordinary tools. */
function rowsText(rows: readonly object[]): string {
  return `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`;
}
