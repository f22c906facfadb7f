import { addDays, dayOf, type Day, type DaySpan } from '../domain/day';
import { dayInOrder, LINKEDIN_SHAPE, readDateCell, type DateCell, type DateOrder } from './date-cell';
import { possibleOrders, sortingOrder, type DatedRow, type DaysByOrder } from './date-order';
import { readMonthWords } from './month-words';

/** Nothing on LinkedIn is older than its opening. */
const FIRST_DAY = '2003-05-05';
const USUAL_ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];
const ORDERS: readonly DateOrder[] = [...USUAL_ORDERS, 'year-first'];
/** So many ways to write a date are looked at in the order of the rows; one hand has two or three. */
const MAX_SHAPES_TO_SORT = 8;

/** What one cell says: a day for certain, or two days between which it lies; `undefined` where it cannot be understood. */
export type ReadDate = { on: Day } | { between: DaySpan } | undefined;

/** A numeric date of one shape, with the believable days it may be. */
interface NumericDate {
  shape: string;
  days: DaysByOrder;
}

type Cells = [text: string, cell: DateCell][];

/** What each text of a column says. */
export function readDates(texts: readonly string[], today: Day): ReadDate[] {
  return texts.map(dateReader(texts, today));
}

/**
 * Understands a column of dates. What their numbers and words mean is decided for the whole column, never for one cell: a part above
 * twelve, then the order of the rows, tells days from months; what stays undecided becomes a span.
 * @param texts in the order of the file.
 * @param today nothing later is believed, but for one day: the server's time zone may be ahead.
 * @param unlike the same texts, each once.
 * @returns says of each of those texts what it says.
 */
export function dateReader(
  texts: readonly string[],
  today: Day,
  unlike: Iterable<string> = new Set(texts),
): (text: string) => ReadDate {
  const last = addDays(today, 1);
  const believe = (day: Day | undefined) => (day !== undefined && day >= FIRST_DAY && day <= last ? day : undefined);
  const cells: Cells = [];
  for (const text of unlike) {
    const cell = readDateCell(text);
    if (cell) cells.push([text, cell]);
  }
  const sure = sureDays(cells, believe);
  const numeric = numericDates(cells, believe);
  const orders = decideOrders(texts, sure, numeric);
  const read = new Map<string, ReadDate>();
  for (const [text, { shape, days }] of numeric) read.set(text, readInOrders(days, orders.get(shape) ?? []));
  for (const [text, on] of sure) read.set(text, { on });
  return (text) => read.get(text);
}

type Believe = (day: Day | undefined) => Day | undefined;

/** The days of all cells that leave no choice. */
function sureDays(cells: Cells, believe: Believe): Map<string, Day> {
  const words = new Set<string>();
  for (const [, cell] of cells) if (cell.kind === 'named') for (const word of cell.words) words.add(word);
  const months = readMonthWords(words);
  const days = new Map<string, Day>();
  for (const [text, cell] of cells) {
    if (cell.kind === 'numeric') continue;
    const day = believe(cell.kind === 'certain' ? cell.day : namedDay(cell, months));
    if (day !== undefined) days.set(text, day);
  }
  return days;
}

function namedDay(cell: DateCell & { kind: 'named' }, months: ReadonlyMap<string, number>): Day | undefined {
  let month: number | undefined;
  for (const word of cell.words) {
    const meant = months.get(word);
    if (month !== undefined && meant !== undefined && meant !== month) return undefined;
    month ??= meant;
  }
  return month === undefined ? undefined : dayOf(cell.year, month, cell.day);
}

function numericDates(cells: Cells, believe: Believe): Map<string, NumericDate> {
  const dates = new Map<string, NumericDate>();
  for (const [text, cell] of cells) {
    if (cell.kind !== 'numeric') continue;
    const days: DaysByOrder = {};
    for (const order of ORDERS) {
      const day = believe(dayInOrder(cell, order));
      if (day !== undefined) days[order] = day;
    }
    if (Object.keys(days).length > 0) dates.set(text, { shape: cell.shape, days });
  }
  return dates;
}

/** The orders that remain for each shape of numeric dates: one where it is decided. */
function decideOrders(
  texts: readonly string[],
  sure: ReadonlyMap<string, Day>,
  numeric: ReadonlyMap<string, NumericDate>,
): Map<string, readonly DateOrder[]> {
  const shapes = new Map<string, DaysByOrder[]>();
  for (const { shape, days } of numeric.values()) {
    const dates = shapes.get(shape);
    if (dates) dates.push(days);
    else shapes.set(shape, [days]);
  }
  const decided = new Map<string, readonly DateOrder[]>();
  for (const [at, [shape, dates]] of [...shapes].entries()) {
    const possible = possibleOrders(dates);
    const rows = at < MAX_SHAPES_TO_SORT && possible.length !== 1 ? rowsOfShape(texts, sure, numeric, shape) : [];
    const order = sortingOrder(rows, possible.length > 0 ? possible : USUAL_ORDERS) ?? ownOrder(shape, possible);
    decided.set(shape, order ? [order] : possible);
  }
  return decided;
}

/** LinkedIn's own shape is known to be month first, unless the file itself says otherwise. */
function ownOrder(shape: string, possible: readonly DateOrder[]): DateOrder | undefined {
  return shape === LINKEDIN_SHAPE ? possible.find((order) => order === 'month-first') : undefined;
}

function rowsOfShape(
  texts: readonly string[],
  sure: ReadonlyMap<string, Day>,
  numeric: ReadonlyMap<string, NumericDate>,
  shape: string,
): DatedRow[] {
  return texts.flatMap((text): DatedRow[] => {
    const day = sure.get(text);
    const date = numeric.get(text);
    if (day !== undefined) return [day];
    return date?.shape === shape ? [date.days] : [];
  });
}

/** The day that all remaining orders agree on, or the span of those they name. */
function readInOrders(days: DaysByOrder, orders: readonly DateOrder[]): ReadDate {
  const named = (orders.length > 0 ? orders : USUAL_ORDERS).map((order) => days[order]);
  const possible = named.filter((day) => day !== undefined).sort();
  const [from, to] = [possible[0], possible.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return from === to ? { on: from } : { between: { from, to } };
}
