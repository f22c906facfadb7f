import { foldText } from './fold-text';
import { remembered } from './remember';

/** Every name a language has for the months, in all cases and lengths, folded. A name for two months is left out. */
export const monthNames = remembered((locale): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  const ambiguous = new Set<string>();
  const plain = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
  const formats = [...new Set([locale, ...siblings(locale)])].flatMap((spoken) =>
    MONTH_STYLES.map((style) => new Intl.DateTimeFormat(spoken, { ...style, ...plain })),
  );
  for (let month = 1; month <= 12; month += 1) {
    for (const name of namesOfMonth(formats, month)) {
      if ((names.get(name) ?? month) !== month) ambiguous.add(name);
      names.set(name, month);
    }
  }
  for (const name of ambiguous) names.delete(name);
  return names;
});

/** Within a date, which is where a page has them: many languages inflect them there. */
const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

function namesOfMonth(formats: readonly Intl.DateTimeFormat[], month: number): Set<string> {
  const date = new Date(Date.UTC(2026, month - 1, 17));
  return new Set(formats.flatMap((format) => monthWords(format.formatToParts(date))));
}

/** The month itself, and with what is written together with it, such as the Hebrew preposition. */
function monthWords(parts: readonly Intl.DateTimeFormatPart[]): string[] {
  const at = parts.findIndex((part) => part.type === 'month');
  const month = parts[at]?.value ?? '';
  const glued = (parts[at - 1]?.value.match(/[\p{L}\p{M}]+$/u)?.[0] ?? '') + month;
  return [month, glued].map((name) => foldText(name).replace(/\.$/, '')).filter((name) => /^[^0-9]+$/.test(name));
}

/**
 * The ways regions write a language: British English has "Sept" for September where American has "Sep", Mexico has "sep" where Spain has
 * "sept". Pages mix them, and some name the language alone.
 */
function siblings(locale: string): string[] {
  const { language } = new Intl.Locale(locale);
  return REGIONS[language] ?? [language];
}

const REGIONS: Partial<Record<string, string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es', 'es-MX'],
};
