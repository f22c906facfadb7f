import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Backup } from '../../utils/store/backup-schema.ts';
import { answerWhenConnected, correctPerson, forgetPerson } from '../../utils/store/corrections.ts';
import { eraseEverything } from '../../utils/store/erase.ts';
import { logFollowUp, postponeFollowUp, reopenFollowUp, saveFollowUp } from '../../utils/store/follow-ups.ts';
import { removeGoal, setReachGoal } from '../../utils/store/goals.ts';
import { recordManualReading } from '../../utils/store/manual-reading.ts';
import { openStore, type Store } from '../../utils/store/open-store.ts';
import { deleteReading, judgeReading } from '../../utils/store/readings-log.ts';
import { restoreBackup, undoRestore } from '../../utils/store/restore.ts';
import { SCHEMA_HISTORY, SCHEMA_VERSION } from '../../utils/store/schema.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { concludeImport } from '../../utils/store/conclude-import.ts';
import { saveEvidence } from '../../utils/store/save-evidence.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { archive, loadGlance, at, dump, fillStore, newStore, recordCount, TODAY } from './store-samples.ts';
import { STORED_COPIES, writeStoredCopy } from './store-stored-copies.ts';

const EMPTY: Backup['tables'] = {
  ...{ settings: [], accounts: [], readings: [], people: [], identities: [] },
  ...{ ignoredSlugs: [], listed: [], completeLists: [] },
  ...{ sightings: [], corrections: [], followUps: [], touches: [], goals: [], pageHealth: [] },
  ...{ imports: [], archiveBlocks: [] },
};

/** Every way to write there is. */
const WRITES: Record<string, (store: Store) => Promise<unknown>> = {
  recordObservation: (store) => recordCount(store, 700, at(TODAY)),
  recordManualReading: (store) =>
    recordManualReading(store, { metric: 'connections', value: 1, day: TODAY, nowMs: at(TODAY) }),
  changeSettings: (store) => changeSettings(store, { paused: true }),
  setReachGoal: (store) => setReachGoal(store, { target: 900, by: '2028-01-01', today: TODAY }),
  removeGoal: (store) => removeGoal(store, 1),
  correctPerson: (store) => correctPerson(store, 1, { name: 'X' }),
  answerWhenConnected: (store) => answerWhenConnected(store, 2, 'today', TODAY),
  forgetPerson: (store) => forgetPerson(store, 1),
  saveFollowUp: (store) => saveFollowUp(store, 1, { topic: 'x' }),
  logFollowUp: (store) => logFollowUp(store, 2, at(TODAY)),
  postponeFollowUp: (store) => postponeFollowUp(store, 1, '2026-12-01'),
  reopenFollowUp: (store) => reopenFollowUp(store, 1),
  judgeReading: (store) => judgeReading(store, 1, 'rejected'),
  deleteReading: (store) => deleteReading(store, 1),
  saveEvidence: (store) => saveEvidence(store, archive([{ name: 'Cy New' }]), { decisions: {}, nowMs: at(TODAY) }),
  concludeImport: (store) => concludeImport(store, 1),
  undoImport: (store) => undoImport(store, 1),
  restoreBackup: (store) =>
    restoreBackup(store, { format: 'kithline-backup', version: SCHEMA_VERSION, exportedAt: 1, tables: EMPTY }),
  undoRestore: (store) => undoRestore(store),
  eraseEverything: (store) => eraseEverything(store),
};

describe.each(Object.entries(WRITES))('%s', (_, write) => {
  it('refuses where a newer Kithline has written meanwhile, and leaves all as it was', async () => {
    const store = newStore();
    await fillStore(store);
    await store.meta.put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    const before = await dump(store);
    await expect(write(store)).rejects.toMatchObject({ name: 'NewerDatabaseError', version: SCHEMA_VERSION + 1 });
    expect(await dump(store)).toEqual(before);
    expect(await store.meta.toArray()).toEqual([{ key: 'schema', version: SCHEMA_VERSION + 1 }]);
  });
});

describe('openStore', () => {
  const name = 'other-versions';
  let store: Store;
  afterEach(() => store.delete());

  it('refuses to open a database whose schema record is newer', async () => {
    const newer = openStore(name);
    await newer.meta.put({ key: 'schema', version: SCHEMA_VERSION + 1 });
    newer.close();
    store = openStore(name);
    await expect(loadGlance(store, { today: TODAY })).rejects.toThrow(/NewerDatabaseError/);
  });

  it('refuses to open a database of a newer version, record or not', async () => {
    const newer = openStore(name);
    newer.version(SCHEMA_VERSION + 1).stores({ later: 'id' });
    await newer.open().catch(() => undefined);
    newer.close();
    store = openStore(name);
    await expect(loadGlance(store, { today: TODAY })).rejects.toThrow(/NewerDatabaseError/);
  });

  it.each(SCHEMA_HISTORY.map(({ version }) => version))(
    'upgrades a stored copy of version %d and reads and writes it',
    async (version) => {
      await writeStoredCopy(name, version);
      store = openStore(name);
      const { settings, goal, series, cases, tabPerson } = await loadGlance(store, {
        today: TODAY,
        tabAddress: 'https://www.linkedin.com/in/ada-vale/',
      });
      expect(settings).toMatchObject({ paused: false, chartRange: '1y' });
      expect(goal).toMatchObject({ target: 750, startOn: '2026-11-01' });
      expect(series.exact.map(({ value }) => value)).toEqual([611, 612]);
      expect(cases).toMatchObject([{ person: { name: 'Ada Vale' }, followUp: { topic: 'job fairs' } }]);
      expect(tabPerson?.person.id).toBe(1);
      expect(await recordCount(store, 613, at('2026-11-22'))).toBe('recorded');
      expect(await store.meta.toArray()).toEqual([{ key: 'schema', version: SCHEMA_VERSION }]);
    },
  );

  it('has a stored copy of every version, and the copy has every table of its version', () => {
    for (const { version, indexes } of SCHEMA_HISTORY) {
      expect(Object.keys(STORED_COPIES[version] ?? {}).sort()).toEqual(Object.keys(indexes).sort());
    }
  });
});
