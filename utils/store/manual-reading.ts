import { isDay, localDay, type Day } from '../domain/day';
import { MAX_COUNT, type Metric } from '../domain/reading';
import { ensureAccount } from './accounts';
import type { Store } from './open-store';
import { addReading } from './readings';
import { write } from './write';

/** A count the user typed in for a day, today or before. */
export interface ManualReading {
  metric: Metric;
  value: number;
  day: Day;
  /** Epoch milliseconds. */
  nowMs: number;
}

/**
 * Records a count typed in by hand.
 * @throws RangeError where the value is no count, or the day is no day or still to come.
 */
export function recordManualReading(store: Store, { metric, value, day, nowMs }: ManualReading): Promise<void> {
  if (!Number.isSafeInteger(value) || value < 0 || value > MAX_COUNT) throw new RangeError('value');
  if (!isDay(day) || day > localDay(nowMs)) throw new RangeError('day');
  return write(store, [store.settings, store.accounts, store.readings, store.dailyCounts], async () => {
    const { id: accountId } = await ensureAccount(store, nowMs);
    const readAt = day === localDay(nowMs) ? nowMs : new Date(`${day}T12:00:00`).getTime();
    const status = 'confirmed' as const;
    await addReading(store, {
      accountId,
      metric,
      value,
      atLeast: false,
      status,
      readAt,
      readOn: day,
      source: 'manual',
    });
  });
}
