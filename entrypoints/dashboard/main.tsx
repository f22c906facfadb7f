import { render } from 'preact';
import browser from 'webextension-polyfill';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { loadI18n } from '../../components/i18n/load-i18n';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';

void loadI18n(browser.i18n).then((words) =>
  render(
    <I18nProvider value={words}>
      <App store={openStore()} />
    </I18nProvider>,
    document.getElementById('app')!,
  ),
);
