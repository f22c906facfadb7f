import * as v from 'valibot';
import { MAX_TEXT_LENGTH, MAX_TEXTS, type CountWording, type PersonWording } from '../domain/page-wording';
import { isMemberId, isSlug, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { METRICS } from '../domain/reading';

/** A clock that was set back must not lose what was read before; a moment years ahead is a forgery. */
const CLOCK_GRACE_MS = 86_400_000;
/** No language tag of a page is longer. */
const MAX_LOCALE_LENGTH = 35;

const text = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));
const texts = v.pipe(v.array(text(MAX_TEXT_LENGTH)), v.maxLength(MAX_TEXTS));

/** A moment that a page was read, epoch milliseconds. */
export const readAt = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.check((atMs) => atMs <= Date.now() + CLOCK_GRACE_MS),
);

export const slug = v.pipe(v.string(), v.check(isSlug));

/** A language that `Intl` takes. */
export const locale = v.pipe(v.string(), v.maxLength(MAX_LOCALE_LENGTH), v.check(isLocale));

export const countWording: v.GenericSchema<unknown, CountWording> = v.strictObject({
  metric: v.picklist(METRICS),
  texts: v.pipe(texts, v.minLength(1)),
});

export const personWording: v.GenericSchema<unknown, PersonWording> = v.pipe(
  v.strictObject({
    slug: v.exactOptional(slug),
    memberId: v.exactOptional(v.pipe(v.string(), v.check(isMemberId))),
    name: v.exactOptional(text(MAX_NAME_LENGTH)),
    headline: v.exactOptional(text(MAX_HEADLINE_LENGTH)),
    dayTexts: v.exactOptional(texts),
  }),
  v.check((person) => person.slug !== undefined || person.memberId !== undefined),
);

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
