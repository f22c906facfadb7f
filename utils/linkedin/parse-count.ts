import { MAX_COUNT } from '../domain/reading';
import { foldText } from './fold-text';

/** A count as a page words it. */
export interface ParsedCount {
  value: number;
  /** "500+": this many or more. */
  atLeast: boolean;
}

/** Spaces, comma, point, Arabic separators and apostrophes stand between groups of digits. */
const MARK = "[ .,٫٬،'’]";
const NUMBER = new RegExp(`[0-9](?:${MARK}?[0-9])*`, 'g');
/** Groups of three, and in India of two above the thousands; one and the same mark between all. */
const GROUPED = new RegExp(`^[0-9]{1,3}(${MARK})(?:[0-9]{2,3}\\1)*[0-9]{3}$`);

/**
 * Words for "or more" around a number. They only mark a number as a lower bound; whether it is read does not depend on them.
 */
const BOUND_WORDS =
  /more than|over|plus de|más de|mas de|mais de|über|mehr als|oltre|più di|meer dan|ponad|więcej niż|över|mer än|mere end|mer enn|yli|více než|přes|peste|mai mult|több mint|fazla|более|больше|свыше|понад|більше|πάνω από|περισσότερ|أكثر من|מעל|יותר מ|से अधिक|से ज़्यादा|มากกว่า|lebih dari|hơn|以上|超过|超過|이상/u;

/**
 * Reads the one count in a short text such as `1,465 connections`, `500+` or `Plus de 500 relations`.
 * @param locale the page's, BCP 47: it tells which words mean thousands.
 * @returns `undefined` where there is no number, more than one, an approximation, or one too large to believe.
 */
export function parseCount(text: string, locale: string): ParsedCount | undefined {
  const folded = foldText(text);
  const [found, ...others] = folded.matchAll(NUMBER);
  if (!found || others.length > 0) return undefined;
  const before = folded.slice(0, found.index);
  const after = folded.slice(found.index + found[0].length);
  const value = readNumber(found[0], locale);
  if (value === undefined || isPartOfWord(before, after) || isApproximate(before, after, locale)) return undefined;
  return { value, atLeast: after.startsWith('+') || before.endsWith('+') || BOUND_WORDS.test(folded) };
}

/** More words around a number are prose, and a post or an advertisement may say any number. Short ones such as "de" do not count. */
const MAX_WORDS = 3;
const MAX_WORDS_BEHIND = 1;

/** Reads the count of a text that holds no more than the count and its name: `Connections 612`, `Plus de 500 relations`. */
export function parseLabelledCount(text: string, locale: string): ParsedCount | undefined {
  const [before = '', behind = ''] = foldText(text).split(NUMBER);
  const isLabel = countWords(`${before} ${behind}`) <= MAX_WORDS && countWords(behind) <= MAX_WORDS_BEHIND;
  return isLabel ? parseCount(text, locale) : undefined;
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length;
}

function readNumber(written: string, locale: string): number | undefined {
  const isPlain = /^[0-9]+$/.test(written);
  if (!isPlain && !GROUPED.test(written)) return undefined;
  const value = Number(written.replace(/[^0-9]/g, ''));
  // A year or a postal code stands without the group mark that the language would give a count.
  if (isPlain && written.length > 3 && isGroupedIn(locale, value)) return undefined;
  return value <= MAX_COUNT ? value : undefined;
}

function isGroupedIn(locale: string, value: number): boolean {
  return new Intl.NumberFormat(locale).formatToParts(value).some((part) => part.type === 'group');
}

/** `v2`, `-5`, `7%`, `1.5.` with more behind: these are no counts. */
function isPartOfWord(before: string, after: string): boolean {
  return /[-−–%#$€£/:.,\p{sc=Latin}]$/u.test(before) || /^ ?[%/]|^[.,:][0-9]|^[-−–][0-9]/u.test(after);
}

/** `2K+`, `1,2 mil`, `1.2万`, and words such as "about" in sign form. */
function isApproximate(before: string, after: string, locale: string): boolean {
  if (/[~≈≃]\s*$/u.test(before)) return true;
  const word = after.trimStart();
  return unitsOf(locale).some((unit) => word.startsWith(unit) && !continuesWord(unit, word.slice(unit.length)));
}

/** In scripts without spaces a unit is a unit whatever follows; elsewhere it must end there. */
function continuesWord(unit: string, rest: string): boolean {
  return !/[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]$/u.test(unit) && /^[\p{L}\p{M}]/u.test(rest);
}

const unitsByLocale = new Map<string, readonly string[]>();

function unitsOf(locale: string): readonly string[] {
  const known = unitsByLocale.get(locale);
  if (known) return known;
  const units = new Set(['k', 'm', 'b', '万', '萬', '億', '亿', '천', '만', '억']);
  for (const spoken of [locale, 'en']) for (const unit of compactUnits(spoken)) units.add(unit);
  const list = [...units];
  unitsByLocale.set(locale, list);
  return list;
}

/** Every power of ten, since lakh and crore lie between; one, two, five and twenty, since plurals differ: `5 milionów`. */
const SHORTENED = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].flatMap((power) => [1, 2, 5, 20].map((times) => times * power));

/** What a language puts behind a shortened number: thousand, million, lakh, 万. Abbreviating points are dropped. */
function* compactUnits(locale: string): Generator<string> {
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
    for (const value of SHORTENED) {
      const unit = format.formatToParts(value).find((part) => part.type === 'compact')?.value;
      if (unit) yield foldText(unit).replace(/\.$/, '');
    }
  }
}
