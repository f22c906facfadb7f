import * as v from 'valibot';
import { METRICS } from '../domain/reading';
import { SURFACES } from '../domain/surface';
import { MAX_PEOPLE_PER_MESSAGE, type ObservedMessage, type SignedOutMessage } from './observed-message';
import { countWording, locale, startedAt, readAt, slug, whoWording } from './wording-schema';

/** The shape and size of {@link ObservedMessage}: anything else is refused. */
export const observedMessageSchema: v.GenericSchema<unknown, ObservedMessage> = v.strictObject({
  kind: v.literal('observed'),
  startedAt,
  wording: v.strictObject({
    surface: v.picklist(SURFACES),
    locale,
    readAt,
    viewerSlug: v.exactOptional(slug),
    counts: v.pipe(v.array(countWording), v.maxLength(METRICS.length)),
    people: v.pipe(v.array(whoWording), v.maxLength(MAX_PEOPLE_PER_MESSAGE)),
  }),
});

/** Nothing but its kind. */
export const signedOutMessageSchema: v.GenericSchema<unknown, SignedOutMessage> = v.strictObject({
  kind: v.literal('signed-out'),
});
