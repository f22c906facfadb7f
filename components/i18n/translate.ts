import type catalogue from '../../public/_locales/en/messages.json';
import type { Day } from '../../utils/domain/day';
import { utcDate } from '../../utils/domain/day';

/** A key of the message catalogue, `public/_locales/<language>/messages.json`. */
export type MessageKey = keyof typeof catalogue;

type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** The part of a key before its plural category: `peopleNew` for `peopleNew_one` and `peopleNew_other`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** Looks a message up and fills `$1` to `$9`; answers '' for an unknown key, as `browser.i18n.getMessage` does. */
export type GetMessage = (key: string, substitutions: string[]) => string;

/** Everything a component needs to speak the user's language. */
export interface I18n {
  /** BCP 47, the user's own: for numbers and dates. */
  locale: string;
  text(key: MessageKey, ...substitutions: string[]): string;
  /** A message that depends on a quantity; `$1` is the formatted quantity, further substitutions follow. */
  plural(key: PluralKey, quantity: number, ...substitutions: string[]): string;
  number(value: number): string;
  /** With its sign: `+5`, `−2`, `0`. */
  signed(value: number): string;
  /** `3 Nov` in the current year's context, `3 Nov 2025` where `year` is asked for. */
  day(day: Day, style?: 'short' | 'long'): string;
  /** `today`, `yesterday`, `3 days ago`. */
  daysAgo(count: number): string;
  /** A moment (epoch milliseconds) as local date and time. */
  moment(atMs: number): string;
}

/**
 * Binds the catalogue to a locale.
 * @param catalogueLocale the language the messages are written in: its plural rules apply.
 */
export function createI18n(getMessage: GetMessage, locale: string, catalogueLocale: string): I18n {
  const plurals = new Intl.PluralRules(catalogueLocale);
  const numbers = new Intl.NumberFormat(locale);
  const signedNumbers = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const shortDays = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const longDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(catalogueLocale, { numeric: 'auto' });

  const text = (key: MessageKey, ...substitutions: string[]) => getMessage(key, substitutions) || key;
  return {
    locale,
    text,
    plural(key, quantity, ...substitutions) {
      const category: PluralCategory = plurals.select(quantity);
      const filled = [numbers.format(quantity), ...substitutions];
      return getMessage(`${key}_${category}`, filled) || getMessage(`${key}_other`, filled) || key;
    },
    number: (value) => numbers.format(value),
    signed: (value) => signedNumbers.format(value),
    day: (day, style = 'short') => (style === 'short' ? shortDays : longDays).format(utcDate(day)),
    daysAgo: (count) => relative.format(-count, 'day'),
    moment: (atMs) => moments.format(atMs),
  };
}
