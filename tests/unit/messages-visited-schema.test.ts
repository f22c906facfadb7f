import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { visitedMessageSchema } from '../../utils/messages/visited-schema.ts';

const COUNT = { metric: 'connections', texts: ['612 connections'] };
const PERSON = { slug: 'ada-vale', name: 'Ada Vale', dayTexts: ['Connected on November 20, 2026'] };

const message = (visit: object = {}, envelope: object = {}): unknown => ({
  kind: 'visited',
  visit: {
    ...{ surface: 'connections', locale: 'en', startedAt: 1_000, readAt: 1_600, needs: ['connections'], isLate: false },
    fields: {
      connections: { variant: 'BC-header', wording: COUNT },
      people: { variant: 'C-card-key', wording: [PERSON] },
      degree: { why: 'missing' },
    },
    ...visit,
  },
  ...envelope,
});

/** Each message differs from a good one in the one thing its name says. */
const REFUSED: Record<string, unknown> = {
  'another kind': message({}, { kind: 'observed' }),
  'an unknown key': message({}, { slug: 'ada-vale' }),
  'an unknown key inside': message({ slug: 'ada-vale' }),
  'an unknown surface': message({ surface: 'messaging' }),
  'a time years ahead': message({ startedAt: Date.now() + 1e11 }),
  'a verdict of its own': message({ readable: true }),
  'a name as a need': message({ needs: ['Ada Vale'] }),
  'a language without end': message({ locale: `en-${'abcdefgh-'.repeat(20)}abcdefgh` }),
  'a phone number': message({ fields: { people: { variant: 'C-card-key', wording: [{ ...PERSON, phone: '123' }] } } }),
  'many people': message({
    fields: { people: { variant: 'C-card-key', wording: Array.from({ length: 50 }, () => PERSON) } },
  }),
  'words without a variant': message({ fields: { connections: { why: 'missing', wording: COUNT } } }),
  'no fields': message({ fields: {} }),
  'a field with a value': message({ fields: { connections: { variant: 'BC-header', value: 612 } } }),
  'an unknown reason': message({ fields: { connections: { why: 'Ada Vale' } } }),
  'a name as a variant': message({ fields: { connections: { variant: 'Ada Vale' } } }),
  'an e-mail as a variant': message({ fields: { connections: { variant: 'ada@vale.example' } } }),
  'a name as a field': message({ fields: { 'Ada Vale': { why: 'missing' } } }),
  'a field with the name of a prototype': message({ fields: { ['__proto__x']: { why: 'missing' } } }),
  'a long variant': message({ fields: { connections: { variant: 'a'.repeat(42) } } }),
  'many fields': message({
    fields: Object.fromEntries(Array.from('abcdefghijklmnopqrstu', (letter) => [letter + letter, { why: 'missing' }])),
  }),
};

describe('visitedMessageSchema', () => {
  it('takes what the content script sends', () => {
    expect(v.is(visitedMessageSchema, message())).toBe(true);
  });

  it.each(Object.entries(REFUSED))('refuses %s', (_, value) => {
    expect(v.is(visitedMessageSchema, value)).toBe(false);
  });
});
