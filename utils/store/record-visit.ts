import {
  isFieldHealth,
  type FieldHealth,
  type FieldOutcome,
  type SurfaceHealth,
  type Visit,
} from '../domain/page-health';
import type { Store } from './open-store';
import { loadSettings } from './settings';
import { write } from './write';

/**
 * Records how a visit fared, in one transaction. The same visit again changes nothing, except that a page that was not readable at
 * first may have become so; nor does one that began before the last.
 * @param nowMs epoch milliseconds; a last visit after it is a clock's mistake and holds up nothing.
 */
export function recordVisit(store: Store, visit: Visit, nowMs: number): Promise<'recorded' | 'paused'> {
  return write(store, [store.settings, store.pageHealth], async () => {
    if ((await loadSettings(store)).paused) return 'paused';
    const row = await store.pageHealth.get(visit.surface);
    const before = row && !isFieldHealth(row) ? row : undefined;
    if (before && before.lastVisitAt <= nowMs && !isNews(before, visit)) return 'recorded';
    await store.pageHealth.put(concludeSurface(before, visit));
    for (const [field, outcome] of Object.entries(visit.fields)) await recordField(store, visit, field, outcome);
    return 'recorded';
  });
}

function isNews(before: SurfaceHealth, { startedAt, readable }: Visit): boolean {
  if (startedAt !== before.lastVisitAt) return startedAt > before.lastVisitAt;
  return readable && before.unreadableVisits > 0;
}

function concludeSurface(before: SurfaceHealth | undefined, { surface, startedAt, readable }: Visit): SurfaceHealth {
  const lastReadAt = readable ? startedAt : before?.lastReadAt;
  return {
    key: surface,
    surface,
    lastVisitAt: startedAt,
    ...(lastReadAt !== undefined && { lastReadAt }),
    unreadableVisits: readable ? 0 : (before?.unreadableVisits ?? 0) + 1,
  };
}

async function recordField(store: Store, visit: Visit, field: string, outcome: FieldOutcome): Promise<void> {
  const key = `${visit.surface} ${field}`;
  const row = await store.pageHealth.get(key);
  const before = row && isFieldHealth(row) ? row : { key, surface: visit.surface, field };
  await store.pageHealth.put(concludeField(before, visit.startedAt, outcome));
}

function concludeField(before: FieldHealth, atMs: number, outcome: FieldOutcome): FieldHealth {
  if ('variant' in outcome) {
    const readable = { ...before, lastReadAt: atMs, lastVariant: outcome.variant };
    delete readable.unreadableSince;
    return readable;
  }
  return {
    ...before,
    lastUnreadableAt: atMs,
    unreadableSince: before.unreadableSince ?? atMs,
    lastWhy: outcome.why,
  };
}
