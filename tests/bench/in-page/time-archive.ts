import type { ArchiveRow } from '../../../utils/domain/archive.ts';
import { concludeImport } from '../../../utils/store/conclude-import.ts';
import { openStore, STORE_NAME, type Store } from '../../../utils/store/open-store.ts';
import { saveEvidence } from '../../../utils/store/save-evidence.ts';
import { makeArchive } from './archive-data.ts';
import { settled } from './open-database.ts';

/** Milliseconds since the user confirmed. */
export interface ImportTimes {
  safeMs: number;
  readyMs: number;
  /** The same file again. */
  againMs: number;
  /** A newer archive of the same people, some gone: evidence and people. */
  newerMs: number;
  people: number;
}

/** An import into a database of its own, as the dashboard does it once the user confirmed. */
export async function timeImport(name: string): Promise<ImportTimes> {
  const store = openStore(name);
  await store.open();
  const first = makeArchive();
  const startedMs = performance.now();
  const id = await saveEvidence(store, first, { decisions: {}, nowMs: Date.now() });
  const safeMs = performance.now() - startedMs;
  await concludeImport(store, id);
  const readyMs = performance.now() - startedMs;
  const againMs = await timed(() => takeIn(store, makeArchive()));
  const newerMs = await timed(() => takeIn(store, makeArchive({ daysAgo: 10, skip: 50 })));
  const people = await store.people.count();
  await store.delete();
  return { safeMs, readyMs, againMs, newerMs, people };
}

/** The people of the same archive with the same indexes, put without any library, in one transaction as durable as the product's. */
export async function timeFloor(name: string): Promise<number> {
  const rows = makeArchive().people.map(makePerson);
  const database = await openFloor(name);
  const durationMs = await timed(() => putAll(database, rows));
  database.close();
  await settled(indexedDB.deleteDatabase(name));
  return durationMs;
}

/** Into the extension's own database. */
export async function importForGood(): Promise<void> {
  const store = openStore(STORE_NAME);
  await takeIn(store, makeArchive());
  store.close();
}

async function takeIn(store: Store, contents: ReturnType<typeof makeArchive>): Promise<void> {
  await concludeImport(store, await saveEvidence(store, contents, { decisions: {}, nowMs: Date.now() }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

function makePerson(row: ArchiveRow, at: number) {
  const seenAt = Date.now();
  return { accountId: 1, ...row, firstSeenAt: seenAt, lastSeenAt: seenAt, archived: [{ importId: 1, row: at }] };
}

/** One table, with the indexes that the product's has. */
function openFloor(name: string): Promise<IDBDatabase> {
  const { indexes } = openStore('never-opened').people.schema;
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const table = request.result.createObjectStore('people', { keyPath: 'id', autoIncrement: true });
    for (const { name: index, keyPath } of indexes) table.createIndex(index, keyPath as string[]);
  };
  return settled(request);
}

function putAll(database: IDBDatabase, rows: readonly object[]): Promise<void> {
  const transaction = database.transaction('people', 'readwrite', { durability: 'strict' });
  const table = transaction.objectStore('people');
  for (const row of rows) table.put(row);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}
