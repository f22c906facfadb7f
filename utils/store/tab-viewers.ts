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
  await store.tabViewers.filter((row) => row.slug !== slug && row.tabId !== NO_TAB).delete();
  if (tabId !== NO_TAB) await store.tabViewers.put({ tabId, slug, seenAt });
  await nameHeld(store, tabId, slug);
}

/** The browser started: no tab's earlier word on who is looking holds any more. */
export function forgetViewers(store: Store): Promise<void> {
  return write(store, [store.tabViewers, store.held], () => forgetViewersNow(store));
}

/** Somebody signed out or in: besides, what documents from before that moment go on saying may be of whoever it was. */
export function noteSignedOut(store: Store, atMs: number): Promise<void> {
  return write(store, [store.tabViewers, store.held], async () => {
    await forgetViewersNow(store);
    await store.tabViewers.put({ tabId: NO_TAB, seenAt: atMs });
  });
}

/**
 * The tab a document speaks for, if it is not from before somebody signed out last. Call it in a transaction that covers `tabViewers`.
 * @param startedAt when the document was started, epoch milliseconds.
 */
export async function tabSpokenFor(store: Store, tabId: number, startedAt: number): Promise<number> {
  const signedOut = await store.tabViewers.get(NO_TAB);
  return signedOut && startedAt <= signedOut.seenAt ? NO_TAB : tabId;
}

/** The same inside a writing transaction that covers `tabViewers` and `held`. */
export async function forgetViewersNow(store: Store): Promise<void> {
  await store.tabViewers.filter(({ tabId }) => tabId !== NO_TAB).delete();
  await unlinkHeld(store, () => true);
}

/** A tab was closed. */
export async function closeTab(store: Store, tabId: number): Promise<void> {
  if (!(await isKnown(store, tabId))) return;
  await write(store, [store.tabViewers, store.held], async () => {
    await store.tabViewers.delete(tabId);
    await unlinkHeld(store, (of) => of === tabId);
  });
}

/** A tab got another number, as Chromium gives it where it puts the tab aside: what it showed and what waits in it go along. */
export async function renumberTab(store: Store, before: number, after: number): Promise<void> {
  if (!(await isKnown(store, before))) return;
  await write(store, [store.tabViewers, store.held], async () => {
    const viewer = await store.tabViewers.get(before);
    await store.tabViewers.delete(before);
    if (viewer) await store.tabViewers.put({ ...viewer, tabId: after });
    await store.held.where('tabId').equals(before).modify({ tabId: after });
  });
}

/** Most tabs are not LinkedIn's: those cost no writing. */
async function isKnown(store: Store, tabId: number): Promise<boolean> {
  const row = (await store.tabViewers.get(tabId)) ?? (await store.held.where('tabId').equals(tabId).first());
  return row !== undefined;
}
