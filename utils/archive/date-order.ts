import type { Day } from '../domain/day';
import type { DateOrder } from './date-cell';

/** The believable days that one date would be, by order. */
export type DaysByOrder = Partial<Record<DateOrder, Day>>;

/** One row of the file, in its order: the day it has for certain, or the days it would have in each order. */
export type DatedRow = Day | DaysByOrder;

/** Fewer comparisons than this show no order: rows at random can come out sorted. */
const MIN_STEPS = 5;
/** The share of steps against the stream in a file that is sorted but for a few rows, and in one that is not sorted so. */
const SORTED = 0.02;
const UNSORTED = 0.1;

/** The orders in which every date of one shape is a believable day. Two digits are a year in front only where nothing else fits. */
export function possibleOrders(dates: readonly DaysByOrder[]): DateOrder[] {
  const fits = (order: DateOrder) => dates.every((days) => days[order] !== undefined);
  const usual = (['day-first', 'month-first'] as const).filter(fits);
  return usual.length > 0 ? usual : (['year-first'] as const).filter(fits);
}

/** The one order that makes the rows sorted, which LinkedIn's are (newest first), where no other comes near. */
export function sortingOrder(rows: readonly DatedRow[], orders: readonly DateOrder[]): DateOrder | undefined {
  const measured = orders.map((order) => ({ order, ...measureDisorder(rows, order) }));
  const [best, next] = measured.sort((one, other) => one.disorder - other.disorder);
  const isClear = best && next && best.steps >= MIN_STEPS && best.disorder <= SORTED && next.disorder >= UNSORTED;
  return isClear ? best.order : undefined;
}

/** Steps between rows of different days, those that the order decides about, and the share that goes against the rest. */
function measureDisorder(rows: readonly DatedRow[], order: DateOrder): { steps: number; disorder: number } {
  let [up, down] = [0, 0];
  let last: { day: Day; isOpen: boolean } | undefined;
  for (const row of rows) {
    const isOpen = typeof row !== 'string';
    const day = isOpen ? row[order] : row;
    if (day === undefined) continue;
    const direction = last && (isOpen || last.isOpen) ? compare(day, last.day) : 0;
    if (direction > 0) up += 1;
    if (direction < 0) down += 1;
    last = { day, isOpen };
  }
  const steps = up + down;
  return { steps, disorder: steps === 0 ? 1 : Math.min(up, down) / steps };
}

function compare(one: Day, other: Day): number {
  return one === other ? 0 : one > other ? 1 : -1;
}
