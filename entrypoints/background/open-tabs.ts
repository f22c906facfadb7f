import browser from 'webextension-polyfill';
import { RESUME_MESSAGE } from '../../utils/messages/changed';

const LINKEDIN_TABS = { url: 'https://www.linkedin.com/*' };
const CONTENT_SCRIPT = 'linkedin.js';

/** Puts the content script into LinkedIn tabs that were open before the extension was installed or updated. */
export async function reachOpenTabs(): Promise<void> {
  await forEachTab((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] }));
}

/** Tells the LinkedIn tabs that capture may go on. */
export async function resumeOpenTabs(): Promise<void> {
  await forEachTab((tabId) => browser.tabs.sendMessage(tabId, RESUME_MESSAGE, { frameId: 0 }));
}

async function forEachTab(act: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query(LINKEDIN_TABS);
  const ids = tabs.map((tab) => tab.id).filter((id) => id !== undefined);
  // A tab that is closing, discarded or showing an error page takes no script and no message: it gets one when it loads again.
  await Promise.allSettled(ids.map(act));
}
