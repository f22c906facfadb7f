import { NO_TAB, nameHeld, unlinkHeld } from './held';
import type { Store } from './open-store';
import { write } from './write';

/** The own identifier that a tab showed last, as far as that still holds. */
export async function viewerOf(store: Store, tabId: number): Promise<string | undefined> {
  return (await store.tabViewers.get(tabId))?.slug;
}

/**
 * Notes that a tab shows this own profile. Tabs share one sign-in, as a rule: what another tab showed before no longer holds where
 * it was another identifier. Call it inside a writing transaction that covers `tabViewers` and `held`.
 */
export async function noteViewer(store: Store, tabId: number, slug: string, seenAt: number): Promise<void> {
  await store.tabViewers.filter((row) => row.slug !== slug).delete();
  if (tabId !== NO_TAB) await store.tabViewers.put({ tabId, slug, seenAt });
  await nameHeld(store, tabId, slug);
}

/** Somebody signed out or in, or the browser started: no tab's earlier word on who is looking holds any more. */
export function forgetViewers(store: Store): Promise<void> {
  return write(store, [store.tabViewers, store.held], () => forgetViewersNow(store));
}

/** The same inside a writing transaction that covers `tabViewers` and `held`. */
export async function forgetViewersNow(store: Store): Promise<void> {
  await store.tabViewers.clear();
  await unlinkHeld(store, () => true);
}

/** A tab was closed. Most tabs are not LinkedIn's: those cost no writing. */
export async function closeTab(store: Store, tabId: number): Promise<void> {
  const isKnown = (await store.tabViewers.get(tabId)) ?? (await store.held.where('tabId').equals(tabId).first());
  if (!isKnown) return;
  await write(store, [store.tabViewers, store.held], async () => {
    await store.tabViewers.delete(tabId);
    await unlinkHeld(store, (of) => of === tabId);
  });
}
