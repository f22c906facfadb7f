import { render } from 'preact';
import browser from 'webextension-polyfill';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { loadI18n } from '../../components/i18n/load-i18n';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';
import { keepPageOnDrop } from './keep-page';
import { resumeInterrupted } from './resume-imports';

const store = openStore();
keepPageOnDrop();
// What fails here fails again, and is shown, with the first query.
void resumeInterrupted(store).catch(() => {});

void loadI18n(browser.i18n).then((words) =>
  render(
    <I18nProvider value={words}>
      <App store={store} />
    </I18nProvider>,
    document.getElementById('app')!,
  ),
);
