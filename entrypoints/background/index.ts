import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { resumeImports } from '../../utils/store/conclude-import';
import { repairDailyCounts } from '../../utils/store/daily-counts';
import { dropHeldTooLong } from '../../utils/store/held';
import { openStore } from '../../utils/store/open-store';
import { closeTab, forgetViewers, renumberTab } from '../../utils/store/tab-viewers';
import { reachOpenTabs, resumeOpenTabs } from './open-tabs';
import { receive } from './receive';
import { showBadge } from './badge';

const BADGE_ALARM = 'badge';
const HALF_A_DAY_MINUTES = 720;

/** The background worker: every listener is registered at once, because the worker is started anew for each event. */
export default defineBackground(() => {
  const store = openStore();

  /** While pages went unseen somebody else may have signed in: what tabs showed before holds no longer. They are read on from here. */
  const takeUpAgain = () =>
    forgetViewers(store)
      .catch(() => {})
      .then(reachOpenTabs);
  /** Firefox drops the alarm, with the badge, at every start and where the extension is switched off: pages went unseen then. */
  const beginAnew = async () => {
    if (await browser.alarms.get(BADGE_ALARM)) return;
    await browser.alarms.create(BADGE_ALARM, { periodInMinutes: HALF_A_DAY_MINUTES });
    void showBadge(store);
    await forgetViewers(store);
  };
  /** Firefox counts tabs from one again: what comes first, and may have started this, must not meet what another tab showed. */
  const begun = beginAnew().catch(() => {});
  const followUser = () => Promise.all([resumeOpenTabs(), repairDailyCounts(store).catch(() => {})]);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    receive(store, message, sender, begun, (by) => Promise.all([showBadge(store), by === 'user' && followUser()])),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#/welcome') });
    if (reason === 'install' || reason === 'update') void reachOpenTabs();
    void showBadge(store);
  });
  // Nothing else tells that the extension was switched off and on again. Firefox has no such event, and reaches open tabs by itself.
  addEventListener('activate', () => void takeUpAgain());
  // LinkedIn was given back, by whatever way.
  browser.permissions.onAdded.addListener(() => void takeUpAgain());
  browser.runtime.onStartup.addListener(() => {
    // Tabs have new numbers now.
    void forgetViewers(store).catch(() => {});
    void resumeImports(store).catch(() => {});
    void showBadge(store);
  });
  browser.tabs.onRemoved.addListener((tabId) => void closeTab(store, tabId).catch(() => {}));
  browser.tabs.onReplaced.addListener((after, before) => void renumberTab(store, before, after).catch(() => {}));
  browser.alarms.onAlarm.addListener(() => {
    void dropHeldTooLong(store).catch(() => {});
    void showBadge(store);
  });
});
