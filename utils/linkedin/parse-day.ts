import { dayOf, localDay, type Day, type DaySpan } from '../domain/day';
import { containsWords, foldText, MAX_SENTENCE_LENGTH } from '../domain/fold-text';
import { monthNames } from '../domain/month-names';
import { remembered } from '../domain/remember';
import { foldSentence } from './fold-sentence';
import { isCovered } from './is-covered';

/** Years that can stand on LinkedIn, which opened in 2003. */
const FIRST_YEAR = 2003;
/** Years of the Thai solar calendar run this far ahead. */
const BUDDHIST_OFFSET = 543;

/**
 * Finds the one calendar day that a text names, such as `Connected on May 17, 2026` or `2026年5月17日`.
 * @param locale the page's, BCP 47: month names and the order of numbers come from it.
 * @param nowMs a day to come is a misreading.
 * @returns `undefined` where there is none or any doubt.
 */
export function parseDay(text: string, locale: string, nowMs: number): Day | undefined {
  const day = text.length > MAX_SENTENCE_LENGTH ? undefined : daysIn(locale)(text);
  // One day of grace: the server may live in a time zone ahead of the user's.
  return day !== undefined && day <= localDay(nowMs + DAY_MS) ? day : undefined;
}

/** A list says the same days again and again. */
const daysIn = remembered((locale) => remembered((text) => findDay(foldSentence(text), locale)));

function findDay(folded: string, locale: string): Day | undefined {
  if (isCovered(folded)) return undefined;
  const numbers = folded.match(/[0-9]+/g) ?? [];
  const month = findMonth(folded, locale);
  return month === undefined ? dayFromNumbers(numbers, locale, folded) : dayWithMonth(numbers, month);
}

function dayWithMonth(numbers: readonly string[], month: number): Day | undefined {
  const years = numbers.filter((digits) => digits.length === 4);
  const days = numbers.filter((digits) => digits.length <= 2);
  const isClear = numbers.length === 2 && years.length === 1 && days.length === 1;
  return isClear ? dayInYear(Number(years[0]), month, Number(days[0])) : undefined;
}

/**
 * Three numbers in the order of the language; the year in full, where the language puts it or first. The page may be written in
 * another language than it states: a day that could be a month must stand there exactly as the stated language writes it.
 */
function dayFromNumbers(numbers: readonly string[], locale: string, folded: string): Day | undefined {
  if (numbers.length !== 3) return undefined;
  const yearAt = numbers.findIndex((digits) => digits.length === 4);
  if (numbers.some((digits, at) => at !== yearAt && digits.length > 2)) return undefined;
  const order = yearAt === 0 ? ['year', 'month', 'day'] : numericOrder(locale);
  if (order[yearAt] !== 'year') return undefined;
  const [year, month, day] = ['year', 'month', 'day'].map((part) => Number(numbers[order.indexOf(part)]));
  const found = dayInYear(year!, month!, day!);
  return found && (yearAt === 0 || day! > 12 || isWritten(found, folded, locale)) ? found : undefined;
}

function isWritten(day: Day, folded: string, locale: string): boolean {
  return dayFormats(locale).some((format) => folded.includes(foldText(format.format(new Date(day)))));
}

const dayFormats = remembered((locale) =>
  (['long', 'medium'] as const).map((dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })),
);

function dayInYear(year: number, month: number, dayOfMonth: number): Day | undefined {
  const gregorian = year > FIRST_YEAR + BUDDHIST_OFFSET - 1 ? year - BUDDHIST_OFFSET : year;
  return gregorian >= FIRST_YEAR ? dayOf(gregorian, month, dayOfMonth) : undefined;
}

/**
 * Reads a relative time such as `Connected 2 days ago`: a unit is counted only once it is full, so that it names a span.
 * @returns `undefined` where the text holds no relative time, or more than one reading of it.
 */
export function parseDaysAgo(text: string, locale: string, nowMs: number): DaySpan | undefined {
  if (text.length > MAX_SENTENCE_LENGTH) return undefined;
  const folded = foldSentence(text);
  const counts = folded.match(/[0-9]+/g) ?? [];
  if (counts.length > 1 || counts.some(({ length }) => length > MAX_AMOUNT_DIGITS) || isCovered(folded))
    return undefined;
  const amounts = counts.length === 0 ? [0, 1, 2] : counts.map(Number);
  const spans = new Map<string, DaySpan>();
  for (const amount of amounts) {
    for (const [unit, lengths] of UNITS) {
      if (!saysAgo(folded, locale, amount, unit)) continue;
      const span = spanAgo(amount, lengths, isCounted(folded, locale, amount, unit), nowMs);
      spans.set(`${span.from} ${span.to}`, span);
    }
  }
  return spans.size === 1 ? [...spans.values()][0] : undefined;
}

