import type { Store } from './open-store';

/** Whether the last restore can still be undone, without reading what it replaced. */
export async function hasUndo(store: Store): Promise<boolean> {
  return (await store.undos.where('key').equals(RESTORE).count()) > 0;
}

/** What the last restore replaced is kept no longer. Call it where `undos` may be written. */
export function dropUndo(store: Store): Promise<void> {
  return store.undos.delete(RESTORE);
}

const RESTORE = 'restore';
