/** All rows of each table of database `kithline`. */
export type StoredTables = Record<string, Record<string, unknown>[]>;

/**
 * Script text that reads the whole database with plain IndexedDB. It looks first whether the database exists: opening it would
 * create an empty one under the product's feet.
 */
export const READ_STORE_SCRIPT = `(async () => {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'kithline')) return {};
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await settled(indexedDB.open('kithline'));
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return {};
    const transaction = database.transaction(names, 'readonly');
    const tables = names.map(async (name) => [name, await settled(transaction.objectStore(name).getAll())]);
    return Object.fromEntries(await Promise.all(tables));
  } finally {
    database.close();
  }
})()`;
