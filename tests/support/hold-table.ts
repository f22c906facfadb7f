import type { ExtensionBrowser } from './extension-browser.ts';

/** Keeps a table of the database busy, so that whoever writes to it has to wait, until the function given back is called. */
export async function holdTable(browser: ExtensionBrowser, table: string): Promise<() => Promise<void>> {
  await browser.evaluateAtOrigin(holdScript(table));
  return () => browser.evaluateAtOrigin<void>('globalThis.letGo()');
}

/** A transaction lives as long as it has requests: one follows the other until `letGo`. */
const holdScript = (table: string) => `new Promise((resolve, reject) => {
  const request = indexedDB.open('kithline');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction(${JSON.stringify(table)}, 'readwrite');
    let isHeld = true;
    const again = () => { if (isHeld) transaction.objectStore(${JSON.stringify(table)}).count().onsuccess = again; };
    globalThis.letGo = () => new Promise((done) => {
      transaction.oncomplete = () => { database.close(); done(); };
      isHeld = false;
    });
    again();
    resolve();
  };
})`;
