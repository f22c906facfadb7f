import { describe, expect, it } from 'vitest';
import { agree, readField, type Variant, type Why } from '../../utils/linkedin/field.ts';

const variant = (name: string, result: { value: string } | { why: Why }): Variant<null, string> => ({
  ...{ name, seen: '2026-06', why: 'for the test' },
  read: () => result,
});

describe('readField', () => {
  it('tries the next variant only where one is not on the page, so that two layouts never mix', () => {
    const [missing, found] = [variant('A', { why: 'missing' }), variant('C', { value: 'Ada' })];
    expect(readField([missing, found], null)).toEqual({ value: 'Ada', variant: 'C' });
    for (const why of ['hidden', 'unparsable', 'conflict'] as const) {
      expect(readField([variant('B', { why }), found], null)).toEqual({ why });
    }
    expect(readField([missing], null)).toEqual({ why: 'missing' });
  });
});

describe('agree', () => {
  it('gives what all say, a conflict where one differs, and nothing from nothing', () => {
    expect(agree([{ a: 1 }, { a: 1 }])).toEqual({ value: { a: 1 } });
    expect(agree([1, 1, 2])).toEqual({ why: 'conflict' });
    expect(agree([])).toEqual({ why: 'missing' });
  });
});
