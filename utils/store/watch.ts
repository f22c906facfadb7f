import { liveQuery } from 'dexie';

/**
 * Runs a query now and again after every change to what it read, in whichever context the change was made.
 * @returns how to stop.
 */
export function watch<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => query().catch(throwCause)).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}

/** A live query keeps silent about a closed database, even where opening it failed: what closed it has to be thrown. */
function throwCause(error: unknown): never {
  const { name, inner } = error as { name?: string; inner?: unknown };
  throw name === 'DatabaseClosedError' && inner ? inner : error;
}
