import * as v from 'valibot';
import { FIELD_NAME, VARIANT_NAME, WHYS } from '../domain/page-health';
import { SURFACES } from '../domain/surface';
import { readAt } from './observed-schema';
import type { VisitedMessage } from './visited-message';

/** More than any reader has. */
const MAX_FIELDS = 16;
const fieldName = v.pipe(v.string(), v.regex(FIELD_NAME));
const variantName = v.pipe(v.string(), v.regex(VARIANT_NAME));

const outcome = v.union([v.strictObject({ variant: variantName }), v.strictObject({ why: v.picklist(WHYS) })]);

/** The shape and size of {@link VisitedMessage}: anything else is refused. */
export const visitedMessageSchema: v.GenericSchema<unknown, VisitedMessage> = v.strictObject({
  kind: v.literal('visited'),
  visit: v.strictObject({
    surface: v.picklist(SURFACES),
    startedAt: readAt,
    readable: v.boolean(),
    fields: v.pipe(v.record(fieldName, outcome), v.minEntries(1), v.maxEntries(MAX_FIELDS)),
  }),
});
