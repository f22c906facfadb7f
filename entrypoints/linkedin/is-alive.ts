import browser from 'webextension-polyfill';

/** Whether the extension that injected this script is still there: after an update or removal the script outlives it. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
