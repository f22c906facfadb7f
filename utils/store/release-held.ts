import { loadHeld } from './held';
import { loadIdentities } from './identities';
import type { HeldRow, Store } from './open-store';
import { recordFor } from './record-for';
import { ownerOf, type Identities } from './whose';

/**
 * Records what is held and of which it is known by now whose it is; what is of an ignored identifier is dropped.
 * Call it inside a writing transaction that covers everything recording does.
 * @param isAnswered the user settled a question: what names nobody is taken too, if there is one identity only.
 */
export async function releaseHeld(store: Store, { isAnswered = false } = {}): Promise<void> {
  const held = (await loadHeld(store)).filter((row) => isAnswered || row.slug !== undefined);
  if (held.length === 0) return;
  const identities = await loadIdentities(store);
  for (const row of held) await releaseRow(store, row, identities);
}

async function releaseRow(store: Store, { id, slug, observation }: HeldRow, identities: Identities): Promise<void> {
  const owner = ownerOf(identities, slug);
  if (owner.kind === 'account') await recordFor(store, owner.account.id, observation);
  if (owner.kind === 'account' || owner.kind === 'ignored') await store.held.delete(id);
}
