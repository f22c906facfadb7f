import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { announceChange } from '../../utils/messages/announce';

const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Whether the browser lets Kithline see LinkedIn; `ask` must be called within a click. */
export function useAccess(): { allowed: boolean; ask(): void } {
  const [allowed, setAllowed] = useState(true);
  const look = () => void browser.permissions.contains(LINKEDIN).then(setAllowed, () => {});
  useEffect(() => {
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  const ask = () =>
    void browser.permissions
      .request(LINKEDIN)
      .then(announceChange, () => {})
      .then(look);
  return { allowed, ask };
}
