import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  isDaySpan,
  localDay,
} from '../../utils/domain/day.ts';
import { isMemberId, isSlug, MAX_MEMBER_ID_LENGTH, MAX_SLUG_LENGTH } from '../../utils/domain/person.ts';
import { cleanText, cutText } from '../../utils/domain/text.ts';
import { sample } from './sample.ts';

describe('days', () => {
  it('knows leap days, and refuses days the calendar lacks', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true);
    const none = [
      '2026-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '+002026-01-01',
      '',
    ];
    for (const day of none) expect(isDay(day), day).toBe(false);
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2026, 2, 29)).toBeUndefined();
  });

  it('counts over leap days, months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  });

  it('turns days into numbers and back, one apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number);
        expect(daysBetween(dayFromNumber(number), dayFromNumber(number + 1))).toBe(1);
      }),
      sample(300),
    );
  });

  it('takes the day from the local clock, up to its last millisecond', () => {
    expect(localDay(new Date(2026, 10, 22, 0, 0, 0, 0).getTime())).toBe('2026-11-22');
    expect(localDay(new Date(2026, 10, 22, 23, 59, 59, 999).getTime())).toBe('2026-11-22');
  });

  it('takes a span only in order, of real days', () => {
    expect(isDaySpan({ from: '2026-01-01', to: '2026-01-01' })).toBe(true);
    expect(isDaySpan({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
    expect(isDaySpan({ from: '2026-02-30', to: '2026-03-01' })).toBe(false);
  });
});

describe('cleanText', () => {
  it('folds white space of all kinds and drops control characters', () => {
    expect(cleanText(' \n Ada\u00a0\t  Vale\u0000\u0007\u0085 ', 50)).toBe('Ada Vale');
    expect(cleanText('Ada \u0000 Vale', 50)).toBe('Ada Vale');
  });

  it('keeps the direction marks of a name', () => {
    expect(cleanText('\u200fנועה\u200e \u202bלוי\u202c', 50)).toBe('\u200fנועה\u200e \u202bלוי\u202c');
  });

  it('cuts 100 kB to its limit at once', () => {
    const text = '\u{1F600}x'.repeat(50_000);
    expect(cleanText(text, 200).length).toBeLessThanOrEqual(200);
    expect(cleanText(' '.repeat(100_000) + 'Ada', 200)).toBe('Ada');
  });

  it('looks no further than eight times its limit, and leaves no half character there', () => {
    expect(cleanText(`a${' '.repeat(78)}\u{1F600}`, 10)).toBe('a');
    expect(cleanText(`a${' '.repeat(100)}b`, 10)).toBe('a');
  });

  it('never splits a character, never exceeds the limit, and changes nothing the second time', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\u0000', '\u{1F600}', '\u200f', 'é'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (raw, maxLength) => {
        const cleaned = cleanText(raw, maxLength);
        expect(cleaned, 'half a character').not.toMatch(/\p{Cs}/u);
        expect(cleaned.length).toBeLessThanOrEqual(maxLength);
        expect(cleanText(cleaned, maxLength)).toBe(cleaned);
      }),
      sample(300),
    );
  });
});

describe('cutText', () => {
  it('leaves short text alone and drops a half character at the cut', () => {
    expect(cutText('ab ', 3)).toBe('ab ');
    expect(cutText('ab\u{1F600}', 3)).toBe('ab');
    expect(cutText('ab\u{1F600}', 4)).toBe('ab\u{1F600}');
  });
});

describe('isSlug', () => {
  it('takes slugs as they are stored, odd ones too', () => {
    for (const slug of ['ada-vale', 'zoë-li', '李明', '__proto__', 'a'.repeat(MAX_SLUG_LENGTH)])
      expect(isSlug(slug), slug).toBe(true);
  });

  it('refuses upper case, other normal forms, and what is no path segment', () => {
    const none = ['', 'Ada', 'zoe\u0308', 'a b', 'a/b', 'a?b', 'a#b', 'a\u0000', 'a'.repeat(MAX_SLUG_LENGTH + 1)];
    for (const slug of none) expect(isSlug(slug), slug).toBe(false);
  });
});

describe('isMemberId', () => {
  it('takes letters, digits, underscore and hyphen, up to a length', () => {
    expect(isMemberId('ACoAABexampleExampleExampleExampleExam12')).toBe(true);
    for (const id of ['', 'a b', 'a:b', 'é', 'a\n', 'a'.repeat(MAX_MEMBER_ID_LENGTH + 1)])
      expect(isMemberId(id), id).toBe(false);
  });
});
