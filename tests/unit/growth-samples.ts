import type { Goal } from '../../utils/domain/goal.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import type { DailySeries } from '../../utils/domain/series.ts';
import { dayCounts, seriesOfDays } from '../../utils/growth/daily-series.ts';
import { dayNumber, type Day } from '../../utils/domain/day.ts';

export const TODAY = '2026-11-21';

let nextId = 1;

/** A confirmed, exact reading at noon, unless told otherwise. */
export function reading(readOn: Day, value: number, more: Partial<Reading> = {}): Reading {
  const readAt = (dayNumber(readOn) + 0.5) * 86_400_000;
  const fixed = { accountId: 1, metric: 'connections', status: 'confirmed', source: 'page' } as const;
  return { ...fixed, id: nextId++, value, atLeast: false, readAt, readOn, surface: 'connections', ...more };
}

/** `500+`, as the own profile says it. */
export const lowerBound = (readOn: Day, value = 500) =>
  reading(readOn, value, { atLeast: true, surface: 'own-profile' });

/** The series that follows from the readings of one metric, in any order. */
export const dailySeries = (readings: readonly Reading[]): DailySeries => seriesOfDays(dayCounts(readings));

/** A series of exact readings. */
export const exactSeries = (values: Record<Day, number>): DailySeries =>
  dailySeries(Object.entries(values).map(([day, value]) => reading(day, value)));

export const goal = (target: number, startOn: Day, by: Day): Goal => ({
  ...{ id: 1, accountId: 1, kind: 'reach', metric: 'connections', createdAt: 0 },
  ...{ target, startOn, by },
});