/** "Last month" may have ended yesterday: only a number counts full units. */
function isCounted(folded: string, locale: string, amount: number, unit: Intl.RelativeTimeFormatUnit): boolean {
  return unit === 'day' || saysAgo(folded, locale, amount, unit, ['always']);
}

function spanAgo(
  amount: number,
  [shortestMs, longestMs]: readonly [number, number],
  isFull: boolean,
  nowMs: number,
): DaySpan {
  const fullUnits = isFull ? amount : Math.max(amount - 1, 0);
  return { from: localDay(nowMs - (amount + 1) * longestMs), to: localDay(nowMs - fullUnits * shortestMs) };
}

/** Nothing was ever said to be a thousand days ago; a number without end would not even format. */
const MAX_AMOUNT_DIGITS = 3;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The shortest and the longest each unit can be. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, readonly [number, number]][] = [
  ['minute', [HOUR_MS / 60, HOUR_MS / 60]],
  ['hour', [HOUR_MS, HOUR_MS]],
  ['day', [DAY_MS, DAY_MS]],
  ['week', [7 * DAY_MS, 7 * DAY_MS]],
  ['month', [28 * DAY_MS, 31 * DAY_MS]],
  ['year', [365 * DAY_MS, 366 * DAY_MS]],
];

function saysAgo(
  folded: string,
  locale: string,
  amount: number,
  unit: Intl.RelativeTimeFormatUnit,
  numerics: readonly ('always' | 'auto')[] = ['always', 'auto'],
): boolean {
  const formats = agoFormats(locale).filter((format) => numerics.includes(format.resolvedOptions().numeric));
  // Hebrew has a word for two weeks, behind which the browser repeats the number: no page does.
  const written = formats.map((format) => foldText(format.format(-amount, unit)).replace(/ \([0-9]\)$/, ''));
  return written.some((words) => containsWords(tight(folded), tight(words)));
}

/**
 * Japanese and Chinese write `2 日前` or `2日前`, without a space before the number either, and Japanese has five signs for the one of
 * `2か月前`.
 */
function tight(folded: string): string {
  const joined = folded.replace(/[ヶヵケカ](?=月)/gu, 'か').replace(/ (?=[\p{sc=Han}\p{sc=Hangul}か])/gu, '');
  return joined.replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[0-9])/gu, ' ');
}

/** What a text says in words besides when, each once: `connected` of `Connected 2 days ago`, and of `Connected on May 17, 2026`. */
export function wordsBesideTime(text: string, locale: string): string[] {
  const words = segmented(foldSentence(text), locale);
  return [...new Set(words)].filter((word) => word.length >= shortest(word) && !timeWords(locale).has(word));
}

/** "on" and "le" stand in any sentence. */
function shortest(word: string): number {
  return /^[a-z]/.test(word) ? 3 : 2;
}

const timeWords = remembered((locale): ReadonlySet<string> => {
  const agos = agoFormats(locale).flatMap((format) =>
    UNITS.flatMap(([unit]) => SOME_AMOUNTS.map((amount) => foldText(format.format(-amount, unit)))),
  );
  return new Set([...agos, ...monthNames(locale).keys()].flatMap((words) => segmented(words, locale)));
});

/** With these, the languages that inflect the most show all their forms of a unit. */
const SOME_AMOUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

function segmented(folded: string, locale: string): string[] {
  return [...segmenter(locale).segment(folded)]
    .map(({ segment }) => segment)
    .filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
}

const segmenter = remembered((locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

const agoFormats = remembered((locale) =>
  (['long', 'short'] as const).flatMap((style) =>
    (['always', 'auto'] as const).map((numeric) => new Intl.RelativeTimeFormat(locale, { style, numeric })),
  ),
);

/** The month a folded text names, where it names exactly one. */
function findMonth(folded: string, locale: string): number | undefined {
  const found = new Set<number>();
  for (const [name, month] of monthNames(locale)) if (containsWords(folded, name)) found.add(month);
  return found.size === 1 ? [...found][0] : undefined;
}

function numericOrder(locale: string): string[] {
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn' }).formatToParts(0);
  return parts.map((part) => part.type).filter((type) => ['year', 'month', 'day'].includes(type));
}
