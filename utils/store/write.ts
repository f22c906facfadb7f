import type { Table } from 'dexie';
import { NewerDatabaseError, type Store } from './open-store';
import { SCHEMA_VERSION } from './schema';

/**
 * The one way to write: all or nothing, and refused where a newer Kithline has written meanwhile.
 * @param tables every table the work touches, for reading too.
 */
export function write<T>(store: Store, tables: Table[], work: () => Promise<T>): Promise<T> {
  return store.transaction('rw', [store.meta, ...tables], async () => {
    const schema = await store.meta.get('schema');
    if (schema && schema.version > SCHEMA_VERSION) throw new NewerDatabaseError(schema.version);
    if (schema?.version !== SCHEMA_VERSION) await store.meta.put({ key: 'schema', version: SCHEMA_VERSION });
    return work();
  });
}
