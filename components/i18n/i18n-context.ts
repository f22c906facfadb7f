import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from './translate';

const I18nContext = createContext<I18n | undefined>(undefined);

/** Gives every component below it the user's language. */
export const I18nProvider = I18nContext.Provider;

/** The user's language; throws where no provider stands above, which is a bug. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('no I18nProvider above');
  return i18n;
}
