import { dayNumber, dayOf, daysBetween, utcDate, type Day } from '../domain/day';

/** What a tick's label should name: `3 Nov`, `Nov`, `2026`. The words are the display's, in the user's language. */
export type TickUnit = 'day' | 'month' | 'year';

export interface AxisTicks {
  unit: TickUnit;
  /** Day numbers, rising. */
  at: number[];
}

const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10];
/** Within this span single days are named; beyond it the firsts of months or years. */
const MAX_DAYS_NAMED = 70;

const smallestStep = (steps: readonly number[], total: number, maxCount: number) =>
  steps.find((step) => total / step < maxCount) ?? Math.ceil(total / maxCount);

/** Every `step` days, counted back from the last day so that it is always named. */
function dayTicks(from: Day, to: Day, maxCount: number): number[] {
  const span = daysBetween(from, to);
  const step = smallestStep(DAY_STEPS, span, maxCount);
  const count = Math.floor(span / step) + 1;
  return Array.from({ length: count }, (_, index) => dayNumber(to) - (count - 1 - index) * step);
}

const monthIndex = (day: Day) => utcDate(day).getUTCFullYear() * 12 + utcDate(day).getUTCMonth();
const monthStart = (index: number) => dayOf(Math.floor(index / 12), (index % 12) + 1, 1);

/** The firsts of every `step`-th month within the span, aligned to the year: a step of 3 names quarters. */
function monthTicks(from: Day, to: Day, step: number): number[] {
  const first = Math.ceil(monthIndex(from) / step) * step;
  const count = Math.floor((monthIndex(to) - first) / step) + 1;
  const starts = Array.from({ length: Math.max(0, count) }, (_, index) => monthStart(first + index * step));
  return starts.flatMap((day) => (day && day >= from ? dayNumber(day) : []));
}

/** At most about `maxCount` ticks between two days, on the boundaries that people count in. */
export function axisTicks(from: Day, to: Day, maxCount = 6): AxisTicks {
  if (daysBetween(from, to) <= MAX_DAYS_NAMED) return { unit: 'day', at: dayTicks(from, to, maxCount) };
  const months = monthIndex(to) - monthIndex(from);
  const monthStep = MONTH_STEPS.find((step) => months / step <= maxCount);
  if (monthStep) return { unit: 'month', at: monthTicks(from, to, monthStep) };
  const yearStep = smallestStep(YEAR_STEPS, months / 12, maxCount);
  return { unit: 'year', at: monthTicks(from, to, yearStep * 12) };
}
