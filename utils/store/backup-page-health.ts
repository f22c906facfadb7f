import * as v from 'valibot';
import { WHYS, type PageHealth } from '../domain/page-health';
import { SURFACES } from '../domain/surface';

const epochMs = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,40}$/i));

const fieldHealth = v.pipe(
  v.strictObject({
    key: v.string(),
    surface: v.picklist(SURFACES),
    field: name,
    lastReadAt: v.exactOptional(epochMs),
    lastVariant: v.exactOptional(name),
    lastUnreadableAt: v.exactOptional(epochMs),
    unreadableSince: v.exactOptional(epochMs),
    lastWhy: v.exactOptional(v.picklist(WHYS)),
  }),
  v.check(({ key, surface, field }) => key === `${surface} ${field}`, 'not its key'),
);

const surfaceHealth = v.pipe(
  v.strictObject({
    key: v.string(),
    surface: v.picklist(SURFACES),
    lastVisitAt: epochMs,
    lastReadAt: v.exactOptional(epochMs),
    unreadableVisits: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  v.check(({ key, surface }) => key === surface, 'not its key'),
);

/** A row of page health in a backup: of a field, or of a surface as a whole. */
export const pageHealthSchema: v.GenericSchema<unknown, PageHealth> = v.union([fieldHealth, surfaceHealth]);
