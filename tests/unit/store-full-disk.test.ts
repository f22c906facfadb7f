import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportBackup } from '../../utils/store/backup.ts';
import { concludeImport } from '../../utils/store/conclude-import.ts';
import { forgetPerson } from '../../utils/store/corrections.ts';
import { eraseEverything } from '../../utils/store/erase.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { readBackup } from '../../utils/store/read-backup.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { saveEvidence } from '../../utils/store/save-evidence.ts';
import { restoreBackup, undoRestore } from '../../utils/store/restore.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { archive, at, dump, fillStore, takeIn, newStore, observation } from './store-samples.ts';

const WRITES = ['add', 'put', 'clear', 'delete'] as const;
/** Each write of a job is failed once: that is many jobs. */
const LONG = { timeout: 60_000 };
type Failure = 'at once' | 'as an abort';

/** Lets the disk be full at the n-th write from now. @returns how many writes were tried since. */
function failAtWrite(nth: number, failure: Failure): () => number {
  let writes = 0;
  for (const method of WRITES) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      writes += 1;
      if (writes !== nth) return original.apply(this, args) as never;
      if (failure === 'at once') throw new DOMException('The disk is full', 'QuotaExceededError');
      const request = original.apply(this, args);
      this.transaction.abort();
      return request as never;
    });
  }
  return () => writes;
}

const OBSERVATION = observation({
  readAt: at('2026-11-22'),
  viewerSlug: 'noor-haddad',
  counts: [{ metric: 'connections', value: 620, atLeast: false }],
  people: [
    { slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale-Lind', connectedOn: '2026-11-19' },
    { slug: 'cy-new', memberId: 'ACoCy', name: 'Cy New', connectedOn: '2026-11-22' },
  ],
});

async function restoreAnother(store: Store): Promise<void> {
  const other = newStore();
  await recordObservation(other, OBSERVATION);
  const read = readBackup((await exportBackup(other)).join(''));
  if (read.kind === 'problem') throw new Error(read.reason);
  await restoreBackup(store, read.backup);
}

/** Two people who are known among hundreds, in more than one block. */
const ARCHIVE = archive(
  [
    { slug: 'ada-vale', name: 'Ada Vale', company: 'Acme', connectedOn: '2026-11-18' },
    { name: 'Bo Lind', connectedOn: '2020-05-05' },
    ...Array.from({ length: 600 }, (_, at) => ({ slug: `p-${at}`, name: `Person ${at}`, connectedOn: '2015-01-01' })),
  ],
  { archiveDay: '2026-11-20', datesOnly: [{ connectedOn: '2015-01-01' }] },
);
/** Every write is failed once, so few. */
const SMALL = { ...ARCHIVE, people: ARCHIVE.people.slice(0, 12) };
const IMPORTING = { decisions: { 1: 2 }, nowMs: at('2026-11-22') };

/** What must leave the old state or the new one. Preparations make no writes that count. */
const JOBS: Record<string, (store: Store) => Promise<() => Promise<unknown>>> = {
  recordObservation: async (store) => () => recordObservation(store, OBSERVATION),
  saveEvidence: async (store) => () => saveEvidence(store, ARCHIVE, IMPORTING),
  concludeImport: async (store) => {
    const id = await saveEvidence(store, SMALL, IMPORTING);
    return () => concludeImport(store, id);
  },
  undoImport: async (store) => {
    const id = await takeIn(store, SMALL, IMPORTING);
    return () => undoImport(store, id);
  },
  forgetPerson: async (store) => () => forgetPerson(store, 1),
  eraseEverything: async (store) => () => eraseEverything(store),
  restoreBackup: async (store) => {
    const read = readBackup((await exportBackup(store)).join('').replaceAll('Ada Vale', 'Ada Restored'));
    if (read.kind === 'problem') throw new Error(read.reason);
    return () => restoreBackup(store, read.backup);
  },
  undoRestore: async (store) => {
    await restoreAnother(store);
    return () => undoRestore(store);
  },
};

afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(JOBS))('%s on a full disk', (_, prepare) => {
  it.each<Failure>(['at once', 'as an abort'])(
    'leaves the old state, whichever write fails (%s)',
    LONG,
    async (failure) => {
      const store = newStore();
      await fillStore(store);
      const job = await prepare(store);
      const before = await dump(store);
      let nth = 1;
      for (; ; nth += 1) {
        const writes = failAtWrite(nth, failure);
        const failed = await job().then(
          () => false,
          () => true,
        );
        vi.restoreAllMocks();
        if (writes() < nth) break;
        expect(failed, `write ${nth} failed and nobody was told`).toBe(true);
        expect(await dump(store), `after write ${nth} failed`).toEqual(before);
      }
      expect(nth).toBeGreaterThan(2);
      expect(await dump(store), 'with room again').not.toEqual(before);
    },
  );
});
