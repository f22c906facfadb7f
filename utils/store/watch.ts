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
  const subscription = liveQuery(query).subscribe({ next, error: failed });
  return () => subscription.unsubscribe();
}
