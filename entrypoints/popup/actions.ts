import browser from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup/popup-actions';
import type { Day } from '../../utils/domain/day';
import { announceChange } from '../../utils/messages/announce';
import { logFollowUp, postponeFollowUp, saveFollowUp } from '../../utils/store/follow-ups';
import type { Store } from '../../utils/store/open-store';
import { changeSettings } from '../../utils/store/settings';
import { requestAccess } from './access';

// Words that are given now and then: they load once the popup stands, not before it.
const loadCorrections = () => import('../../utils/store/corrections');
const loadOwnSlug = () => import('../../utils/store/own-slug');
const loadAskDiagnostic = () => import('../../utils/messages/ask-diagnostic');
const loadReadingsLog = () => import('../../utils/store/readings-log');

/** Fetches what {@link createActions} needs now and then, so that it is there when a popup is about to close. */
export function preloadActions(): void {
  for (const load of [loadCorrections, loadOwnSlug, loadReadingsLog]) void load().catch(() => {});
}

/** Firefox keeps the popup open over a new tab; a popup shown in a tab of its own, as tests do, stays. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: new URL(address, location.href).href });
  closePopup();
}

/** What the popup's views can have done, bound to the store and the browser. */
export function createActions(store: Store, today: Day): PopupActions {
  const announced = async (written: Promise<void>) => {
    await written;
    // Not awaited: what the user does next must not wait for a worker to start.
    void announceChange();
  };
  return {
    // Drafts change neither badge nor capture: announcing them would wake the worker at every few keys.
    saveFollowUp: (personId, change) => saveFollowUp(store, personId, change),
    saveGivenName: async (personId, givenName) =>
      (await loadCorrections()).correctPerson(store, personId, { givenName }),
    copy: (text) => navigator.clipboard.writeText(text),
    log: (personId) => announced(logFollowUp(store, personId, Date.now())),
    postpone: (personId, until) => announced(postponeFollowUp(store, personId, until)),
    open: (address) => void openPage(address),
    answerWhen: async (personId, answer) =>
      announced((await loadCorrections()).answerWhenConnected(store, personId, answer, today)),
    changeRange: (chartRange) => announced(changeSettings(store, { chartRange })),
    changePaused: (paused) => announced(changeSettings(store, { paused })),
    answerOwnSlug: async (slug, answer) =>
      announced((await loadOwnSlug()).answerOwnSlug(store, slug, answer, Date.now())),
    showAccount: (shownAccountId) => announced(changeSettings(store, { shownAccountId })),
    judgeReading: async (id, status) => announced((await loadReadingsLog()).judgeReading(store, id, status)),
    askDiagnostic: async () => (await loadAskDiagnostic()).askDiagnostic(),
    requestAccess,
  };
}
