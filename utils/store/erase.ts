import type { Store } from './open-store';
import { write } from './write';

/** Empties every table in one transaction: afterwards it is as new. */
export function eraseEverything(store: Store): Promise<void> {
  return write(store, store.tables, async () => {
    await Promise.all(store.tables.filter((table) => table.name !== 'meta').map((table) => table.clear()));
  });
}
