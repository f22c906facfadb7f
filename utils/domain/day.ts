/** A calendar day without a time zone, `YYYY-MM-DD`. Days compare correctly as strings. */
export type Day = string;

/** Two days, both included, between which something happened. */
export interface DaySpan {
  from: Day;
  to: Day;
}

const DAY_MS = 86_400_000;
/** A year has four digits. */
const LAST_YEAR = 9_999;
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day of the given numbers (`month` counts from 1), or `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const moment = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const isReal = year <= LAST_YEAR && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === dayOfMonth;
  return isReal ? `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` : undefined;
}

/** Whether a text is a real calendar day: 2026-02-30 is not. */
export function isDay(text: string): text is Day {
  if (!DAY_SHAPE.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  // A day that the month lacks runs over into the next one.
  return moment.getUTCDate() === Number(text.slice(8));
}

/** The user's local day at a moment (epoch milliseconds). */
export function localDay(atMs: number): Day {
  const moment = new Date(atMs);
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** Days since 1970-01-01: a plain number to compute and to draw with. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(day) / DAY_MS);
}

/** The inverse of {@link dayNumber}. */
export function dayFromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The day `count` days later, or earlier where negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many days a span leaves open: 0 where it is one day. */
export function spanLength({ from, to }: DaySpan): number {
  return daysBetween(from, to);
}

/** Whether a span is one: two real days in order. */
export function isDaySpan({ from, to }: DaySpan): boolean {
  return isDay(from) && isDay(to) && from <= to;
}

/** A `Date` at UTC midnight of a day; format it with `timeZone: 'UTC'`. */
export function utcDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
