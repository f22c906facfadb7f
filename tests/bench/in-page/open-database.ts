/** A request's result as a promise. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no reason given'));
  });
}

/** The product's database as it is, without any library. */
export function openDatabase(): Promise<IDBDatabase> {
  return settled(indexedDB.open('kithline'));
}
