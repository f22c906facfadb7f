import type { Account } from '../domain/account';
import type { Observation } from '../domain/observation';
import { addAccount } from './accounts';
import { hold, NO_TAB } from './held';
import { loadIdentities } from './identities';
import { releaseHeld } from './release-held';
import type { Store } from './open-store';
import { recordFor, recordingTables } from './record-for';
import { loadSettings } from './settings';
import { noteViewer, tabSpokenFor, viewerOf } from './tab-viewers';
import { ownerOf, type Owner } from './whose';
import { write } from './write';

/** What became of an observation: stored, kept until it is known whose it is, not wanted now, or of an account that is not the user's. */
export type RecordOutcome = 'recorded' | 'held' | 'paused' | 'ignored';

/**
 * Records one validated observation in one transaction. The same observation again changes nothing.
 * Rejects where nothing could be stored: then nothing was.
 * @param readIn the tab it was read in: what names nobody belongs to whom that tab showed last.
 * @param startedAt when the document was started, epoch milliseconds.
 */
export function recordObservation(
  store: Store,
  observation: Observation,
  readIn: number = NO_TAB,
  startedAt: number = Infinity,
): Promise<RecordOutcome> {
  return write(store, recordingTables(store), async () => {
    if ((await loadSettings(store)).paused) return 'paused';
    const { viewerSlug, readAt } = observation;
    const tabId = await tabSpokenFor(store, readIn, startedAt);
    if (viewerSlug !== undefined) await noteViewer(store, tabId, viewerSlug, readAt);
    const slug = viewerSlug ?? (await viewerOf(store, tabId));
    const owner = ownerOf(await loadIdentities(store), slug);
    if (owner.kind === 'ignored') return 'ignored';
    if (owner.kind === 'unknown') {
      await hold(store, observation, { slug, tabId });
      return 'held';
    }
    const account = await accountOf(store, owner, slug, readAt);
    if (viewerSlug !== undefined) await releaseHeld(store);
    await recordFor(store, account.id, observation);
    return 'recorded';
  });
}

/** The account that owns it; the first one is made, or learns its slug, when it is first seen. */
async function accountOf(
  store: Store,
  owner: Extract<Owner, { kind: 'account' | 'first' }>,
  slug: string | undefined,
  createdAt: number,
): Promise<Account> {
  const named = slug !== undefined && { slug };
  if (!owner.account) return addAccount(store, { createdAt, ...named });
  if (owner.kind === 'first' && named) await store.accounts.update(owner.account.id, named);
  return owner.account;
}
