import * as v from 'valibot';
import {
  MAX_TAG_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_TEXTS,
  type CardWording,
  type CountWording,
  type PersonWording,
  type WhoWording,
} from '../domain/page-wording';
import { isSlug } from '../domain/person';
import { METRICS } from '../domain/reading';

/** A clock that was set back must not lose what was read before; a moment years ahead is a forgery. */
const CLOCK_GRACE_MS = 86_400_000;

const anyText = v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH));
const text = v.pipe(anyText, v.minLength(1));
const texts = v.pipe(v.array(text), v.maxLength(MAX_TEXTS));

/** A moment that a page was read, epoch milliseconds. */
export const readAt = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.check((atMs) => atMs <= Date.now() + CLOCK_GRACE_MS),
);

/** When a document was started, epoch milliseconds and parts of them. */
export const startedAt = v.pipe(v.number(), v.finite(), v.minValue(0));

export const slug = v.pipe(v.string(), v.check(isSlug));

/** A tag of a language, or what a page takes for one: what there is none of reads as English. */
export const locale = v.pipe(v.string(), v.maxLength(MAX_TAG_LENGTH));

export const countWording: v.GenericSchema<unknown, CountWording> = v.strictObject({
  metric: v.picklist(METRICS),
  texts: v.pipe(texts, v.minLength(1)),
});

const personWording: v.GenericSchema<unknown, PersonWording> = v.strictObject({
  slug,
  name: v.exactOptional(text),
  isDoubtful: v.exactOptional(v.boolean()),
  memberTexts: v.exactOptional(texts),
  dayTexts: v.exactOptional(texts),
});

const cardWording: v.GenericSchema<unknown, CardWording> = v.strictObject({
  key: v.exactOptional(text),
  addresses: v.pipe(texts, v.minLength(1)),
  name: v.strictObject({
    text,
    pieces: v.exactOptional(v.strictObject({ below: texts, own: anyText })),
  }),
  next: v.exactOptional(text),
  labels: texts,
  nearLabels: v.exactOptional(texts),
  dayTexts: texts,
});

/** Somebody a page is about, or a card of a list. */
export const whoWording: v.GenericSchema<unknown, WhoWording> = v.union([personWording, cardWording]);
