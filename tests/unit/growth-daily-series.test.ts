import { describe, expect, it } from 'vitest';
import { currentCount } from '../../utils/growth/current-count.ts';
import { dailySeries, exactSeries, lowerBound, reading, TODAY } from './growth-samples.ts';

describe('dailySeries', () => {
  it('keeps the last exact reading of each day, oldest day first', () => {
    const readings = [
      reading('2026-11-20', 612, { readAt: 900 }),
      reading('2026-11-19', 609),
      reading('2026-11-20', 611, { readAt: 100 }),
    ];
    expect(dailySeries(readings).exact).toEqual([
      { day: '2026-11-19', value: 609 },
      { day: '2026-11-20', value: 612 },
    ]);
  });

  it('never counts "500+" as 500', () => {
    expect(dailySeries([lowerBound('2026-11-20')])).toEqual({
      exact: [],
      lowerBounds: [{ day: '2026-11-20', value: 500 }],
    });
  });

  it('drops a lower bound of a day that has an exact reading, whichever came first', () => {
    const boundFirst = [lowerBound('2026-11-20'), reading('2026-11-20', 612, { readAt: Number.MAX_SAFE_INTEGER })];
    expect(dailySeries(boundFirst).lowerBounds).toEqual([]);
    const boundLast = [reading('2026-11-20', 490), lowerBound('2026-11-20')];
    expect(dailySeries(boundLast)).toEqual({ exact: [{ day: '2026-11-20', value: 490 }], lowerBounds: [] });
  });

  it('drops a lower bound that says no more than the exact reading before it', () => {
    expect(dailySeries([reading('2026-11-01', 612), lowerBound('2026-11-20')]).lowerBounds).toEqual([]);
    expect(dailySeries([reading('2026-11-01', 480), lowerBound('2026-11-20')]).lowerBounds).toHaveLength(1);
  });

  it('takes confirmed readings only', () => {
    const doubtful = (['unconfirmed', 'rejected'] as const).map((status) => reading(TODAY, 9_000, { status }));
    expect(dailySeries(doubtful)).toEqual({ exact: [], lowerBounds: [] });
  });
});

describe('currentCount', () => {
  it('is unknown before anything was read', () => {
    expect(currentCount({ exact: [], lowerBounds: [] }, TODAY)).toBeUndefined();
  });

  it('says the age of the last exact reading', () => {
    const expected = { value: 612, atLeast: false, readOn: '2026-11-09', ageDays: 12 };
    expect(currentCount(exactSeries({ '2026-11-09': 612 }), TODAY)).toEqual(expected);
  });

  it('is not made younger by a later bound that says less', () => {
    const series = dailySeries([reading('2026-11-09', 612), lowerBound('2026-11-20')]);
    expect(currentCount(series, TODAY)).toMatchObject({ value: 612, ageDays: 12 });
  });

  it('is a lower bound once that lies above the last exact count', () => {
    const series = dailySeries([reading('2026-11-09', 480), lowerBound('2026-11-20')]);
    expect(currentCount(series, TODAY)).toEqual({ value: 500, atLeast: true, readOn: '2026-11-20', ageDays: 1 });
  });

  it('is never read in the future, even after a clock was set back', () => {
    expect(currentCount(exactSeries({ '2026-11-25': 612 }), TODAY)?.ageDays).toBe(0);
  });
});
