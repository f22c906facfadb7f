/** Rows read per table. Key counts (`count()`) read no rows and are left out. */
export type RowsRead = Record<string, number>;

/**
 * Runs in a page before any of its scripts and counts, in `rowsRead`, every row that comes out of the database, whichever way it is
 * asked for. Self-contained: it is sent to the page as text.
 */
export function countRows(): void {
  const rowsRead: RowsRead = {};
  Object.assign(globalThis, { rowsRead });
  const add = (table: string, rows: number) => (rowsRead[table] = (rowsRead[table] ?? 0) + rows);
  const sizeOf = (result: unknown) => (Array.isArray(result) ? result.length : result ? 1 : 0);
  const methods = ['get', 'getAll', 'getAllRecords', 'openCursor'] as const;

  for (const kind of [IDBIndex.prototype, IDBObjectStore.prototype] as object[]) {
    for (const method of methods) wrap(kind as Record<string, (...args: unknown[]) => IDBRequest>, method);
  }

  function wrap(kind: Record<string, (...args: unknown[]) => IDBRequest>, method: string): void {
    const original = kind[method];
    if (!original) return;
    kind[method] = function (this: IDBIndex | IDBObjectStore, ...args) {
      const request = original.apply(this, args);
      const table = 'objectStore' in this ? this.objectStore.name : this.name;
      // Fires again for each row that a cursor comes to.
      request.addEventListener('success', () => add(table, sizeOf(request.result)));
      return request;
    };
  }
}
