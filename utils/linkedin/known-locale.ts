import { remembered } from '../domain/remember';

/** The language tag of a page in its one proper form, BCP 47; English for what is none. */
export const knownLocale = remembered((tag): string => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
});
