import type { ArchiveContact, ArchiveContents, ArchiveRow, Import, ImportDecisions } from '../domain/archive';
import { ensureAccount } from './accounts';
import { keptRows, mentionRow } from './archive-rows';
import { fingerprintOf } from './fingerprint';
import type { Store } from './open-store';
import { BLOCK_ROWS } from './person-words';
import type { OnStep } from './step';
import { summariseInvitations } from './summarise-invitations';
import { write } from './write';

/** More rows than ten times LinkedIn's own limit would be no list of people. */
export const MAX_ARCHIVE_ROWS = 100_000;
export const MAX_IMPORTS = 200;

/** Thrown where an archive is too large to be taken in, or there are too many: nothing is stored then. */
export class ImportLimitError extends Error {
  override name = 'ImportLimitError';

  constructor(readonly reason: 'too-many-rows' | 'too-many-imports') {
    super(reason);
  }
}

/**
 * Stores what an archive says, whole or not at all: from then on it is safe, and {@link concludeImport} can follow at any time.
 * The same rows again store nothing.
 * @param decisions the user's answers to the preview's questions.
 * @returns the import's id, of the earlier one where the rows are known.
 * @throws ImportLimitError
 */
export async function saveEvidence(
  store: Store,
  contents: ArchiveContents,
  { decisions, nowMs, onStep = () => {} }: { decisions: ImportDecisions; nowMs: number; onStep?: OnStep },
): Promise<number> {
  const prepared = await prepareImport(contents);
  onStep();
  const tables = [store.settings, store.accounts, store.imports, store.archiveBlocks, store.people, store.identities];
  return write(store, tables, async () => {
    const { id: accountId } = await ensureAccount(store, nowMs);
    const known = await findImport(store, accountId, prepared.fingerprint);
    if (known) return known.id;
    if ((await store.imports.count()) >= MAX_IMPORTS) throw new ImportLimitError('too-many-imports');
    const rows = await allRows(store, accountId, prepared);
    const row = { ...importOf(contents, prepared), accountId, importedAt: nowMs, decisions, rowCount: rows.length };
    const importId = await store.imports.add({ ...row, status: 'safe' });
    await store.archiveBlocks.bulkAdd(blocksOf(rows, { accountId, importId }));
    onStep();
    return importId;
  });
}

/** What is kept of an archive, before it is known whom of the messages' people the user has. */
export interface PreparedImport {
  people: ArchiveRow[];
  datesOnly: ArchiveRow[];
  strangers: ArchiveContact[];
  fingerprint: string;
}

/** @throws ImportLimitError where there are too many rows. */
export async function prepareImport(contents: ArchiveContents): Promise<PreparedImport> {
  const { people, datesOnly, contacts, invitations } = contents;
  if (people.length + datesOnly.length + contacts.length > MAX_ARCHIVE_ROWS)
    throw new ImportLimitError('too-many-rows');
  const kept = keptRows(contents);
  const more = [...contacts, ...invitations].map((row) => JSON.stringify(row)).sort();
  const fingerprint = await fingerprintOf([...kept.people, ...kept.datesOnly], more);
  return { ...kept, fingerprint };
}

/** The import of the same rows, if there is one. */
export async function findImport(store: Store, accountId: number, fingerprint: string): Promise<Import | undefined> {
  const imports = store.imports.where('accountId').equals(accountId);
  return imports.filter((row) => row.fingerprint === fingerprint).first();
}

/** People first, so that the user's answers count them alike; people whom only messages name are kept only if the user has them. */
export async function allRows(
  store: Store,
  accountId: number,
  { people, datesOnly, strangers }: PreparedImport,
): Promise<ArchiveRow[]> {
  const known = await keepKnown(store, accountId, strangers);
  return [...people, ...known.map(mentionRow), ...datesOnly];
}

/** An import as it is stored, but for what only the store knows. */
export function importOf(contents: ArchiveContents, { people, fingerprint }: PreparedImport) {
  const { archiveDay, listedOn, fileNames } = contents;
  const invitations = summariseInvitations({ ...contents, people });
  return {
    archiveDay,
    ...(listedOn && { listedOn }),
    hasSlugs: people.filter(({ slug }) => slug !== undefined).length > people.length / 2,
    fileNames: fileNames.map((name) => name.slice(0, MAX_FILE_NAME_LENGTH)),
    fingerprint,
    ...(invitations && { invitations }),
  };
}

export const MAX_FILE_NAME_LENGTH = 300;

function blocksOf(rows: readonly ArchiveRow[], key: { accountId: number; importId: number }) {
  const count = Math.ceil(rows.length / BLOCK_ROWS);
  return Array.from({ length: count }, (_, block) => ({
    ...key,
    block,
    rows: rows.slice(block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS),
  }));
}

/** Nobody but the user's own people is ever stored. */
async function keepKnown(
  store: Store,
  accountId: number,
  contacts: readonly ArchiveContact[],
): Promise<ArchiveContact[]> {
  if (contacts.length === 0 || (await store.people.count()) === 0) return [];
  const slugs = contacts.map(({ slug }) => slug).filter((slug) => slug !== undefined);
  const memberIds = contacts.map(({ memberId }) => memberId).filter((memberId) => memberId !== undefined);
  const keys = [...slugs.map((slug) => ['slug', slug]), ...memberIds.map((memberId) => ['member', memberId])];
  const [noted, named] = await Promise.all([
    store.identities
      .where('[accountId+kind+value]')
      .anyOf(keys.map((key) => [accountId, ...key]))
      .toArray(),
    store.people
      .where('[accountId+slug]')
      .anyOf(slugs.map((slug) => [accountId, slug]))
      .toArray(),
  ]);
  const known = new Set([...noted.map(({ value }) => value), ...named.map(({ slug }) => slug)]);
  return contacts.filter(({ slug, memberId }) => known.has(slug ?? memberId) || (memberId && known.has(memberId)));
}
