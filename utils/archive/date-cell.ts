import { dayFromNumber, dayNumber, dayOf, type Day } from '../domain/day';
import { foldText } from '../domain/fold-text';

/** In which order a date without a month's name puts its numbers. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** A date cell taken apart, before it is known what its numbers and words mean. */
export type DateCell =
  | { kind: 'certain'; day: Day }
  /** Three numbers, the last of them the year unless the order is `year-first`. */
  | { kind: 'numeric'; numbers: readonly [number, number, number]; hasFullYear: boolean; shape: string }
  /** Words, one of which may be a month, with a day and a year. */
  | { kind: 'named'; words: readonly string[]; day: number; year: number; shape: string };

/** LinkedIn's own way until about 2019, month first: `1/8/18, 6:14 PM`. */
export const LINKEDIN_SHAPE = 'M/D/YY, h:mm';

/** LinkedIn's own way since then, `04 Dec 2025`, is read at once: an export has thousands of such days. */
const USUAL = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i;
const USUAL_SHAPE = '# w ####';

const MAX_LENGTH = 60;
/** Nothing in it to fold but letters' case. */
const ASCII = /^[!-~]+(?: [!-~]+)*$/;
const TIME = /[,t]?\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:utc|gmt|z|[+-]\d{2}:?\d{2})?$/;
/** Day 0 of the serial numbers of spreadsheets: they count a 29 February 1900 that never was. */
const SERIAL_ZERO = dayNumber('1899-12-30');

/** Takes a cell apart; `undefined` where it holds no date. */
export function readDateCell(text: string): DateCell | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const usual = USUAL.exec(text) as readonly string[] | null;
  if (usual) {
    const [, day, word, year] = usual as [string, string, string, string];
    return {
      kind: 'named',
      words: [word.toLowerCase()],
      day: Number(day),
      year: westernYear(Number(year)),
      shape: USUAL_SHAPE,
    };
  }
  const folded = ASCII.test(text) ? text.trim().toLowerCase() : foldText(text);
  if (/^\d{5}(?:[.,]\d+)?$/.test(folded)) {
    return { kind: 'certain', day: dayFromNumber(SERIAL_ZERO + Math.floor(Number.parseInt(folded, 10))) };
  }
  const date = folded.includes(':') ? folded.replace(TIME, '').trim() : folded;
  const shape = shapeOf(folded, date);
  const numbers = date.match(/\d+/g) ?? [];
  if (numbers.length === 3) return readNumeric(numbers as [string, string, string], date, shape);
  return numbers.length === 2 ? readNamed(numbers as [string, string], date, shape) : undefined;
}

/** What dates written by the same hand have in common; the digits of day and month may vary in length, the year's may not. */
function shapeOf(folded: string, date: string): string {
  if (/^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [ap]m$/.test(folded)) return LINKEDIN_SHAPE;
  const words = date.replace(/[\p{L}\p{M}]+/gu, 'w');
  const shape = words.replace(/\d+/g, ({ length }) => (length > 2 ? '####' : '#'));
  return folded === date ? shape : `${shape} h:mm`;
}

function readNumeric(digits: readonly [string, string, string], date: string, shape: string): DateCell | undefined {
  const fullYearAt = digits.findIndex(({ length }) => length === 4);
  if (digits.some(({ length }, at) => at !== fullYearAt && length > 2) || /\p{L}{3}/u.test(date)) return undefined;
  const numbers = digits.map(Number) as [number, number, number];
  if (fullYearAt === 1) return undefined;
  if (fullYearAt === 0) return certain(dayOf(westernYear(numbers[0]), numbers[1], numbers[2]));
  return { kind: 'numeric', numbers, hasFullYear: fullYearAt === 2, shape };
}

function certain(day: Day | undefined): DateCell | undefined {
  return day === undefined ? undefined : { kind: 'certain', day };
}

/** `6-Feb-26`, `04 déc. 2025`, `December 4, 2025`, `2025. dec. 4.`; where both numbers are short the day comes first. */
function readNamed([first, second]: readonly [string, string], date: string, shape: string): DateCell | undefined {
  const words = (date.match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.normalize('NFC'));
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (words.length === 0 || day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  return { kind: 'named', words, day: Number(day), year: fullYear(Number(year), year.length === 4), shape };
}

/** The day of a numeric date read in one order; `undefined` where the calendar has none. */
export function dayInOrder(
  { numbers, hasFullYear }: DateCell & { kind: 'numeric' },
  order: DateOrder,
): Day | undefined {
  const [first, second, third] = numbers;
  if (order === 'year-first') return hasFullYear ? undefined : dayOf(fullYear(first, false), second, third);
  const year = fullYear(third, hasFullYear);
  return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** LinkedIn opened in 2003: a year of two digits is of this century. */
function fullYear(year: number, isFull: boolean): number {
  return isFull ? westernYear(year) : 2000 + year;
}

/** Years of the Thai solar calendar run 543 ahead. */
function westernYear(year: number): number {
  return year > 2500 ? year - 543 : year;
}
