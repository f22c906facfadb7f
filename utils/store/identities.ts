import { loadHeld } from './held';
import type { Store } from './open-store';
import { ownerOf, type Identities } from './whose';

/** All own identifiers that were shown here. Call it in a transaction that covers `accounts`, `ignoredSlugs` and `held`. */
export async function loadIdentities(store: Store): Promise<Identities> {
  const [accounts, ignoredRows, held] = await Promise.all([
    store.accounts.orderBy('id').toArray(),
    store.ignoredSlugs.toArray(),
    loadHeld(store),
  ]);
  const ignored = ignoredRows.map(({ slug }) => slug);
  const shown = new Set(held.map((row) => row.slug).filter((slug) => slug !== undefined));
  const open = [...shown].filter((slug) => ownerOf({ accounts, ignored, open: [] }, slug).kind === 'unknown');
  return { accounts, ignored, open };
}
