import browser from 'webextension-polyfill';
import type { Subscribe } from '../../components/hooks/use-live';
import { announceChange } from '../../utils/messages/announce';

const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Whether the browser lets Kithline see LinkedIn, now and whenever that changes. */
export const watchAccess: Subscribe<boolean> = (next, failed) => {
  const check = () => void browser.permissions.contains(LINKEDIN).then(next, failed);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(check);
  onRemoved.addListener(check);
  check();
  return () => {
    onAdded.removeListener(check);
    onRemoved.removeListener(check);
  };
};

/** Asks the user, through the browser's own dialog, to let Kithline see LinkedIn. */
export function requestAccess(): void {
  // A refusal needs no word: the notice that asks stays.
  void browser.permissions.request(LINKEDIN).then(announceChange, () => {});
}
