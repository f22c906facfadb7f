import {
  isFieldHealth,
  UNREADABLE_VISITS_TO_TELL,
  type FieldHealth,
  type HealthGlance,
  type PageHealth,
  type PageTrouble,
  type SurfaceHealth,
} from '../domain/page-health';
import { COUNT_SURFACES, SURFACES } from '../domain/surface';
import type { Store } from './open-store';

const COUNT_FIELD = 'connections';

/** Sums up for the popup: a handful of rows, whatever the size of the network. */
export async function loadHealthGlance(store: Store): Promise<HealthGlance> {
  const [rows, countRows] = await Promise.all([
    store.pageHealth.bulkGet([...SURFACES]),
    store.pageHealth.bulkGet(SURFACES.map((surface) => `${surface} ${COUNT_FIELD}`)),
  ]);
  const surfaces = rows.filter((row): row is SurfaceHealth => row !== undefined && !isFieldHealth(row));
  const broken = surfaces.find(({ unreadableVisits }) => unreadableVisits >= UNREADABLE_VISITS_TO_TELL);
  const lastReadAt = latestRead(surfaces);
  return {
    ...(broken && { trouble: troubleOf(broken, latestRead(countRows)) }),
    ...(lastReadAt !== undefined && { lastReadAt }),
  };
}

/** Where a page gives the count, what matters is when the count was last read, wherever that was. */
function troubleOf({ surface, lastReadAt }: SurfaceHealth, countReadAt: number | undefined): PageTrouble {
  const since = COUNT_SURFACES.includes(surface) ? countReadAt : lastReadAt;
  return { surface, ...(since !== undefined && { lastReadAt: since }) };
}

function latestRead(rows: readonly (PageHealth | undefined)[]): number | undefined {
  const latest = Math.max(...rows.map((row) => row?.lastReadAt ?? 0));
  return latest > 0 ? latest : undefined;
}

/** Every field of every surface that was visited, in the order of the surfaces. */
export async function loadFieldHealth(store: Store): Promise<FieldHealth[]> {
  const fields = (await store.pageHealth.toArray()).filter(isFieldHealth);
  return fields.sort(
    (a, b) => SURFACES.indexOf(a.surface) - SURFACES.indexOf(b.surface) || (a.field < b.field ? -1 : 1),
  );
}
