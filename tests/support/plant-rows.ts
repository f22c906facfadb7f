import type { ExtensionBrowser } from './extension-browser.ts';

/** Puts rows into tables of the database behind the product's back; a page that is open does not notice. */
export async function plantRows(
  browser: ExtensionBrowser,
  tables: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  await browser.evaluateAtOrigin(plantScript(tables));
}

const plantScript = (tables: Readonly<Record<string, readonly object[]>>) => `new Promise((resolve, reject) => {
  const tables = ${JSON.stringify(tables)};
  const request = indexedDB.open('kithline');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction(Object.keys(tables), 'readwrite');
    transaction.oncomplete = () => {
      request.result.close();
      resolve();
    };
    transaction.onerror = () => reject(transaction.error);
    for (const [table, rows] of Object.entries(tables)) for (const row of rows) transaction.objectStore(table).put(row);
  };
})`;
