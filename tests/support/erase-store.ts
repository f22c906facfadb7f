import type { ExtensionBrowser } from './extension-browser.ts';

/** Empties every table of the database behind the product's back, so that tests of one file start alike. */
export async function eraseStore(browser: ExtensionBrowser): Promise<void> {
  await browser.evaluateAtOrigin(ERASE_SCRIPT);
}

const ERASE_SCRIPT = `(async () => {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'kithline')) return;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('kithline');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const names = [...database.objectStoreNames].filter((name) => name !== 'meta');
  const transaction = database.transaction(names, 'readwrite');
  const done = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  for (const name of names) transaction.objectStore(name).clear();
  await done;
  database.close();
})()`;
