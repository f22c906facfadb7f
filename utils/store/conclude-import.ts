import type { Import } from '../domain/archive';
import type { Person } from '../domain/person';
import { evidenceTables, loadEvidence, type AccountEvidence } from './account-evidence';
import type { Draft } from './conclude-account';
import { tallyPeople } from './daily-people';
import { newestList } from './newest-list';
import { handOver } from './merge-archived';
import type { Store } from './open-store';
import { planImport } from './plan-import';
import { inSteps, type OnStep } from './step';
import { write } from './write';

/**
 * Stores what follows from an import: its people, everybody it changes, the daily totals; all at once or nothing.
 * Of an import that is concluded or gone it changes nothing, so that any context may call it at any time.
 */
export function concludeImport(store: Store, importId: number, onStep: OnStep = () => {}): Promise<void> {
  return write(store, concludingTables(store), async () => {
    const row = await store.imports.get(importId);
    if (row?.status !== 'safe') return;
    const evidence = await loadEvidence(store, row.accountId, onStep);
    const entry = evidence.imports.get(importId)!;
    entry.import = { ...row, status: 'concluded' };
    const { people, counts, merges } = planImport(evidence, entry);
    onStep();
    for (const [from, to] of merges) await handOver(store, from, to);
    await storePeople(store, evidence, people, onStep);
    await store.imports.put({ ...entry.import, counts });
  });
}

/**
 * Concludes what a closed tab or a killed browser left unconcluded, oldest first. Call it when the browser starts and when the dashboard
 * opens; two at once do no harm.
 * @returns how many imports there were.
 */
export async function resumeImports(store: Store, onStep: OnStep = () => {}): Promise<number> {
  const open = await openImports(store).primaryKeys();
  for (const id of open) await concludeImport(store, id, onStep);
  return open.length;
}

/** Whether {@link resumeImports} has anything to do, for whichever account. */
export async function hasOpenImports(store: Store): Promise<boolean> {
  return (await openImports(store).count()) > 0;
}

const openImports = (store: Store) => store.imports.filter(({ status }) => status === 'safe');

export const concludingTables = (store: Store) => [...evidenceTables(store), store.dailyPeople];

/** Stores everybody who is new or changed, and the daily totals. Call it where {@link concludingTables} may be written. */
export async function storePeople(
  store: Store,
  evidence: AccountEvidence,
  people: readonly Draft[],
  onStep: OnStep,
): Promise<void> {
  const before = new Set<Draft>(evidence.people);
  const changed = people.filter((person): person is Person => person.id !== undefined && !before.has(person));
  const added = people.filter(({ id }) => id === undefined);
  await inSteps(added, (rows) => store.people.bulkAdd(rows), onStep);
  await inSteps(changed, (rows) => store.people.bulkPut(rows), onStep);
  const list = newestList([...evidence.imports.values()].map((entry): Import => entry.import));
  await store.dailyPeople.put(tallyPeople(evidence.accountId, people, list && evidence.imports.get(list.id)));
}
