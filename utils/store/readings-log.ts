import type { Reading } from '../domain/reading';
import { loadAccount } from './accounts';
import type { Store } from './open-store';
import { confirmFollowing } from './page-count';
import { changeReading, removeReading } from './readings';
import { write } from './write';

/** What was read and when for the account that is shown: every count and status, newest first. */
export async function loadReadingsLog(
  store: Store,
  { limit }: { limit: number },
): Promise<{ readings: Reading[]; more: boolean }> {
  const account = await loadAccount(store);
  if (!account) return { readings: [], more: false };
  const found = await store.readings
    .where('[accountId+readAt]')
    .between([account.id, 0], [account.id, Infinity], true, true)
    .reverse()
    .limit(limit + 1)
    .toArray();
  return { readings: found.slice(0, limit), more: found.length > limit };
}

/** The user's word on a reading: a rejected one counts nowhere, and an accepted one makes what came after it plausible. */
export function judgeReading(store: Store, id: number, status: 'confirmed' | 'rejected'): Promise<void> {
  return write(store, [store.readings, store.dailyCounts], async () => {
    const reading = await store.readings.get(id);
    if (!reading) return;
    await changeReading(store, reading, { status });
    if (status === 'confirmed') await confirmFollowing(store, reading);
  });
}

/** Deletes a reading that was typed in by hand; what a page said can be rejected, not deleted: it would come back. */
export function deleteReading(store: Store, id: number): Promise<void> {
  return write(store, [store.readings, store.dailyCounts], async () => {
    const reading = await store.readings.get(id);
    if (reading?.source === 'manual') await removeReading(store, reading);
  });
}
