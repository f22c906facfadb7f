import browser from 'webextension-polyfill';
import type { Diagnostic } from '../domain/page-health';

const LINKEDIN_TABS = 'https://www.linkedin.com/*';
const SCRIPT = 'diagnose.js';

/** Asks the LinkedIn tab in front, or else the one that was in front last, how its page is built. */
export async function askDiagnostic(): Promise<Diagnostic> {
  try {
    const tabId = await findTab();
    if (tabId === undefined) return { kind: 'no-page' };
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    if (typeof frame?.result !== 'string') return { kind: 'failed' };
    return { kind: 'text', text: `Kithline ${browser.runtime.getManifest().version}\n${frame.result}` };
  } catch {
    // A tab that shows an error page, or a browser that withholds LinkedIn: nothing is told then.
    return { kind: 'failed' };
  }
}

async function findTab(): Promise<number | undefined> {
  const [inFront] = await browser.tabs.query({ url: LINKEDIN_TABS, active: true, currentWindow: true });
  if (inFront) return inFront.id;
  const tabs = await browser.tabs.query({ url: LINKEDIN_TABS });
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}
