import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { MAX_TEXT_LENGTH, MAX_TEXTS } from '../../utils/domain/page-wording.ts';
import { MAX_PEOPLE_PER_MESSAGE } from '../../utils/messages/observed-message.ts';
import { observedMessageSchema, signedOutMessageSchema } from '../../utils/messages/observed-schema.ts';

const COUNT = { metric: 'connections', texts: ['612 connections'] };
const DAY_TEXTS = ['Connected on November 20, 2026'];
const PERSON = { slug: 'ada-vale', name: 'Ada Vale', memberTexts: ['ACoAABexampleTopcard'], dayTexts: DAY_TEXTS };
const CARD = {
  ...{ key: 'ConnectionCard_0-ada-vale', addresses: ['/in/ada-vale/'], name: { text: 'Ada Vale' }, next: 'Baker' },
  ...{ labels: ['Ada Vale'], nearLabels: ['Message'], dayTexts: DAY_TEXTS },
};
const LONG = 'a'.repeat(MAX_TEXT_LENGTH + 1);
const MANY = Array.from({ length: MAX_TEXTS + 1 }, String);

const message = (wording: object = {}, envelope: object = {}): unknown => ({
  kind: 'observed',
  startedAt: 900.5,
  wording: { surface: 'connections', locale: 'en', readAt: 1_000, counts: [], people: [], ...wording },
  ...envelope,
});
const isTaken = (value: unknown) => v.is(observedMessageSchema, value);

/** Each message differs from a good one in the one thing its name says. */
const REFUSED: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  'a text': 'observed',
  'a list': [],
  'another kind': message({}, { kind: 'changed' }),
  'an unknown key': message({}, { erase: true }),
  'an unknown key inside': message({ accountId: 1 }),
  'an unknown surface': message({ surface: 'search' }),
  'no counts': message({ counts: undefined }),
  'no start of its document': message({}, { startedAt: undefined }),
  'a start as text': message({}, { startedAt: '900' }),
  'a start without end': message({}, { startedAt: Infinity }),
  'a start before 1970': message({}, { startedAt: -1 }),
  'a time as text': message({ readAt: '1000' }),
  'a time that is no number': message({ readAt: NaN }),
  'a time before 1970': message({ readAt: -1 }),
  'a time in pieces': message({ readAt: 0.5 }),
  'a time no clock can show': message({ readAt: Number.MAX_SAFE_INTEGER }),
  'a time years ahead': message({ readAt: Date.now() + 1e11 }),
  'three counts': message({ counts: [COUNT, COUNT, COUNT] }),
  'a count without a text': message({ counts: [{ ...COUNT, texts: [] }] }),
  'a count that is understood already': message({ counts: [{ ...COUNT, value: 612 }] }),
  'a count as a number': message({ counts: [{ ...COUNT, texts: [612] }] }),
  'a count in prose': message({ counts: [{ ...COUNT, texts: [LONG] }] }),
  'a count in many texts': message({ counts: [{ ...COUNT, texts: MANY }] }),
  'no language': message({ locale: undefined }),
  'a language without end': message({ locale: `en-${'abcdefgh-'.repeat(20)}abcdefgh` }),
  'an unknown metric': message({ counts: [{ ...COUNT, metric: 'likes' }] }),
  'a status of its own': message({ counts: [{ ...COUNT, status: 'confirmed' }] }),
  'too many people': message({ people: Array.from({ length: MAX_PEOPLE_PER_MESSAGE + 1 }, () => PERSON) }),
  'an empty person': message({ people: [{}] }),
  'a person with only a name': message({ people: [{ name: 'Ada Vale' }] }),
  'an empty name': message({ people: [{ ...PERSON, name: '' }] }),
  'a name too long': message({ people: [{ ...PERSON, name: LONG }] }),
  'a headline on a profile': message({ people: [{ ...PERSON, headline: 'Baker' }] }),
  'an undefined name': message({ people: [{ ...PERSON, name: undefined }] }),
  'a name that is no text': message({ people: [{ ...PERSON, name: { toString: 'Ada' } }] }),
  'a slug not as stored': message({ people: [{ ...PERSON, slug: 'Ada-Vale' }] }),
  'a slug with a path': message({ people: [{ ...PERSON, slug: '../ada' }] }),
  'a member id that is understood already': message({ people: [{ ...PERSON, memberId: 'ACoAABexample' }] }),
  'a card that leads nowhere': message({ people: [{ ...CARD, addresses: [] }] }),
  'a card with an address too long': message({ people: [{ ...CARD, addresses: [LONG] }] }),
  'a card with many addresses': message({ people: [{ ...CARD, addresses: MANY }] }),
  'a card with many labels': message({ people: [{ ...CARD, labels: MANY }] }),
  'a card without a name': message({ people: [{ ...CARD, name: undefined }] }),
  'a card with a name too long': message({ people: [{ ...CARD, name: { text: LONG } }] }),
  'a card with a name in many pieces': message({
    people: [{ ...CARD, name: { text: 'Ada', pieces: { below: MANY, own: '' } } }],
  }),
  'a card that is understood already': message({ people: [{ ...CARD, slug: 'ada-vale' }] }),
  'a day that is understood already': message({ people: [{ ...PERSON, connectedOn: '2026-02-28' }] }),
  'a day as a number': message({ people: [{ ...PERSON, dayTexts: [2026] }] }),
  'a day in prose': message({ people: [{ ...PERSON, dayTexts: [LONG] }] }),
  'a day in many texts': message({ people: [{ ...PERSON, dayTexts: MANY }] }),
  'a phone number': message({ people: [{ ...PERSON, phone: '123' }] }),
  "an e-mail, which pages' side never sends": message({ people: [{ ...PERSON, email: 'ada@example.org' }] }),
  'a viewer that is no slug': message({ viewerSlug: 'A/B' }),
};

describe('observedMessageSchema', () => {
  it('takes what the readers find', () => {
    const odd = { slug: '__proto__', dayTexts: [' '.repeat(MAX_TEXT_LENGTH)] };
    const pieces = { ...CARD, name: { text: 'Ada Vale (she)', pieces: { below: ['(she)'], own: 'Ada Vale' } } };
    expect(isTaken(message())).toBe(true);
    expect(isTaken(message({ viewerSlug: 'noor-haddad', counts: [COUNT], people: [PERSON, odd, CARD, pieces] }))).toBe(
      true,
    );
    expect(isTaken(message({ people: Array.from({ length: MAX_PEOPLE_PER_MESSAGE }, () => PERSON) }))).toBe(true);
  });

  it.each(Object.entries(REFUSED))('refuses %s', (_, value) => {
    expect(isTaken(value)).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('lets nothing through under the key %s', (key) => {
    const text = JSON.stringify(message({ people: [PERSON] })).replace(
      '"surface"',
      `"${key}":{"paused":true},"surface"`,
    );
    const checked = v.safeParse(observedMessageSchema, JSON.parse(text));
    if (checked.success) expect(JSON.stringify(checked.output)).toBe(JSON.stringify(message({ people: [PERSON] })));
    expect(({} as Record<string, unknown>)['paused']).toBeUndefined();
  });
});

describe('signedOutMessageSchema', () => {
  it('takes its kind, and nothing besides', () => {
    const isTakenAsSignedOut = (value: unknown) => v.is(signedOutMessageSchema, value);
    expect(isTakenAsSignedOut({ kind: 'signed-out' })).toBe(true);
    for (const value of [undefined, 'signed-out', {}, { kind: 'observed' }, { kind: 'signed-out', tabId: 7 }])
      expect(isTakenAsSignedOut(value)).toBe(false);
  });
});
