import * as v from 'valibot';
import type { Contents } from '../domain/contents';
import {
  backupEnvelopeSchema,
  backupTablesSchema,
  BACKUP_FORMAT,
  type Backup,
  type BackupTables,
} from './backup-schema';
import { findMisplacedRows } from './check-archive-rows';
import { SCHEMA_VERSION, uniqueKeys } from './schema';

/** A file that can be restored, and what is in it. */
export interface BackupPreview {
  kind: 'backup';
  exportedAt: number;
  counts: Contents;
  backup: Backup;
}

/** Why a file cannot be restored. */
export interface BackupProblem {
  kind: 'problem';
  reason: 'empty' | 'too-large' | 'not-json' | 'not-a-backup' | 'newer-version' | 'invalid';
  /** Which row, such as `people 17: name`, where one is to blame. */
  where?: string;
}

/** In UTF-16 units; thirty thousand people with everything about them stay far below. */
export const MAX_BACKUP_LENGTH = 400_000_000;

/** Checks a backup file's text whole, before anything is stored. Never throws for what a file holds. */
export function readBackup(text: string): BackupPreview | BackupProblem {
  if (text.trim() === '') return { kind: 'problem', reason: 'empty' };
  if (text.length > MAX_BACKUP_LENGTH) return { kind: 'problem', reason: 'too-large' };
  const data = parseJson(text);
  if (data === undefined) return { kind: 'problem', reason: 'not-json' };
  const envelope = v.safeParse(backupEnvelopeSchema, data);
  if (!envelope.success) return { kind: 'problem', reason: 'not-a-backup' };
  if (envelope.output.version > SCHEMA_VERSION) return { kind: 'problem', reason: 'newer-version' };
  const tables = v.safeParse(backupTablesSchema, envelope.output.tables, { abortEarly: true });
  if (!tables.success) return { kind: 'problem', reason: 'invalid', where: placeOf(tables.issues[0]) };
  const stray = findStray(tables.output) ?? findMisplacedRows(tables.output);
  if (stray) return { kind: 'problem', reason: 'invalid', where: stray };
  const { version, exportedAt } = envelope.output;
  return preview({ format: BACKUP_FORMAT, version, exportedAt, tables: tables.output });
}

function preview(backup: Backup): BackupPreview {
  const { people, readings, touches, goals } = backup.tables;
  const counts = {
    people: people.length,
    readings: readings.length,
    touches: touches.length,
    goals: goals.length,
  };
  return { kind: 'backup', exportedAt: backup.exportedAt, counts, backup };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** `people 17: name` from the path of an issue; rows count from 1, as in an editor. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : `${key as string}`));
  const [table = 'tables', row = '', field] = keys;
  return field === undefined ? `${table} ${row}`.trim() : `${table} ${row}: ${field}`;
}

/** The first row that repeats a key or names somebody or something that is not there; such a file was damaged or made up. */
function findStray(tables: BackupTables): string | undefined {
  const known = knownIds(tables);
  for (const [name, rows] of Object.entries(tables) as [string, Row[]][]) {
    const isDoubled = doubledKeys(name);
    const isStray = (row: Row) => Object.entries(known).some(([field, ids]) => field in row && !ids.has(row[field]));
    const at = rows.findIndex((row) => isDoubled(row) || isStray(row));
    if (at >= 0) return `${name} ${at + 1}`;
  }
  return undefined;
}

/** Asked about row after row of a table: whether one before had a key of this one, which the database would refuse without a name. */
function doubledKeys(table: string): (row: Row) => boolean {
  const seen = new Set<string>();
  const keys = uniqueKeys(table);
  return (row) => {
    const before = seen.size;
    for (const fields of keys) seen.add(JSON.stringify([fields, ...fields.map((field) => row[field])]));
    return seen.size < before + keys.length;
  };
}

type Row = Record<string, unknown>;

/** What rows refer to, by the field that does. */
function knownIds({ accounts, people, imports }: BackupTables): Record<string, ReadonlySet<unknown>> {
  const ids = (rows: readonly { id: number }[]) => new Set<unknown>(rows.map(({ id }) => id));
  return { accountId: ids(accounts), personId: ids(people), importId: ids(imports) };
}
