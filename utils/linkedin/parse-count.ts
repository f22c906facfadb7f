import { MAX_COUNT } from '../domain/reading';
import { MAX_SENTENCE_LENGTH } from '../domain/fold-text';
import { foldSentence } from './fold-sentence';
import { isCovered } from './is-covered';

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
  /more than|over|plus de|m[aá]s de|mais de|über|mehr als|oltre|più|meer dan|ponad|więcej|över|fler än|mer än|mere end|mer enn|yli|více|přes|peste|mai mult|több|fazla|более|больше|свыше|понад|більше|πάνω|περισσ|أكثر|מעל|יותר|अधिक|ज़्याद|มากกว่า|lebih|mahigit|hơn|بیش از|以上|[超过過]|이상/u;

/**
 * Reads the one count in a short text such as `1,465 connections`, `500+` or `Plus de 500 relations`.
 * @param locale the page's, BCP 47: it tells which words mean thousands.
 * @returns `undefined` where there is no number, more than one, an approximation, or one too large to believe.
 */
export function parseCount(text: string, locale: string): ParsedCount | undefined {
  if (text.length > MAX_SENTENCE_LENGTH) return undefined;
  const folded = foldSentence(text);
  const [found, ...others] = folded.matchAll(NUMBER);
  if (!found || others.length > 0 || isCovered(folded)) return undefined;
  const before = folded.slice(0, found.index);
  const after = folded.slice(found.index + found[0].length).replace(/^ ?\| ?/, ' ');
  const value = readNumber(found[0], locale);
  if (value === undefined || isPartOfWord(before, after)) return undefined;
  if (isApproximate(before, after) || isApproximate(withoutSeams(before), withoutSeams(after))) return undefined;
  const isBound = BOUND_WORDS.test(folded) || BOUND_WORDS.test(withoutSeams(folded));
  return { value, atLeast: after.trimStart().startsWith('+') || /\+[ |]*(?:de )?$/.test(before) || isBound };
}

/** A word may go on in the next element. */
function withoutSeams(text: string): string {
  return text.replace(/ ?\| ?/g, '');
}

/** More words around a number are prose, and a post or an advertisement may say any number. Short ones such as "de" do not count. */
const MAX_WORDS = 3;

/** Reads the count of a text that holds no more than the count and its name: `Connections 612`, `Plus de 500 relations`. */
export function parseLabelledCount(text: string, locale: string): ParsedCount | undefined {
  return countWords(foldSentence(text)) <= MAX_WORDS ? parseCount(text, locale) : undefined;
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

/**
 * `v2`, `1ste`, `-5`, `7%`, `1.5.` with more behind: these are no counts. A colon may part a word from its number, and Hebrew writes
 * "than 500" with a hyphen.
 */
function isPartOfWord(before: string, after: string): boolean {
  return (
    /(?<!\p{sc=Hebrew})[-−–]$|[%#$€£/.,\p{sc=Latin}]$/u.test(before) ||
    /^ ?[%/]|^[.,:][0-9]|^[-−–][0-9]|^\p{sc=Latin}/u.test(after)
  );
}

/**
 * Thousands and millions in words and signs, of every language that `Intl` was asked for: a page may be written in another language
 * than it states. One or two Latin letters are an abbreviation, but for "de".
 */
const UNIT_WORDS =
  /^(?:de )?(?:(?!de\b|na\b)\p{sc=Latin}{1,2}(?![\p{L}\p{M}])|mi[aiel]|m[lr][nd]|mio|mld|ty[sś]|tis|tus|tuh|taus|tsd|duizend|ezer|bin\b|rib|juta|libo|ngh|lakh|crore|thou|b[iy]l|triệu|t[ỉr][ỉi]l|tỷ|тис|тыс|м[иі]л|млн|млрд|χιλ|εκ|δισ|ألف|آلاف|مل[يا]|هزار|میلی|אל[פף]|מיל|हज|लाख|करो|कोटी|अरब|अब्ज|\p{sc=Deva}(?:॰|(?![\p{L}\p{M}]))|হাজ|লাখ|কোটি|(?:হা|লা|কো)(?![\p{L}\p{M}])|ਹਜ਼ਾ|ਲੱਖ|ਕਰੋ|ਅਰਬ|వే|లక్ష|మిలి|బిలి|[మబ]ి(?![\p{L}\p{M}])|มิล|พัน|หมื่น|แสน|ล้าน|[千万萬億亿천만억])/u;

/** Words for "about", in front of a number as the sign for it is: only the number's own worth depends on them. */
const ABOUT_WORDS =
  /(?<!\p{L})(?:about|around|approx\p{L}*\.?|roughly|ca\.?|circa|cirka|etwa|rund|ungefähr|environ|alrededor de|aproximad\p{L}*|cerca de|ongeveer|około|omkring|noin|asi|přibližně|körülbelül|aproximativ|yaklaşık|около|примерно|близько|приблизно|περίπου|حوالي|حدود|בערך|כ-|लगभग|প্রায়|ประมาณ|khoảng|sekitar|約|[约約]|大约|약) ?$/u;

/** `2K+`, `1,2 mil`, `1.2万`, and words such as "about" in sign form. */
function isApproximate(before: string, after: string): boolean {
  if (/[~≈≃<>≤≥]\s*$/u.test(before) || ABOUT_WORDS.test(before)) return true;
  return UNIT_WORDS.test(after.trimStart());
}
