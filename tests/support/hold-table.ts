import type { ExtensionBrowser } from './extension-browser.ts';

/**
 * Keeps tables of the database busy, so that whoever writes to them has to wait, until the function given back is called. Who asked
 * for one of them before goes first.
 */
export async function holdTable(browser: ExtensionBrowser, ...tables: string[]): Promise<() => Promise<void>> {
  const letGo = `letGoOf${tables.join('And')}`;
  await browser.evaluateAtOrigin(holdScript(tables, letGo));
  return () => browser.evaluateAtOrigin<void>(`globalThis.${letGo}()`);
}

/** A transaction lives as long as it has requests: one follows the other until it is let go. */
const holdScript = (tables: readonly string[], letGo: string) => `new Promise((resolve, reject) => {
  const request = indexedDB.open('kithline');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const transaction = database.transaction(${JSON.stringify(tables)}, 'readwrite');
    let isHeld = true;
    const again = () => { if (isHeld) transaction.objectStore(${JSON.stringify(tables[0])}).count().onsuccess = again; };
    globalThis.${letGo} = () => new Promise((done) => {
      transaction.oncomplete = () => { database.close(); done(); };
      isHeld = false;
    });
    again();
    resolve();
  };
})`;

/** Whether somebody has asked for a table, which they keep while they wait for others that are held. */
export function isClaimed(browser: ExtensionBrowser, table: string): Promise<boolean> {
  const patience = `new Promise((resolve) => setTimeout(resolve, ${PATIENCE_MS}, true))`;
  return browser.evaluateAtOrigin(`Promise.race([${readScript(table)}, ${patience}])`);
}

const PATIENCE_MS = 300;

const readScript = (table: string) => `new Promise((resolve, reject) => {
  const request = indexedDB.open('kithline');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction(${JSON.stringify(table)});
    transaction.objectStore(${JSON.stringify(table)}).count().onsuccess = () => {
      request.result.close();
      resolve(false);
    };
  };
})`;
