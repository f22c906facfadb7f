import { getOwnMessage } from '../../components/i18n/own-catalogue.ts';
import { createI18n, type I18n } from '../../components/i18n/translate.ts';

/** The English catalogue, filled as the browser fills it. */
export const i18nSample = (locale = 'en-GB'): I18n => createI18n(getOwnMessage, locale, 'en');
