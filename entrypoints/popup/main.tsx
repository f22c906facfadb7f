import { render } from 'preact';
import browser from 'webextension-polyfill';
import { preloadGrowthChart } from '../../components/growth-chart';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { createI18n } from '../../components/i18n/translate';
import { localDay } from '../../utils/domain/day';
import { repairDailyCounts } from '../../utils/store/daily-counts';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';
import { createActions, preloadActions } from './actions';
import { watchGrowth, watchHealth, watchPeople, watchQuestions } from './glance';

const store = openStore();
// Opens while the tab is looked up and the first components are made; what fails here fails again, and is shown, with the first query.
store.open().catch(() => {});
preloadGrowthChart();

const { i18n } = browser;
const words = createI18n(i18n.getMessage, i18n.getUILanguage(), i18n.getMessage('catalogueLanguage') || 'en');
document.documentElement.lang = i18n.getMessage('catalogueLanguage') || 'en';

const today = localDay(Date.now());
const app = (
  <App
    today={today}
    watchGrowth={watchGrowth(store)}
    watchPeople={watchPeople(store, today)}
    watchQuestions={watchQuestions(store)}
    watchHealth={watchHealth(store)}
    actions={createActions(store, today)}
  />
);
const root = document.getElementById('popup');
if (root) render(<I18nProvider value={words}>{app}</I18nProvider>, root);

requestIdleCallback(() => {
  preloadActions();
  // Another tool may have written readings; what follows from them is put right once everything is on the screen.
  void repairDailyCounts(store).catch(() => {});
});
