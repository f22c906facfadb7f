/**
 * Every version of the database ever released stays declared here, and each has a test that upgrades a stored copy of it.
 * `indexes` is Dexie's notation: the primary key first, then the indexes. Fields that no query looks up are not listed.
 */
export interface SchemaVersion {
  version: number;
  indexes: Record<string, string>;
}

export const SCHEMA_HISTORY: readonly SchemaVersion[] = [
  {
    version: 1,
    indexes: {
      meta: 'key',
      settings: 'key',
      accounts: '++id, slug',
      ignoredSlugs: 'slug',
      held: '++id, slug, tabId, heldAt',
      tabViewers: 'tabId',
      readings: '++id, [accountId+metric+readOn], [accountId+readAt]',
      dailyCounts: '[accountId+metric]',
      people:
        '++id, [accountId+connectedOn], [accountId+connectedBetween.to], [accountId+firstSeenAt], [accountId+slug], [accountId+name], [accountId+unlistedOn]',
      dailyPeople: 'accountId',
      identities: '++id, [accountId+kind+value], personId',
      sightings: '++id, personId',
      listed: '++id, &[accountId+day+personId], personId',
      completeLists: '++id, &[accountId+day]',
      corrections: 'personId',
      followUps: 'personId',
      touches: '++id, personId, [accountId+touchedOn]',
      goals: '++id, accountId',
      imports: '++id, accountId',
      archiveBlocks: '++id, &[importId+block]',
      pageHealth: 'key',
      undos: 'key',
    },
  },
];

/** The version this code writes. */
export const SCHEMA_VERSION = SCHEMA_HISTORY.at(-1)!.version;

/** The keys no two rows of a table share, each as its fields: `++id, &[accountId+day], personId` has `id` and `accountId`, `day`. */
export function uniqueKeys(table: string): string[][] {
  const [primary, ...indexes] = SCHEMA_HISTORY.at(-1)!.indexes[table]!.split(', ');
  return [primary!, ...indexes.filter((index) => index.startsWith('&'))].map((key) => key.match(/\w+/g)!);
}
