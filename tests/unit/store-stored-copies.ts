/** One table as a released version stored it: raw IndexedDB, made without the store's own code. */
interface StoredTable {
  keyPath: string | string[];
  autoIncrement: boolean;
  /** A leading `&` marks a unique one. */
  indexes: Record<string, string | string[]>;
  rows: object[];
}

const table = (keyPath: string, rows: object[], indexes: StoredTable['indexes'] = {}): StoredTable => ({
  ...{ keyPath, rows, indexes, autoIncrement: keyPath === 'id' },
});
const byPerson = { personId: 'personId' };

/** What each released version left on disk, by version. Never changed once released: a new version adds its own. */
export const STORED_COPIES: Record<number, Record<string, StoredTable>> = {
  1: {
    meta: table('key', [{ key: 'schema', version: 1 }]),
    settings: table('key', [{ key: 'chartRange', value: '1y' }]),
    accounts: table('id', [{ id: 1, slug: 'noor-haddad', createdAt: 1_793_000_000_000 }], { slug: 'slug' }),
    ignoredSlugs: table('slug', []),
    held: table('id', [], { slug: 'slug', tabId: 'tabId', heldAt: 'heldAt' }),
    tabViewers: table('tabId', []),
    readings: table(
      'id',
      [
        {
          ...{ id: 1, accountId: 1, metric: 'connections', value: 611, atLeast: false, status: 'confirmed' },
          ...{ readAt: 1_795_100_000_000, readOn: '2026-11-19', surface: 'connections', source: 'page' },
        },
        {
          ...{ id: 2, accountId: 1, metric: 'connections', value: 612, atLeast: false, status: 'confirmed' },
          ...{ readAt: 1_795_200_000_000, readOn: '2026-11-20', source: 'manual' },
        },
      ],
      { '[accountId+metric+readOn]': ['accountId', 'metric', 'readOn'], '[accountId+readAt]': ['accountId', 'readAt'] },
    ),
    dailyCounts: {
      keyPath: ['accountId', 'metric'],
      autoIncrement: false,
      indexes: {},
      rows: [],
    },
    people: table(
      'id',
      [
        {
          ...{ id: 1, accountId: 1, slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale', connectedOn: '2026-11-20' },
          ...{ firstSeenAt: 1_795_200_000_000, lastSeenAt: 1_795_200_000_000 },
        },
      ],
      {
        '[accountId+connectedOn]': ['accountId', 'connectedOn'],
        '[accountId+connectedBetween.to]': ['accountId', 'connectedBetween.to'],
        '[accountId+firstSeenAt]': ['accountId', 'firstSeenAt'],
        '[accountId+slug]': ['accountId', 'slug'],
        '[accountId+name]': ['accountId', 'name'],
        '[accountId+unlistedOn]': ['accountId', 'unlistedOn'],
      },
    ),
    dailyPeople: table('accountId', []),
    identities: table(
      'id',
      [
        {
          ...{ id: 1, accountId: 1, personId: 1, kind: 'slug', value: 'ada-vale' },
          ...{ firstSeenOn: '2026-11-20', lastSeenOn: '2026-11-20' },
        },
      ],
      { '[accountId+kind+value]': ['accountId', 'kind', 'value'], ...byPerson },
    ),
    sightings: table(
      'id',
      [
        {
          ...{ id: 1, accountId: 1, personId: 1, surface: 'connections', seenAt: 1_795_200_000_000 },
          ...{ slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale', connectedOn: '2026-11-20' },
        },
      ],
      byPerson,
    ),
    listed: table('id', [], { '&[accountId+day+personId]': ['accountId', 'day', 'personId'], personId: 'personId' }),
    completeLists: table('id', [], { '&[accountId+day]': ['accountId', 'day'] }),
    corrections: table('personId', [{ personId: 1, accountId: 1, givenName: 'Ada' }]),
    followUps: table('personId', [{ personId: 1, accountId: 1, topic: 'job fairs', nextStep: 'lunch' }]),
    touches: table('id', [], { ...byPerson, '[accountId+touchedOn]': ['accountId', 'touchedOn'] }),
    goals: table(
      'id',
      [
        {
          ...{ id: 1, accountId: 1, kind: 'reach', metric: 'connections', target: 750 },
          ...{ by: '2027-06-30', startOn: '2026-11-01', createdAt: 1_793_000_000_000 },
        },
      ],
      { accountId: 'accountId' },
    ),
    imports: table('id', [], { accountId: 'accountId' }),
    archiveBlocks: table('id', [], { '&[importId+block]': ['importId', 'block'] }),
    pageHealth: table('key', [
      { key: 'connections', surface: 'connections', lastVisitAt: 1_795_200_000_000, unreadableVisits: 1 },
    ]),
    undos: table('key', []),
  },
};

/** Puts the stored copy of a version on disk. Dexie counts versions in tens. */
export function writeStoredCopy(name: string, version: number): Promise<void> {
  const tables = Object.entries(STORED_COPIES[version] ?? {});
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onupgradeneeded = () => tables.forEach(([tableName, stored]) => create(request.result, tableName, stored));
    request.onerror = () => reject(request.error ?? new Error('could not open'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

function create(database: IDBDatabase, name: string, { keyPath, autoIncrement, indexes, rows }: StoredTable): void {
  const created = database.createObjectStore(name, { keyPath, autoIncrement });
  for (const [index, path] of Object.entries(indexes))
    created.createIndex(index.replace('&', ''), path, { unique: index.startsWith('&') });
  for (const row of rows) created.add(row);
}
