import {
  isFieldHealth,
  UNREADABLE_VISITS_TO_TELL,
  type FieldHealth,
  type HealthGlance,
  type PageTrouble,
  type SurfaceHealth,
} from '../domain/page-health';
import { SURFACES } from '../domain/surface';
import type { Store } from './open-store';

/** Sums up for the popup: a handful of rows, whatever the size of the network. */
export async function loadHealthGlance(store: Store): Promise<HealthGlance> {
  const rows = await store.pageHealth.bulkGet([...SURFACES]);
  const surfaces = rows.filter((row): row is SurfaceHealth => row !== undefined && !isFieldHealth(row));
  const broken = surfaces.find(({ unreadableVisits }) => unreadableVisits >= UNREADABLE_VISITS_TO_TELL);
  const lastReadAt = Math.max(...surfaces.map((row) => row.lastReadAt ?? 0));
  return {
    ...(broken && { trouble: troubleOf(broken) }),
    ...(lastReadAt > 0 && { lastReadAt }),
  };
}

function troubleOf({ surface, lastReadAt }: PageTrouble): PageTrouble {
  return { surface, ...(lastReadAt !== undefined && { lastReadAt }) };
}

/** Every field of every surface that was visited, in the order of the surfaces. */
export async function loadFieldHealth(store: Store): Promise<FieldHealth[]> {
  const fields = (await store.pageHealth.toArray()).filter(isFieldHealth);
  return fields.sort(
    (a, b) => SURFACES.indexOf(a.surface) - SURFACES.indexOf(b.surface) || (a.field < b.field ? -1 : 1),
  );
}
