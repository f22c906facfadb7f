import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/domain/settings.ts';
import { exportBackup } from '../../utils/store/backup.ts';
import { resumeImports } from '../../utils/store/conclude-import.ts';
import { loadDailyPeopleAsKept } from '../../utils/store/daily-people-row.ts';
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
const addRow = (tables: Backup['tables'], table: string, more: object) =>
  tables[table]!.push({ ...tables[table]![0], ...more });
const blockOf = (tables: Backup['tables']) => tables['archiveBlocks']![0] as { rows: object[] };
const withArchiveRow = (more: object) => changed(({ tables }) => Object.assign(blockOf(tables).rows[0]!, more));
const withOtherAccount = (table: string) =>
  changed(({ tables }) => {
    addRow(tables, 'accounts', { id: 2, slug: 'another' });
    Object.assign(tables[table]![0]!, { accountId: 2 });
  });
const NO_DAYS = {
  unlistedCounts: Int32Array.of(0),
  hiddenDays: new Int32Array(),
  hiddenCounts: new Int32Array(),
  shownCounts: new Int32Array(),
};
const BACKWARDS = { from: '2026-11-02', to: '2026-11-01' };
const CONTACT = { on: '2026-11-01', by: 'me' };
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
    ['an import of a state there is not', () => withRow('imports', { status: 'done' }), 'imports 1: status'],
    ['a fingerprint that is none', () => withRow('imports', { fingerprint: '<b>' }), 'imports 1: fingerprint'],
    [
      'an archive of a day there is not',
      () => withRow('imports', { archiveDay: '2026-02-30' }),
      'imports 1: archiveDay',
    ],
    ['a span that ends before it starts', () => withRow('imports', { listedOn: BACKWARDS }), 'imports 1: listedOn'],
    ['more rows than any archive', () => withRow('imports', { rowCount: 1e9 }), 'imports 1: rowCount'],
    ['names of files without end', () => withRow('imports', { fileNames: ['a'.repeat(301)] }), 'imports 1: fileNames'],
    ['answers about rows of no number', () => withRow('imports', { decisions: { x: 1 } }), 'imports 1: decisions'],
    ['answers that name nobody', () => withRow('imports', { decisions: { 0: -1 } }), 'imports 1: decisions'],
    ['who was invited', () => withRow('imports', { invitations: { names: ['Ada'] } }), 'imports 1: invitations'],
    ['a block of no number', () => withRow('archiveBlocks', { block: 0.5 }), 'archiveBlocks 1: block'],
    ['a block without end', () => withRow('archiveBlocks', { rows: Array(501).fill(null) }), 'archiveBlocks 1: rows'],
    ['words of a message', () => withArchiveRow({ subject: 'Hello' }), 'archiveBlocks 1: rows'],
    [
      'words of a last contact',
      () => withArchiveRow({ lastContact: { ...CONTACT, text: 'x' } }),
      'archiveBlocks 1: rows',
    ],
    [
      'a last contact by anybody',
      () => withArchiveRow({ lastContact: { ...CONTACT, by: 'Bo' } }),
      'archiveBlocks 1: rows',
    ],
    ['a row whose slug is a path', () => withArchiveRow({ slug: '../x' }), 'archiveBlocks 1: rows'],
    ['a last contact of a person on no day', () => withRow('people', { lastContact: {} }), 'people 1: lastContact'],
    ['daily totals of its own', () => changed(({ tables }) => (tables['dailyPeople'] = [])), 'dailyPeople'],
    ['a block of an import that is not there', () => withRow('archiveBlocks', { importId: 9 }), 'archiveBlocks 1'],
    ['a block that is short', () => changed(({ tables }) => blockOf(tables).rows.pop()), 'archiveBlocks 1'],
    ['a block behind the last', () => withRow('archiveBlocks', { block: 1 }), 'archiveBlocks 1'],
    ['a block twice', () => changed(({ tables }) => addRow(tables, 'archiveBlocks', { id: 7 })), 'archiveBlocks 2'],
    ['a block of another account', () => withOtherAccount('archiveBlocks'), 'archiveBlocks 1'],
    ['an import without its rows', () => changed(({ tables }) => (tables['archiveBlocks'] = [])), 'imports 1'],
    ['a person in no row', () => withRow('people', { archived: [{ importId: 1, row: 3 }] }), 'people 1'],
    ['a person in no import', () => withRow('people', { archived: [{ importId: 9, row: 0 }] }), 'people 1'],
    ['somebody listed twice on a day', () => changed(({ tables }) => addRow(tables, 'listed', { id: 70 })), 'listed 3'],
    [
      'two lists of a day',
      () => changed(({ tables }) => addRow(tables, 'completeLists', { id: 7 })),
      'completeLists 2',
    ],
    ['a key twice', () => changed(({ tables }) => Object.assign(tables['people']![1]!, { id: 1 })), 'people 2'],
  ])('says where: %s', (_, text, where) => {
    expect(readBackup(text())).toEqual({ kind: 'problem', reason: 'invalid', where });
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('lets nothing through under the key %s', (key) => {
    const read = readBackup(good.replace('"name":"Ada Vale"', `"name":"Ada Vale","${key}":{"email":"x"}`));
    if (read.kind === 'backup') expect(read.backup.tables).toEqual((JSON.parse(good) as Backup).tables);
    expect(({} as Record<string, unknown>)['email']).toBeUndefined();
  });

  it('takes an archive that was stored and not concluded, and concludes it then', async () => {
    const read = readBackup(
      changed(({ tables }) => {
        Object.assign(tables['imports']![0]!, { status: 'safe' });
        Object.assign(blockOf(tables).rows[0]!, { slug: 'cy-mar', name: 'Cy Mar' });
        for (const person of tables['people']!) Reflect.deleteProperty(person, 'archived');
      }),
    );
    if (read.kind === 'problem') throw new Error(read.where);
    const store = newStore();
    await restoreBackup(store, read.backup);
    expect(await store.people.count()).toBe(2);
    expect(await resumeImports(store)).toBe(1);
    expect((await store.people.toArray()).map(({ name }) => name)).toContain('Cy Mar');
  });

  it('makes daily totals from the people, not from the file', async () => {
    const read = readBackup(good);
    if (read.kind === 'problem') throw new Error(read.where);
    const store = newStore();
    await store.dailyPeople.put({ ...NO_DAYS, accountId: 1, days: Int32Array.of(1), counts: Int32Array.of(999) });
    await restoreBackup(store, read.backup);
    expect(await loadDailyPeopleAsKept(store, 1)).toEqual({
      people: [{ day: '2026-11-20', count: 1 }],
      datesOnly: [{ day: '2020-02-02', count: 1 }],
    });
  });

  it('takes settings of any value, which then count as the default', async () => {
    const read = readBackup(changed(({ tables }) => (tables['settings'] = [{ key: 'paused', value: { evil: true } }])));
    if (read.kind === 'problem') throw new Error(read.where);
    const store = newStore();
    await restoreBackup(store, read.backup);
    expect(await loadSettings(store)).toEqual(DEFAULT_SETTINGS);
  });
});
