import { createI18n, type GetMessage, type I18n } from './translate';

/** As much of `browser.i18n` as is used. */
interface BrowserI18n {
  getMessage: GetMessage;
  getUILanguage(): string;
}

/**
 * The user's language as the browser tells it; also sets the document's. Never rejects while the extension's own files can be read.
 *
 * Where a page of the extension is closed in the very moment it asks for the catalogue, Chromium keeps an empty one for all later
 * pages of that process: a second click on the icon is enough. The catalogue's own copy then stands in.
 */
export async function loadI18n({ getMessage, getUILanguage }: BrowserI18n): Promise<I18n> {
  const hasMessages = getMessage('catalogueLanguage', []) !== '';
  const read = hasMessages ? getMessage : (await import('./own-catalogue')).getOwnMessage;
  // The catalogue's language is not always the user's.
  const catalogueLocale = read('catalogueLanguage', []);
  document.documentElement.lang = catalogueLocale;
  return createI18n(read, getUILanguage(), catalogueLocale);
}
