import { render } from 'preact';
import browser from 'webextension-polyfill';
import { preloadGrowthChart } from '../../components/growth-chart';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { loadI18n } from '../../components/i18n/load-i18n';
import type { GrowthGlance } from '../../utils/domain/glance';
import { localDay } from '../../utils/domain/day';
import { announceChange } from '../../utils/messages/announce';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';
import { createActions, preloadActions } from './actions';
import { watchGrowth, watchHealth, watchPeople, watchQuestions } from './glance';

const store = openStore();
// Opens while the tab is looked up and the first components are made; what fails here fails again, and is shown, with the first query.
store.open().catch(() => {});
void preloadGrowthChart();

const today = localDay(Date.now());
function afterGrowth({ isStale }: GrowthGlance): void {
  requestIdleCallback(preloadActions);
  // The background puts it right: a popup may be gone before the end.
  if (isStale) void announceChange();
}

const app = (
  <App
    today={today}
    watchGrowth={watchGrowth(store, today)}
    watchPeople={watchPeople(store, today)}
    watchQuestions={watchQuestions(store)}
    watchHealth={watchHealth(store)}
    actions={createActions(store, today)}
    onGrowthKnown={afterGrowth}
  />
);
const root = document.getElementById('popup');
// Not awaited at the top: a module that waits is packed apart from what it imports, and the popup would load twice the files.
void loadI18n(browser.i18n).then((words) => root && render(<I18nProvider value={words}>{app}</I18nProvider>, root));
