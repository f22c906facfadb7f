import { describe, expect, it } from 'vitest';
import { changeOver } from '../../utils/growth/change-over.ts';
import { dailySeries, exactSeries, lowerBound, reading, TODAY } from './growth-samples.ts';

describe('changeOver', () => {
  it('compares with the last reading at or before the start of the period', () => {
    const series = exactSeries({ '2026-11-01': 590, '2026-11-13': 600, '2026-11-15': 605, '2026-11-21': 612 });
    expect(changeOver(series, 7, TODAY)).toEqual({
      delta: 12,
      from: { day: '2026-11-13', value: 600 },
      to: { day: '2026-11-21', value: 612 },
    });
  });

  it('does not stretch a week to a reading much older than it', () => {
    const series = exactSeries({ '2026-10-01': 500, '2026-11-16': 606, '2026-11-21': 612 });
    expect(changeOver(series, 7, TODAY)).toMatchObject({ delta: 6, from: { day: '2026-11-16' } });
  });

  it('says nothing from one reading, nor when nothing was read within the period', () => {
    expect(changeOver(exactSeries({ '2026-11-21': 612 }), 7, TODAY)).toBeUndefined();
    expect(changeOver(exactSeries({ '2026-10-01': 500, '2026-11-21': 612 }), 7, TODAY)).toBeUndefined();
    expect(changeOver(exactSeries({ '2026-11-01': 600, '2026-11-09': 612 }), 7, TODAY)).toBeUndefined();
  });

  it('counts losses', () => {
    const series = exactSeries({ '2026-11-14': 612, '2026-11-21': 608 });
    expect(changeOver(series, 7, TODAY)?.delta).toBe(-4);
  });

  it('never measures from or to a lower bound', () => {
    const series = dailySeries([lowerBound('2026-11-14'), reading('2026-11-21', 612)]);
    expect(changeOver(series, 7, TODAY)).toBeUndefined();
  });
});
