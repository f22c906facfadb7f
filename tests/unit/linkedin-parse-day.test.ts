import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, isDaySpan, utcDate } from '../../utils/domain/day.ts';
import { parseDay, parseDaysAgo } from '../../utils/linkedin/parse-day.ts';
import { anyLocale, LOCALES } from './linkedin-locales.ts';
import { sample } from './sample.ts';

const TODAY = '2026-11-21';
const NOW_MS = new Date(2026, 10, 21, 12).getTime();
const anyDay = fc.integer({ min: dayNumber('2003-05-05'), max: dayNumber(TODAY) }).map(dayFromNumber);

const written = (day: string, locale: string, dateStyle: 'full' | 'long' | 'medium' | 'short') =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(utcDate(day));

describe('parseDay', () => {
  it.each([
    ['Connected on May 17, 2026', 'en', '2026-05-17'],
    ['Sep 16, 2025', 'en', '2025-09-16'],
    ['16 Sept 2025', 'en', '2025-09-16'],
    ['Kontakt seit 24. Mai 2026', 'de', '2026-05-24'],
    ['La relación comenzó el 9 de agosto de 2024.', 'es', '2024-08-09'],
    ['Контакт установлен 1 июля 2026 г.', 'ru', '2026-07-01'],
    ['2026年5月17日', 'ja', '2026-05-17'],
    ['١٧ مايو ٢٠٢٦', 'ar-EG', '2026-05-17'],
    ['17 พฤษภาคม 2569', 'th', '2026-05-17'],
    ['17/05/2026', 'fr', '2026-05-17'],
    ['2026-05-17', 'en', '2026-05-17'],
  ])('reads %j (%s)', (text, locale, day) => {
    expect(parseDay(text, locale, NOW_MS)).toBe(day);
  });

  it.each([
    ['May 17', 'en'],
    ['2026', 'en'],
    ['5/17/26', 'en'],
    ['17/05/2026', 'en'],
    ['30 February 2025', 'en'],
    ['May 17, 2026 and June 2, 2026', 'en'],
    ['May or June 17, 2026', 'en'],
    ['Maya joined on 17, 2025', 'en'],
    ['May 17, 1999', 'en'],
    ['Nov 24, 2026', 'en'],
    ['May 17, 2026, 10:30', 'en'],
    ['Connected 2 days ago', 'en'],
    ['Connected on May 1█, 2026', 'en'],
    ['Connected on May *7, 2026', 'en'],
    ['Connected on May ██ 7, 2026', 'en'],
    ['1x мая 2026 г.', 'ru'],
    ['', 'en'],
  ])('reads no day from %j (%s)', (text, locale) => {
    expect(parseDay(text, locale, NOW_MS)).toBeUndefined();
  });

  it('grants a server in a time zone ahead one day, not two', () => {
    expect(parseDay('Nov 22, 2026', 'en', NOW_MS)).toBe('2026-11-22');
    expect(parseDay('Nov 23, 2026', 'en', NOW_MS)).toBeUndefined();
  });

  it.each(['full', 'long', 'medium'] as const)('reads back every %s date of each language', (style) => {
    fc.assert(
      fc.property(anyLocale, anyDay, (locale, day) => {
        expect(parseDay(`Foo ${written(day, locale, style)}`, locale, NOW_MS)).toBe(day);
      }),
      sample(600),
    );
  });

  it('never takes a short date for another day', () => {
    fc.assert(
      fc.property(anyLocale, anyDay, (locale, day) => {
        expect([day, undefined]).toContain(parseDay(written(day, locale, 'short'), locale, NOW_MS));
      }),
      sample(600),
    );
  });

  it('never throws, and gives days LinkedIn can have shown', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129 ./-', 'May', 'mai', '月') }));
    fc.assert(
      fc.property(text, anyLocale, (raw, locale) => {
        const day = parseDay(raw, locale, NOW_MS) ?? TODAY;
        expect(day >= '2003-01-01' && day <= '2026-11-22').toBe(true);
      }),
      sample(500),
    );
  });
});

describe('parseDaysAgo', () => {
  it.each([
    ['Connected 2 days ago', 'en', '2026-11-18', '2026-11-19'],
    ['Connected yesterday', 'en', '2026-11-19', '2026-11-20'],
    ['Connected 1 month ago', 'en', '2026-09-20', '2026-10-24'],
    ['vor 3 Wochen', 'de', '2026-10-24', '2026-10-31'],
    ['hace 5 horas', 'es', '2026-11-21', '2026-11-21'],
    ['2日前', 'ja', '2026-11-18', '2026-11-19'],
    ['2か月前につながりました', 'ja', '2026-08-20', '2026-09-26'],
    ['2ヶ月前', 'ja', '2026-08-20', '2026-09-26'],
  ])('bounds the day of %j (%s)', (text, locale, from, to) => {
    expect(parseDaysAgo(text, locale, NOW_MS)).toEqual({ from, to });
  });

  it.each([
    'Connected on May 17, 2026',
    'HR at Daybreak',
    'Connected █2 days ago',
    'Connected *2 days ago',
    '2 days ago, 3 hours ago',
    '2026 days ago',
    `${'9'.repeat(400)} days ago`,
    '',
  ])('bounds nothing for %j', (text) => {
    expect(parseDaysAgo(text, 'en', NOW_MS)).toBeUndefined();
  });

  it('holds the true day of every count of days, in any language', () => {
    fc.assert(
      fc.property(anyLocale, fc.integer({ min: 1, max: 60 }), (locale, days) => {
        const text = new Intl.RelativeTimeFormat(locale).format(-days, 'day');
        const span = parseDaysAgo(text, locale, NOW_MS);
        const trueDay = dayFromNumber(dayNumber(TODAY) - days);
        expect(span && span.from <= trueDay && trueDay <= span.to, `${locale} ${text}`).toBe(true);
      }),
      sample(300),
    );
  });

  it('never throws, and gives real spans only', () => {
    const ago = (locale: string) =>
      fc.integer({ min: 0, max: 2_000 }).map((n) => new Intl.RelativeTimeFormat(locale).format(-n, 'year'));
    const text = fc.oneof(fc.string(), fc.constantFrom(...LOCALES).chain(ago));
    fc.assert(
      fc.property(text, anyLocale, (raw, locale) => {
        const span = parseDaysAgo(raw, locale, NOW_MS);
        expect(span === undefined || isDaySpan(span)).toBe(true);
      }),
      sample(300),
    );
  });
});
