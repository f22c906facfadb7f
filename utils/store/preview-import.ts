import type { ArchiveContents, Import, ImportDecisions, ImportPreview } from '../domain/archive';
import { evidenceTables, loadEvidence } from './account-evidence';
import { loadAccount } from './accounts';
import type { Store } from './open-store';
import { planImport } from './plan-import';
import type { OnStep } from './step';
import { archiveMoment } from './word';
import { allRows, findImport, importOf, prepareImport } from './save-evidence';

/** Stands for the import that there is not yet. */
const NO_ID = 0;

/**
 * What importing an archive would do to the account that is shown. Reads everything once and writes nothing.
 * @param decisions the user's answers so far.
 * @throws ImportLimitError where there are too many rows.
 */
export async function previewImport(
  store: Store,
  contents: ArchiveContents,
  { nowMs, decisions = {}, onStep = () => {} }: { nowMs: number; decisions?: ImportDecisions; onStep?: OnStep },
): Promise<ImportPreview> {
  const prepared = await prepareImport(contents);
  onStep();
  const tables = [...evidenceTables(store), store.accounts, store.settings, store.identities];
  return store.transaction('r', tables, async () => {
    const accountId = (await loadAccount(store))?.id ?? NO_ID;
    const knownAs = await findImport(store, accountId, prepared.fingerprint);
    const rows = await allRows(store, accountId, prepared);
    const evidence = await loadEvidence(store, accountId, onStep);
    const about = { ...importOf(contents, prepared), accountId, decisions, rowCount: rows.length };
    const row: Import = { ...about, id: NO_ID, importedAt: nowMs, status: 'concluded' };
    const entry = { import: row, rows, madeAt: archiveMoment(row) };
    evidence.imports.set(NO_ID, entry);
    const { counts, conflicts, questions, changes } = planImport(evidence, entry);
    return {
      counts,
      conflicts,
      questions,
      changes,
      ...(knownAs && { knownAs }),
      ...(row.invitations && { invitations: row.invitations }),
    };
  });
}
