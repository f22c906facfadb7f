import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { visitedMessageSchema } from '../../utils/messages/visited-schema.ts';

const message = (visit: object = {}, envelope: object = {}): unknown => ({
  kind: 'visited',
  visit: {
    ...{ surface: 'connections', startedAt: 1_000, readable: false },
    fields: { connections: { why: 'missing' }, people: { variant: 'C-card-key' } },
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
  'no verdict': message({ readable: undefined }),
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
