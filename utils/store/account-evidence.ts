import type { ArchiveRow, Import } from '../domain/archive';
import { groupBy } from '../domain/group-by';
import type { Correction, Person, Sighting } from '../domain/person';
import type { CompleteListRow, Store } from './open-store';
import type { OnStep } from './step';
import { archiveMoment, wordOfPage, wordOfRow, type Word } from './word';

/** Everything that people of one account follow from, read at once: thirty thousand people are no time for single questions. */
export interface AccountEvidence {
  accountId: number;
  people: Person[];
  sightings: ReadonlyMap<number, Sighting[]>;
  corrections: ReadonlyMap<number, Correction>;
  /** People the user wrote about: they stay, whatever archives say. */
  spokenOf: ReadonlySet<number>;
  lists: CompleteListRow[];
  imports: Map<number, ImportRows>;
}

/** An import and its rows in their order. */
export interface ImportRows {
  import: Import;
  rows: (ArchiveRow | null)[];
  /** When its words were true, epoch milliseconds. */
  madeAt: number;
}

export const evidenceTables = (store: Store) => [
  ...[store.people, store.sightings, store.corrections, store.followUps, store.touches],
  ...[store.completeLists, store.imports, store.archiveBlocks],
];

/** Loads it. Call it in a transaction that covers {@link evidenceTables}. */
export async function loadEvidence(store: Store, accountId: number, onStep: OnStep): Promise<AccountEvidence> {
  const [people, sightings, corrections, followUps, touches, lists] = await Promise.all([
    store.people.where('[accountId+firstSeenAt]').between([accountId, 0], [accountId, Infinity], true, true).toArray(),
    store.sightings.toArray(),
    store.corrections.toArray(),
    store.followUps.toArray(),
    store.touches.toArray(),
    store.completeLists.where('[accountId+day]').between([accountId, ''], [accountId, '9999']).toArray(),
  ]);
  onStep();
  return {
    accountId,
    people,
    sightings: groupBy(sightings, ({ personId }) => personId),
    corrections: new Map(corrections.map((row) => [row.personId, row])),
    spokenOf: new Set([...corrections, ...followUps, ...touches].map(({ personId }) => personId)),
    lists,
    imports: await loadImports(store, accountId, onStep),
  };
}

async function loadImports(store: Store, accountId: number, onStep: OnStep): Promise<Map<number, ImportRows>> {
  const imports = await store.imports.where('accountId').equals(accountId).toArray();
  const loaded = new Map<number, ImportRows>();
  for (const row of imports) {
    loaded.set(row.id, { import: row, rows: await loadRows(store, row.id), madeAt: archiveMoment(row) });
    onStep();
  }
  return loaded;
}

/** All rows of an import in their order. */
export async function loadRows(store: Store, importId: number): Promise<(ArchiveRow | null)[]> {
  const index = store.archiveBlocks.where('[importId+block]');
  const blocks = await index.between([importId, 0], [importId, Infinity], true, true).toArray();
  return blocks.flatMap(({ rows }) => rows);
}

/** All that was said about somebody. */
export function wordsAbout(evidence: AccountEvidence, { id, archived = [] }: Partial<Person>): Word[] {
  const words = ((id !== undefined && evidence.sightings.get(id)) || []).map(wordOfPage);
  for (const { importId, row } of archived) {
    const from = evidence.imports.get(importId);
    const said = from?.rows[row];
    if (from && said) words.push(wordOfRow(said, from.import, from.madeAt));
  }
  return words;
}
