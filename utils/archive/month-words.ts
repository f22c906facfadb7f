import { foldText } from '../domain/fold-text';
import { monthNames } from '../domain/month-names';
import { remembered } from '../domain/remember';

/** The languages spreadsheets are known to write months in; LinkedIn itself writes English. */
const LANGUAGES =
  'de fr es pt it nl pl sv da nb fi cs sk hr ro hu tr ru uk bg el id vi ar he hi th ja ko zh ca et lv lt sl sr'.split(
    ' ',
  );

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
/** Abbreviations of Windows that are no beginning of the month's name. */
const ODD_ABBREVIATIONS: Readonly<Record<string, number>> = { mrz: 3 };

/** The shortest beginning of a month's name that is taken for it. */
const MIN_LETTERS = 3;

/**
 * Which month each word means. English first; what is left is read in the languages that know all of those words, or in any
 * where none knows all, and is left out where they differ: "listopad" is October in Croatian and November in Polish.
 * @param words folded, without points.
 */
export function readMonthWords(words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const foreign: string[] = [];
  for (const word of words) {
    const month = readPlainMonth(word);
    if (month === undefined) foreign.push(word);
    else months.set(word, month);
  }
  for (const [word, month] of foreign.length > 0 ? readForeignMonths(foreign) : []) months.set(word, month);
  return months;
}

function readPlainMonth(word: string): number | undefined {
  const english = word.length < MIN_LETTERS ? -1 : ENGLISH.findIndex((name) => name.startsWith(word));
  if (english >= 0) return english + 1;
  if (word === 'sept') return 9;
  const roman = ROMAN.indexOf(word);
  return roman >= 0 ? roman + 1 : ODD_ABBREVIATIONS[word];
}

function readForeignMonths(words: readonly string[]): Map<string, number> {
  const readings = LANGUAGES.map((language) => readInLanguage(words, language));
  const most = Math.max(...readings.map((reading) => reading.size));
  const months = new Map<string, number>();
  for (const word of words) {
    const meant = new Set(readings.filter(({ size }) => size === most).map((reading) => reading.get(word)));
    meant.delete(undefined);
    const [month] = meant;
    if (meant.size === 1 && month !== undefined) months.set(word, month);
  }
  return months;
}

function readInLanguage(words: readonly string[], language: string): Map<string, number> {
  const names = [...allMonthNames(language)];
  const found = words.map((word) => [word, monthStartingWith(names, word)] as const);
  return new Map(found.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

function monthStartingWith(names: readonly (readonly [string, number])[], word: string): number | undefined {
  const exact = names.find(([name]) => name === word);
  if (exact) return exact[1];
  const months = new Set(
    names.filter(([name]) => word.length >= MIN_LETTERS && name.startsWith(word)).map(([, month]) => month),
  );
  return months.size === 1 ? [...months][0] : undefined;
}

/** The names within a date and, which many languages inflect otherwise, on their own. */
const allMonthNames = remembered((language): ReadonlyMap<string, number> => {
  const names = new Map(monthNames(language));
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 1; month <= 12; month += 1) {
      const name = foldText(format.format(Date.UTC(2026, month - 1, 17))).replace(/\.$/, '');
      if (!names.has(name)) names.set(name, month);
    }
  }
  return names;
});
