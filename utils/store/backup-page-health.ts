import * as v from 'valibot';
import { FIELD_NAME, VARIANT_NAME, WHYS, type PageHealth } from '../domain/page-health';
import { SURFACES } from '../domain/surface';

const epochMs = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8_640_000_000_000_000));

const fieldHealth = v.pipe(
  v.strictObject({
    key: v.string(),
    surface: v.picklist(SURFACES),
    field: v.pipe(v.string(), v.regex(FIELD_NAME)),
    lastReadAt: v.exactOptional(epochMs),
    lastVariant: v.exactOptional(v.pipe(v.string(), v.regex(VARIANT_NAME))),
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
