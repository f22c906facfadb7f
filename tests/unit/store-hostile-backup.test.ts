import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { exportBackup } from '../../utils/store/backup.ts';
import { MAX_BACKUP_LENGTH, readBackup, type BackupProblem } from '../../utils/store/read-backup.ts';
import { restoreBackup } from '../../utils/store/restore.ts';
import { loadSettings } from '../../utils/store/settings.ts';
import { fillStore, newStore } from './store-samples.ts';

type Rows = Record<string, unknown>[];
type Backup = { version: number; tables: Record<string, Rows> } & Record<string, unknown>;

let good: string;
beforeAll(async () => {
  const store = newStore();
  await fillStore(store);
  good = (await exportBackup(store)).join('');
});

/** A good backup with one thing changed. */
function changed(change: (backup: Backup) => void): string {
  const backup = JSON.parse(good) as Backup;
  change(backup);
  return JSON.stringify(backup);
}
const withRow = (table: string, more: object) => changed(({ tables }) => Object.assign(tables[table]![0]!, more));

describe('readBackup', () => {
  it('takes a backup, with a byte order mark too', () => {
    expect(readBackup(good).kind).toBe('backup');
    expect(readBackup(`\uFEFF${good}`).kind).toBe('backup');
  });

  it.each<[string, () => string, BackupProblem['reason']]>([
    ['nothing', () => '', 'empty'],
    ['white space', () => ' \n ', 'empty'],
    ['a text without end', () => 'x'.repeat(MAX_BACKUP_LENGTH + 1), 'too-large'],
    ['a torn file', () => good.slice(0, -20), 'not-json'],
    ['a zip', () => 'PK\u0003\u0004', 'not-json'],
    ['another JSON', () => '{"people":[]}', 'not-a-backup'],
    ['a list', () => '[]', 'not-a-backup'],
    ['null', () => 'null', 'not-a-backup'],
    ['another format', () => changed((backup) => (backup['format'] = 'other')), 'not-a-backup'],
    ['no version', () => changed((backup) => Reflect.deleteProperty(backup, 'version')), 'not-a-backup'],
    ['version zero', () => changed((backup) => (backup.version = 0)), 'not-a-backup'],
    ['something beside the tables', () => changed((backup) => (backup['more'] = 1)), 'not-a-backup'],
    ['a newer version', () => changed((backup) => (backup.version += 1)), 'newer-version'],
  ])('says why it refuses %s', (_, text, reason) => {
    expect(readBackup(text())).toEqual({ kind: 'problem', reason });
  });

  it.each<[string, () => string, string]>([
    ['tables that are none', () => changed((backup) => Object.assign(backup, { tables: 7 })), 'tables'],
    ['a table that is missing', () => changed(({ tables }) => Reflect.deleteProperty(tables, 'people')), 'people'],
    ['a table too many', () => changed(({ tables }) => (tables['messages'] = [])), 'messages'],
    ['a table that is no list', () => changed(({ tables }) => Object.assign(tables, { goals: {} })), 'goals'],
    ['a row that is no row', () => changed(({ tables }) => tables['goals']!.push(null as never)), 'goals 2'],
    ['a name without end', () => withRow('people', { name: 'a'.repeat(100_000) }), 'people 1: name'],
    ['a name that is no text', () => withRow('people', { name: ['Ada'] }), 'people 1: name'],
    ['a field too many', () => withRow('people', { phone: '123' }), 'people 1: phone'],
    ['a slug with a path', () => withRow('people', { slug: '../x' }), 'people 1: slug'],
    ['a day there is not', () => withRow('readings', { readOn: '2026-02-30' }), 'readings 1: readOn'],
    ['a count too large', () => withRow('readings', { value: 1e12 }), 'readings 1: value'],
    ['a moment in pieces', () => withRow('sightings', { seenAt: 0.5 }), 'sightings 1: seenAt'],
    ['an id of nothing', () => withRow('touches', { id: 0 }), 'touches 1: id'],
    ['an id that leaves no further ones', () => withRow('touches', { id: Number.MAX_SAFE_INTEGER }), 'touches 1: id'],
    ['a goal of nothing', () => withRow('goals', { target: 0 }), 'goals 1: target'],
    ['a setting of its own', () => withRow('settings', { key: 'server' }), 'settings 1: key'],
    ['a message without end', () => withRow('followUps', { text: 'a'.repeat(8_001) }), 'followUps 1: text'],
    ['an account that is not there', () => withRow('people', { accountId: 9 }), 'people 1'],
    ['a person who is not there', () => withRow('touches', { personId: 9 }), 'touches 1'],
    ['a key twice', () => changed(({ tables }) => Object.assign(tables['people']![1]!, { id: 1 })), 'people 2'],
  ])('says where: %s', (_, text, where) => {
    expect(readBackup(text())).toEqual({ kind: 'problem', reason: 'invalid', where });
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('lets nothing through under the key %s', (key) => {
    const read = readBackup(good.replace('"name":"Ada Vale"', `"name":"Ada Vale","${key}":{"email":"x"}`));
    if (read.kind === 'backup') expect(read.backup.tables).toEqual((JSON.parse(good) as Backup).tables);
    expect(({} as Record<string, unknown>)['email']).toBeUndefined();
  });

  it('takes settings of any value, which then count as the default', async () => {
    const read = readBackup(changed(({ tables }) => (tables['settings'] = [{ key: 'paused', value: { evil: true } }])));
    if (read.kind === 'problem') throw new Error(read.where);
    const store = newStore();
    await restoreBackup(store, read.backup);
    expect(await loadSettings(store)).toEqual(DEFAULT_SETTINGS);
  });
});
