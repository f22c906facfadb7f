import { describe, expect, it } from 'vitest';
import { sayGrowth } from '../../components/growth-sentence.tsx';
import { summariseChart } from '../../components/growth-words.ts';
import { chartView } from '../../utils/growth/chart-view.ts';
import type { CurrentCount } from '../../utils/growth/current-count.ts';
import type { Standing } from '../../utils/growth/pace.ts';
import { exactSeries, goal, TODAY } from './growth-samples.ts';
import { i18nSample } from './i18n-sample.ts';

const GOAL = goal(750, '2026-11-01', '2027-06-01');
const fresh: CurrentCount = { value: 612, atLeast: false, readOn: TODAY, ageDays: 0 };
const say = (current: Partial<CurrentCount>, standing?: Standing, reach: typeof GOAL | undefined = GOAL) =>
  sayGrowth(i18nSample(), { current: { ...fresh, ...current }, goal: reach, standing });

describe('sayGrowth', () => {
  it('says count, goal and standing in one sentence', () => {
    expect(say({}, { status: 'ahead', people: 9, bufferDays: 12 })).toBe('612 of 750 · 9 ahead of pace');
    expect(say({}, { status: 'behind', people: 1 })).toBe('612 of 750 · 1 behind pace');
    expect(say({ value: 760 }, { status: 'reached' })).toBe('760 of 750 · goal reached');
  });

  it('says the age of a count older than two days, and that its pace is of that day', () => {
    expect(say({ ageDays: 2 })).toBe('612 of 750');
    expect(say({ ageDays: 12 })).toBe('612 of 750, read 12 days ago');
    const then = '612 of 750, read 12 days ago · 9 ahead of pace then';
    expect(say({ ageDays: 12 }, { status: 'ahead', people: 9 })).toBe(then);
  });

  it('says "at least" for a lower bound, with and without a goal', () => {
    expect(say({ value: 500, atLeast: true })).toBe('At least 500 of 750');
    const current = { ...fresh, value: 500, atLeast: true };
    expect(sayGrowth(i18nSample(), { current })).toBe('At least 500 connections');
  });

  it('writes numbers as the user does', () => {
    const current = { ...fresh, value: 12_045 };
    expect(sayGrowth(i18nSample('de'), { current })).toBe('12.045 connections');
  });
});

describe('summariseChart', () => {
  const summarise = (values: Record<string, number>) =>
    summariseChart(i18nSample(), chartView(exactSeries(values), undefined, '4w', TODAY), undefined);

  it('tells the first and the last reading in view', () => {
    const summary = '2 days with readings: from 600 on 1 Nov 2026 to 612 on 20 Nov 2026.';
    expect(summarise({ '2026-01-01': 400, '2026-11-01': 600, '2026-11-20': 612 })).toBe(summary);
  });

  it('is honest about one reading and about none', () => {
    expect(summarise({ '2026-11-20': 612 })).toBe('One reading in this range: 612 on 20 Nov 2026.');
    expect(summarise({ '2026-01-01': 400 })).toBe('No exact reading in this range.');
  });
});
