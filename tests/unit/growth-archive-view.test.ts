import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getOwnMessage } from '../../components/i18n/own-catalogue.ts';
import { createI18n } from '../../components/i18n/translate.ts';
import { summariseChart } from '../../components/growth-words.ts';
import { addDays } from '../../utils/domain/day.ts';
import type { DailySeries } from '../../utils/domain/series.ts';
import { chartView } from '../../utils/growth/chart-view.ts';
import { currentCount } from '../../utils/growth/current-count.ts';
import { monthEnds } from '../../utils/growth/month-ends.ts';
import { paceLine } from '../../utils/growth/pace.ts';
import { thinOut } from '../../utils/growth/thin-out.ts';
import { dailySeries, exactSeries, goal, lowerBound, TODAY } from './growth-samples.ts';
import './seeded.ts';

const SURVIVORS = [
  { day: '2016-03-01', value: 3 },
  { day: '2024-05-01', value: 410 },
  { day: '2026-10-01', value: 580 },
];
const withArchive = (series: DailySeries): DailySeries => ({
  ...series,
  survivors: SURVIVORS,
  archived: [SURVIVORS[2]!],
});
const NOTHING_READ = withArchive({ exact: [], lowerBounds: [] });

describe('the archive’s part of the chart', () => {
  const i18n = createI18n(getOwnMessage, 'en', 'en');

  it('reaches back to its first day and is never joined to what was read', () => {
    const view = chartView(withArchive(exactSeries({ '2026-11-01': 600 })), undefined, 'all', TODAY);
    expect(view.from).toBe('2016-03-01');
    expect(view.survivors).toEqual(SURVIVORS);
    expect(view.exact).toEqual([{ day: '2026-11-01', value: 600 }]);
  });

  it('enters a shorter range from the left, and is gone where it ended before', () => {
    expect(chartView(NOTHING_READ, undefined, '1y', TODAY).survivors).toEqual(SURVIVORS.slice(1));
    expect(chartView(NOTHING_READ, undefined, '4w', TODAY).survivors).toEqual([]);
  });

  it('says in words that people who left are missing', () => {
    const said = summariseChart(i18n, chartView(NOTHING_READ, undefined, 'all', TODAY), undefined);
    expect(said).toMatch(/at least 3 on .* at least 580 on .* left since are missing/);
    expect(said).not.toContain('No exact reading');
  });
});

describe('a count from the archive', () => {
  it('stands for the count while nothing was read, and says that it is the archive’s', () => {
    expect(currentCount(NOTHING_READ, TODAY)).toMatchObject({ value: 580, atLeast: false, isArchived: true });
    expect(paceLine(goal(700, '2026-11-01', '2027-02-01'), NOTHING_READ)?.from.value).toBe(580);
  });

  it('gives way to the first reading, and to a bound above it', () => {
    const read = currentCount(withArchive(exactSeries({ '2026-09-01': 570 })), TODAY);
    expect(read).toMatchObject({ value: 570 });
    expect(read).not.toHaveProperty('isArchived');
    const bound = currentCount(withArchive(dailySeries([lowerBound('2026-11-20', 590)])), TODAY);
    expect(bound).toMatchObject({ value: 590, atLeast: true });
  });
});

describe('thinOut and monthEnds', () => {
  const curves = fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 60 }), rise: fc.nat(30) }), { minLength: 1, maxLength: 900 })
    .map((steps) => {
      let [day, value] = ['2010-01-01', 0];
      return steps.map(({ gap, rise }) => ({ day: (day = addDays(day, gap)), value: (value += rise) }));
    });

  it('keeps ends and order, and no more points than asked for', () => {
    fc.assert(
      fc.property(curves, fc.integer({ min: 10, max: 600 }), (curve, most) => {
        const thinned = thinOut(curve, most);
        expect([thinned[0], thinned.at(-1)]).toEqual([curve[0], curve.at(-1)]);
        expect(thinned.length).toBeLessThanOrEqual(most + 1);
        expect(curve.filter((point) => thinned.includes(point))).toEqual(thinned);
      }),
    );
    expect(thinOut([], 10)).toEqual([]);
  });

  it('keeps the last point of each month', () => {
    expect(monthEnds([...SURVIVORS, { day: '2026-10-30', value: 581 }]).map(({ value }) => value)).toEqual([
      3, 410, 581,
    ]);
  });
});
