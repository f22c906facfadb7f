import * as v from 'valibot';
import { WHYS } from '../domain/page-health';
import { SURFACES } from '../domain/surface';
import { readAt } from './observed-schema';
import type { VisitedMessage } from './visited-message';

/** More than any reader has; and names of ours are never longer, so that no page text fits in between. */
const MAX_FIELDS = 16;
const fieldName = v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/i));
const variantName = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,40}$/i));

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
