import type { Account } from '../domain/account';
import { localDay } from '../domain/day';
import type { Observation } from '../domain/observation';
import { ensureAccount } from './accounts';
import type { Store } from './open-store';
import { addReading } from './readings';
import { recordPerson } from './record-person';
import { loadSettings } from './settings';
import { write } from './write';

/** What became of an observation: stored, not wanted now, or not the account that is kept here. */
export type RecordOutcome = 'recorded' | 'paused' | 'other-account';

/**
 * Records one validated observation in one transaction. The same observation again changes nothing.
 * Rejects where nothing could be stored: then nothing was.
 */
export function recordObservation(store: Store, observation: Observation): Promise<RecordOutcome> {
  const tables = [
    store.settings,
    store.accounts,
    store.readings,
    store.dailyCounts,
    store.people,
    store.identities,
    store.sightings,
    store.corrections,
  ];
  return write(store, tables, async () => {
    if ((await loadSettings(store)).paused) return 'paused';
    const account = await ensureAccount(store, observation.readAt);
    if (isOtherAccount(account, observation)) return 'other-account';
    await learnSlug(store, account, observation.viewerSlug);
    await recordCounts(store, account.id, observation);
    await recordPeople(store, account.id, observation);
    return 'recorded';
  });
}

function isOtherAccount(account: Account, { viewerSlug }: Observation): boolean {
  return viewerSlug !== undefined && account.slug !== undefined && account.slug !== viewerSlug;
}

async function learnSlug(store: Store, account: Account, viewerSlug: string | undefined): Promise<void> {
  if (viewerSlug !== undefined && account.slug === undefined)
    await store.accounts.update(account.id, { slug: viewerSlug });
}

async function recordCounts(store: Store, accountId: number, { counts, readAt, surface }: Observation): Promise<void> {
  for (const { metric, value, atLeast } of counts) {
    await addReading(store, {
      accountId,
      metric,
      value,
      atLeast,
      status: 'confirmed',
      readAt,
      readOn: localDay(readAt),
      surface,
      source: 'page',
    });
  }
}

async function recordPeople(store: Store, accountId: number, { people, readAt, surface }: Observation): Promise<void> {
  for (const person of people) await recordPerson(store, person, { accountId, surface, seenAt: readAt });
}
