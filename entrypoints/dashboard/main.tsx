import { render } from 'preact';
import browser from 'webextension-polyfill';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { createI18n } from '../../components/i18n/translate';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';

const { getMessage, getUILanguage } = browser.i18n;
// The catalogue's language is not always the user's.
const catalogueLocale = getMessage('catalogueLanguage') || 'en';
const i18n = createI18n(getMessage, getUILanguage(), catalogueLocale);
document.documentElement.lang = catalogueLocale;

render(
  <I18nProvider value={i18n}>
    <App store={openStore()} />
  </I18nProvider>,
  document.getElementById('app')!,
);
