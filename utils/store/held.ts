import type { Observation } from '../domain/observation';
import type { HeldRow, Store } from './open-store';
import { write } from './write';

/** What waits longer is dropped: nobody answered, and nothing about strangers is kept for long. */
const HELD_MS = 7 * 86_400_000;
const MOST_HELD = 200;
/** Stands for a tab that is gone or has changed hands. */
export const NO_TAB = -1;

/** What is held and has not waited too long, oldest first. */
export async function loadHeld(store: Store): Promise<HeldRow[]> {
  const rows = await store.held.toArray();
  return rows.filter(({ heldAt }) => heldAt > Date.now() - HELD_MS);
}

/**
 * Holds an observation; the same one again is held once. Where there are too many the oldest give way, first those of tabs that
 * never showed whose they are. Call it inside a writing transaction that covers `held`.
 */
export async function hold(
  store: Store,
  observation: Observation,
  { slug, tabId }: { slug: string | undefined; tabId: number },
): Promise<void> {
  await dropOld(store);
  const rows = await store.held.toArray();
  const text = JSON.stringify(observation);
  if (rows.some((row) => row.slug === slug && row.tabId === tabId && JSON.stringify(row.observation) === text)) return;
  await store.held.add({ ...(slug !== undefined && { slug }), tabId, heldAt: Date.now(), observation });
  const byWorth = [...rows].sort((a, b) => Number(a.slug !== undefined) - Number(b.slug !== undefined) || a.id - b.id);
  await store.held.bulkDelete(byWorth.slice(0, Math.max(0, rows.length + 1 - MOST_HELD)).map(({ id }) => id));
}

/** Drops what has waited too long. */
export function dropHeldTooLong(store: Store): Promise<void> {
  return write(store, [store.held], () => dropOld(store));
}

async function dropOld(store: Store): Promise<void> {
  await store.held
    .where('heldAt')
    .belowOrEqual(Date.now() - HELD_MS)
    .delete();
}

/** A tab showed an own profile: what waited in it has found whose it is, unless another tab showed otherwise meanwhile. */
export async function nameHeld(store: Store, tabId: number, slug: string): Promise<void> {
  const waiting = (await store.held.toArray()).filter((row) => row.slug === undefined && row.tabId !== NO_TAB);
  for (const row of waiting) {
    if (row.onlySlug !== undefined && row.onlySlug !== slug) await store.held.update(row.id, { tabId: NO_TAB });
    else await store.held.update(row.id, row.tabId === tabId ? { slug } : { onlySlug: slug });
  }
}

/**
 * What waits in these tabs can no longer learn whose it is from them: they are gone, or somebody else may have signed in.
 * It waits on, in case there turns out to be one account only.
 */
export async function unlinkHeld(store: Store, isGone: (tabId: number) => boolean): Promise<void> {
  const waiting = (await store.held.toArray()).filter((row) => row.slug === undefined && isGone(row.tabId));
  for (const { id } of waiting) await store.held.update(id, { tabId: NO_TAB });
}
