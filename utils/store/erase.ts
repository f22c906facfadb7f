import type { Store } from './open-store';
import { write } from './write';

/** Whoever switched recording off did not ask for it to go on. */
const KEPT_SETTINGS = ['paused', 'archiveOnly'];

/** Empties every table in one transaction: afterwards it is as new, but a pause goes on. */
export function eraseEverything(store: Store): Promise<void> {
  const emptied = store.tables.filter(({ name }) => name !== 'meta' && name !== 'settings');
  return write(store, store.tables, async () => {
    await Promise.all(emptied.map((table) => table.clear()));
    await store.settings.where('key').noneOf(KEPT_SETTINGS).delete();
  });
}
