import type { Reading } from '../domain/reading';
import type { Store } from './open-store';
import { changeReading, removeReading } from './readings';
import { write } from './write';

/** What was read and when: every count and status, newest first. */
export async function loadReadingsLog(
  store: Store,
  { limit }: { limit: number },
): Promise<{ readings: Reading[]; more: boolean }> {
  const found = await store.readings
    .orderBy('readAt')
    .reverse()
    .limit(limit + 1)
    .toArray();
  return { readings: found.slice(0, limit), more: found.length > limit };
}

/** The user's word on a reading: a rejected one counts nowhere. */
export function judgeReading(store: Store, id: number, status: 'confirmed' | 'rejected'): Promise<void> {
  return write(store, [store.readings, store.dailyCounts], async () => {
    const reading = await store.readings.get(id);
    if (reading) await changeReading(store, reading, { status });
  });
}

/** Deletes a reading that was typed in by hand; what a page said can be rejected, not deleted: it would come back. */
export function deleteReading(store: Store, id: number): Promise<void> {
  return write(store, [store.readings, store.dailyCounts], async () => {
    const reading = await store.readings.get(id);
    if (reading?.source === 'manual') await removeReading(store, reading);
  });
}
