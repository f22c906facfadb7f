import type { Contents } from '../domain/contents';
import type { Store } from './open-store';

/** Counts what is here, without reading it. */
export async function loadContents(store: Store): Promise<Contents> {
  const [people, readings, touches, goals] = await Promise.all([
    store.people.count(),
    store.readings.count(),
    store.touches.count(),
    store.goals.count(),
  ]);
  return { people, readings, touches, goals };
}
