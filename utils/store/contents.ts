import type { Store } from './open-store';

/** How many of each there are; what a restore replaces and an erase takes away. */
export interface Contents {
  people: number;
  readings: number;
  touches: number;
  goals: number;
}

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
