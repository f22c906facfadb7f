import * as v from 'valibot';
import { isDay, isDaySpan } from '../domain/day';
import { isMemberId, isSlug, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { MAX_COUNT, METRICS } from '../domain/reading';
import { SURFACES } from '../domain/surface';
import { MAX_PEOPLE_PER_MESSAGE, type ObservedMessage, type SignedOutMessage } from './observed-message';

/** A clock that was set back must not lose what was read before; a moment years ahead is a forgery. */
const CLOCK_GRACE_MS = 86_400_000;

/** A moment that a page was read, epoch milliseconds. */
export const readAt = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.check((atMs) => atMs <= Date.now() + CLOCK_GRACE_MS),
);
const slug = v.pipe(v.string(), v.check(isSlug));
const text = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));

const observedPerson = v.pipe(
  v.strictObject({
    slug: v.exactOptional(slug),
    memberId: v.exactOptional(v.pipe(v.string(), v.check(isMemberId))),
    name: v.exactOptional(text(MAX_NAME_LENGTH)),
    headline: v.exactOptional(text(MAX_HEADLINE_LENGTH)),
    connectedOn: v.exactOptional(v.pipe(v.string(), v.check(isDay))),
    connectedBetween: v.exactOptional(v.pipe(v.strictObject({ from: v.string(), to: v.string() }), v.check(isDaySpan))),
  }),
  v.check((person) => person.slug !== undefined || person.memberId !== undefined),
);

const observedCount = v.strictObject({
  metric: v.picklist(METRICS),
  value: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_COUNT)),
  atLeast: v.boolean(),
});

/** The shape and size of {@link ObservedMessage}: anything else is refused. */
export const observedMessageSchema: v.GenericSchema<unknown, ObservedMessage> = v.strictObject({
  kind: v.literal('observed'),
  observation: v.strictObject({
    surface: v.picklist(SURFACES),
    readAt,
    viewerSlug: v.exactOptional(slug),
    counts: v.pipe(v.array(observedCount), v.maxLength(METRICS.length)),
    people: v.pipe(v.array(observedPerson), v.maxLength(MAX_PEOPLE_PER_MESSAGE)),
  }),
});

/** Nothing but its kind. */
export const signedOutMessageSchema: v.GenericSchema<unknown, SignedOutMessage> = v.strictObject({
  kind: v.literal('signed-out'),
});
