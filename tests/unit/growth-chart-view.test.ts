import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, dayNumber } from '../../utils/domain/day.ts';
import { axisTicks } from '../../utils/growth/axis-ticks.ts';
import { chartView, dotsStandApart, startsLow } from '../../utils/growth/chart-view.ts';
import { rangeStart } from '../../utils/growth/range.ts';
import { exactSeries, TODAY } from './growth-samples.ts';
import './seeded.ts';

const LINE = { from: { day: '2026-10-01', value: 600 }, to: { day: '2027-10-01', value: 965 } };

describe('rangeStart', () => {
  it('counts back from today; all of time has no start', () => {
    expect(rangeStart('4w', TODAY)).toBe('2026-10-24');
    expect(rangeStart('1y', TODAY)).toBe('2025-11-21');
    expect(rangeStart('all', TODAY)).toBeUndefined();
  });
});

describe('dotsStandApart', () => {
  const weekly = (count: number) =>
    exactSeries(Object.fromEntries(Array.from({ length: count }, (_, at) => [addDays(TODAY, -7 * at), 612 - at])));
  const fit = (count: number, from?: string) =>
    dotsStandApart({ ...chartView(weekly(count), undefined, 'all', TODAY), ...(from && { from }) });

  it('draws a dot for each reading while they fill the chart, and none that would run into each other', () => {
    expect([fit(1), fit(8), fit(55), fit(70)]).toEqual([true, true, true, false]);
  });

  it('draws a year of readings after ten years of an archive as a line', () => {
    expect([fit(52, '2014-11-01'), fit(8, '2014-11-01')]).toEqual([false, true]);
  });
});

describe('startsLow', () => {
  const starts = (days: Record<string, number>, line?: typeof LINE) =>
    startsLow(chartView(exactSeries(days), line, 'all', TODAY));

  it('lets the axis start at zero where it would reach below, whichever line begins there', () => {
    expect(starts({ '2016-11-20': 120, '2026-11-20': 14_720 })).toBe(true);
    const fromNothing = { from: { day: '2026-11-20', value: 3 }, to: { day: '2027-10-01', value: 400 } };
    expect(starts({ '2026-11-20': 200 }, fromNothing)).toBe(true);
    const survivors = [
      { day: '2020-01-01', value: 1 },
      { day: '2026-11-20', value: 600 },
    ];
    const view = chartView({ ...exactSeries({ '2026-11-20': 612 }), survivors }, undefined, 'all', TODAY);
    expect(startsLow(view)).toBe(true);
  });

  it('leaves a steady count its own axis: growth by some people would be a flat line', () => {
    expect([starts({ '2026-11-01': 600, '2026-11-20': 612 }, LINE), starts({})]).toEqual([false, false]);
  });
});

describe('chartView', () => {
  const series = exactSeries({ '2024-03-01': 300, '2026-10-20': 590, '2026-11-01': 600, '2026-11-20': 612 });

  it('keeps the one reading before the range, so that the line enters from the left', () => {
    const view = chartView(series, undefined, '4w', TODAY);
    expect(view.exact.map(({ value }) => value)).toEqual([590, 600, 612]);
    expect(view).toMatchObject({ from: '2026-10-24', to: TODAY, pace: [] });
  });

  it('cuts the pace line to the view, which reaches a little past today', () => {
    const view = chartView(series, LINE, '4w', TODAY);
    expect(view.to).toBe('2026-11-27');
    expect(view.pace).toEqual([
      { day: '2026-10-24', value: 623 },
      { day: '2026-11-27', value: 657 },
    ]);
  });

  it('shows all of the readings and all of the way to the goal', () => {
    expect(chartView(series, LINE, 'all', TODAY)).toMatchObject({ from: '2024-03-01', to: '2027-10-01' });
  });

  it('gives a first day a week of axis', () => {
    expect(chartView(exactSeries({ [TODAY]: 612 }), undefined, 'all', TODAY)).toMatchObject({
      from: '2026-11-14',
      to: TODAY,
    });
  });
});

describe('axisTicks', () => {
  const days = (from: string, to: string) => {
    const { unit, at } = axisTicks(from, to);
    return { unit, at: at.map(dayFromNumber) };
  };

  it('names every week of a month, the last day among them', () => {
    const at = ['2026-10-24', '2026-10-31', '2026-11-07', '2026-11-14', '2026-11-21'];
    expect(days('2026-10-24', TODAY)).toEqual({ unit: 'day', at });
  });

  it('names the firsts of months, of quarters, of years', () => {
    expect(days('2026-08-22', TODAY)).toEqual({ unit: 'month', at: ['2026-09-01', '2026-10-01', '2026-11-01'] });
    expect(days('2025-11-21', TODAY)).toMatchObject({ unit: 'month', at: expect.arrayContaining(['2026-01-01']) });
    expect(days('2017-02-01', TODAY)).toMatchObject({ unit: 'year', at: expect.arrayContaining(['2018-01-01']) });
  });

  it('stays within the span, rises and never crowds', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000, max: 20_000 }), fc.integer({ min: 1, max: 15_000 }), (start, length) => {
        const from = dayFromNumber(start);
        const { at } = axisTicks(from, addDays(from, length));
        expect(at.every((tick, index) => index === 0 || tick > (at[index - 1] ?? 0))).toBe(true);
        expect(at.every((tick) => tick >= dayNumber(from) && tick <= start + length)).toBe(true);
        expect(at.length).toBeGreaterThan(0);
        expect(at.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
