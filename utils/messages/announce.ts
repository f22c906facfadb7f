import browser from 'webextension-polyfill';
import { CHANGED_MESSAGE } from './changed';

/** Tells the background that something was written: badge and capture follow. Nobody listening is no failure. */
export async function announceChange(): Promise<void> {
  try {
    await browser.runtime.sendMessage(CHANGED_MESSAGE);
  } catch {
    // The worker may be starting or gone; it reads the store afresh whenever it acts.
  }
}
