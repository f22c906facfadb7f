import { render } from 'preact';
import browser from 'webextension-polyfill';
import { preloadGrowthChart } from '../../components/growth-chart';
import { I18nProvider } from '../../components/i18n/i18n-context';
import { createI18n } from '../../components/i18n/translate';
import { localDay } from '../../utils/domain/day';
import { openStore } from '../../utils/store/open-store';
import { App } from './app';
import { createActions } from './actions';
import { watchGlance } from './glance';

preloadGrowthChart();

const { i18n } = browser;
const words = createI18n(i18n.getMessage, i18n.getUILanguage(), i18n.getMessage('catalogueLanguage') || 'en');
document.documentElement.lang = i18n.getMessage('catalogueLanguage') || 'en';

const store = openStore();
const today = localDay(Date.now());
const app = <App today={today} watchGlance={watchGlance(store, today)} actions={createActions(store, today)} />;
const root = document.getElementById('popup');
if (root) render(<I18nProvider value={words}>{app}</I18nProvider>, root);
