import * as v from 'valibot';
import { FIELD_NAME, VARIANT_NAME, WHYS } from '../domain/page-health';
import { MAX_SAMPLE } from '../domain/page-wording';
import { SURFACES } from '../domain/surface';
import type { VisitedMessage } from './visited-message';
import { countWording, locale, readAt, whoWording } from './wording-schema';

/** More than any reader has. */
const MAX_FIELDS = 16;
const fieldName = v.pipe(v.string(), v.regex(FIELD_NAME));
const variantName = v.pipe(v.string(), v.regex(VARIANT_NAME));

const sample = v.pipe(v.array(whoWording), v.minLength(1), v.maxLength(MAX_SAMPLE));

const field = v.union([
  v.strictObject({ variant: variantName, wording: v.exactOptional(v.union([countWording, sample])) }),
  v.strictObject({ why: v.picklist(WHYS) }),
]);

/** The shape and size of {@link VisitedMessage}: anything else is refused. */
export const visitedMessageSchema: v.GenericSchema<unknown, VisitedMessage> = v.strictObject({
  kind: v.literal('visited'),
  visit: v.strictObject({
    surface: v.picklist(SURFACES),
    locale,
    startedAt: readAt,
    readAt,
    needs: v.pipe(v.array(fieldName), v.maxLength(MAX_FIELDS)),
    fields: v.pipe(v.record(fieldName, field), v.minEntries(1), v.maxEntries(MAX_FIELDS)),
    isLate: v.boolean(),
  }),
});
