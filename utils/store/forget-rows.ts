import type { ArchiveRef } from '../domain/archive';
import type { Person } from '../domain/person';
import type { Store } from './open-store';
import { BLOCK_ROWS } from './person-words';

/** Blanks what archives said about somebody; the other rows keep their places. Call it where `archiveBlocks` may be written. */
export async function forgetRows(store: Store, { archived = [] }: Pick<Person, 'archived'>): Promise<void> {
  for (const ref of archived) await forgetRow(store, ref);
}

async function forgetRow(store: Store, { importId, row }: ArchiveRef): Promise<void> {
  const block = await store.archiveBlocks
    .where('[importId+block]')
    .equals([importId, Math.floor(row / BLOCK_ROWS)])
    .first();
  if (!block) return;
  const rows = block.rows.with(row % BLOCK_ROWS, null);
  await store.archiveBlocks.put({ ...block, rows });
}
