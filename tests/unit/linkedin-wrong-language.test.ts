import { describe, expect, it } from 'vitest';
import { addDays, utcDate } from '../../utils/domain/day.ts';
import { parseCount } from '../../utils/linkedin/parse-count.ts';
import { parseDay, parseDaysAgo } from '../../utils/linkedin/parse-day.ts';
import { LOCALES } from './linkedin-locales.ts';

const TODAY = '2026-11-21';
const NOW_MS = new Date(2026, 10, 21, 12).getTime();
/** Each month, with days that could be months too. */
const DAYS = Array.from({ length: 12 }, (_, month) => [
  `2026-${String(month + 1).padStart(2, '0')}-05`,
  `2025-${String(month + 1).padStart(2, '0')}-23`,
])
  .flat()
  .filter((day) => day <= TODAY);

/** All pairs of languages take a minute: by default each language is taken for a few others, by turns. */
const IS_DEEP = Boolean(process.env['KITHLINE_DEEP']);
const STEP = 6;

/** What pages wrote in one language and readers took for another, one line each. */
function listMisreadings(read: (spoken: string, stated: string) => string[]): string[] {
  return LOCALES.flatMap((spoken, at) =>
    LOCALES.filter((stated, index) => IS_DEEP || stated === 'en' || (index + at) % STEP === 0).flatMap((stated) =>
      read(spoken, stated).map((line) => `${spoken} read as ${stated}: ${line}`),
    ),
  );
}

describe('a page that states another language than it is written in', () => {
  it.each(['full', 'long', 'medium', 'numeric'] as const)('has its %s dates read right or not at all', (style) => {
    const options: Intl.DateTimeFormatOptions =
      style === 'numeric' ? { year: 'numeric', month: 'numeric', day: 'numeric' } : { dateStyle: style };
    const lines = listMisreadings((spoken, stated) => {
      const format = new Intl.DateTimeFormat(spoken, { ...options, timeZone: 'UTC' });
      return DAYS.flatMap((day) => {
        const text = `Foo ${format.format(utcDate(day))}`;
        const found = parseDay(text, stated, NOW_MS);
        return found === undefined || found === day ? [] : [`${text} → ${found}`];
      });
    });
    expect(lines).toEqual([]);
  });

  it.each(['long', 'short', 'narrow'] as const)('has its %s relative times read right or not at all', (style) => {
    const lines = listMisreadings((spoken, stated) => {
      const format = new Intl.RelativeTimeFormat(spoken, { style });
      return (
        [
          ['minute', 0],
          ['hour', 0],
          ['day', 1],
          ['week', 7],
          ['month', 30],
          ['year', 365],
        ] as const
      ).flatMap(([unit, days]) =>
        [1, 2, 5, 11].flatMap((amount) => {
          const text = format.format(-amount, unit);
          const span = parseDaysAgo(text, stated, NOW_MS);
          const day = addDays(TODAY, -amount * days);
          return !span || (span.from <= day && day <= span.to) ? [] : [`${text} → ${span.from} ${span.to}`];
        }),
      );
    });
    expect(lines).toEqual([]);
  });

  it('has its shortened numbers never taken for exact ones', () => {
    const lines = listMisreadings((spoken, stated) =>
      (['short', 'long'] as const).flatMap((compactDisplay) => {
        const format = new Intl.NumberFormat(spoken, { notation: 'compact', compactDisplay });
        return [1e3, 1.2e3, 2e3, 1.2e4, 2e4, 1.5e5, 1e6, 2e6, 5e6, 2.5e7].flatMap((size) => {
          const isShortened = format.formatToParts(size).some(({ type }) => type === 'compact');
          const found = isShortened ? parseCount(`${format.format(size)} foobar`, stated) : undefined;
          return found ? [`${format.format(size)} → ${found.value}`] : [];
        });
      }),
    );
    expect(lines).toEqual([]);
  });

  it('has its grouped numbers read right or not at all', () => {
    const lines = listMisreadings((spoken, stated) =>
      [7, 612, 1_465, 12_045, 30_000, 1_234_567].flatMap((value) => {
        const text = `${new Intl.NumberFormat(spoken).format(value)} foobar`;
        const found = parseCount(text, stated);
        return found === undefined || (found.value === value && !found.atLeast) ? [] : [`${text} → ${found.value}`];
      }),
    );
    expect(lines).toEqual([]);
  });
});
