import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Account } from '../domain/account';
import type { ArchiveRow, Import } from '../domain/archive';
import type { Day } from '../domain/day';
import type { FollowUp, Touch } from '../domain/follow-up';
import type { Goal } from '../domain/goal';
import type { Observation } from '../domain/observation';
import type { Correction, Identity, Person, Sighting } from '../domain/person';
import type { PageHealth } from '../domain/page-health';
import type { Metric, Reading } from '../domain/reading';
import type { Settings } from '../domain/settings';
import { SCHEMA_HISTORY, SCHEMA_VERSION } from './schema';

export const STORE_NAME = 'kithline';

/** One setting; `value` is checked when read, since a restored backup may hold anything. */
export interface SettingRow {
  key: keyof Settings;
  value: unknown;
}

/** The schema version that last wrote here: Dexie lets older code open a newer database, we do not. */
export interface MetaRow {
  key: 'schema';
  version: number;
}

/** What a restore replaced, kept as backup text so that it can be taken back once. */
export interface UndoRow {
  key: 'restore';
  /** Epoch milliseconds. */
  restoredAt: number;
  backup: string;
}

/**
 * One count of one account day by day, packed: what the popup draws is one row, not years of readings.
 * A conclusion from `readings`, kept in the same transaction; `rowCount` tells one that somebody else's write left behind.
 */
export interface DailyCountsRow {
  accountId: number;
  metric: Metric;
  /** How many readings, of every status, it was concluded from. */
  rowCount: number;
  /** Day numbers, ascending; `values` and `bounds` run beside. */
  days: Int32Array;
  values: Int32Array;
  /** 1 where the value is only a lower bound. */
  bounds: Uint8Array;
}

/** An own identifier of which the user said that it is not theirs: what comes with it is dropped. */
export interface IgnoredSlugRow {
  slug: string;
}

/** An observation that waits until it is known whose it is. Held for days at most: it is no part of a backup. */
export interface HeldRow {
  id: number;
  /** The own identifier its tab showed; absent where the tab has shown none yet. */
  slug?: string;
  /** Where it came from; -1 once that tab can tell no more. */
  tabId: number;
  /** Epoch milliseconds. */
  heldAt: number;
  /** Another tab has shown this own identifier meanwhile: it is this one's or nobody's. */
  onlySlug?: string;
  observation: Observation;
}

/** Which own identifier a tab showed last; the row of no tab, -1, has none: it tells when somebody signed out last. */
export interface TabViewerRow {
  tabId: number;
  slug?: string;
  /** Epoch milliseconds. */
  seenAt: number;
}

/** Whose card was on the connections page on a day; rows of days gone by are dropped. */
export interface ListedRow {
  id: number;
  accountId: number;
  day: Day;
  personId: number;
}

/** Evidence: on this day everybody who was connected is known to be among our people. */
export interface CompleteListRow {
  id: number;
  accountId: number;
  day: Day;
  count: number;
  /** Epoch milliseconds: it tells nothing of people first seen after this, since somebody was forgotten then. */
  holdsUntil?: number;
}

/** Evidence: up to 500 rows of an import, as they were; `null` where somebody was forgotten since. */
export interface ArchiveBlockRow {
  id: number;
  accountId: number;
  importId: number;
  /** Counted from 0: block 1 begins with row 500. */
  block: number;
  rows: (ArchiveRow | null)[];
}

/**
 * How many people connected on each day, packed: the growth chart reads one row, not all people. Kept in the same transactions as
 * `people`; where `counts` do not add up to the people with a day, somebody else's write came in between.
 */
export interface DailyPeopleRow {
  accountId: number;
  /** Day numbers, ascending; the next two run beside. */
  days: Int32Array;
  counts: Int32Array;
  /** How many of them a later complete archive lacks. */
  unlistedCounts: Int32Array;
  /** The import whose rows with nothing but a day count, and from which day on its list holds, where it is complete. */
  listId?: number;
  listedFrom?: Day;
  /** Day numbers, ascending; the next two run beside. */
  hiddenDays: Int32Array;
  hiddenCounts: Int32Array;
  /** How many of them are people that pages show: connected that day, and not in the list by name. */
  shownCounts: Int32Array;
}

/** The database, typed. See `docs/architecture.md` for what belongs in which table. */
export class Store extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare settings: Table<SettingRow, string>;
  declare accounts: EntityTable<Account, 'id'>;
  declare ignoredSlugs: Table<IgnoredSlugRow, string>;
  declare held: EntityTable<HeldRow, 'id'>;
  declare tabViewers: Table<TabViewerRow, number>;
  declare readings: EntityTable<Reading, 'id'>;
  declare dailyCounts: Table<DailyCountsRow, [number, Metric]>;
  declare people: EntityTable<Person, 'id'>;
  declare dailyPeople: Table<DailyPeopleRow, number>;
  declare identities: EntityTable<Identity, 'id'>;
  declare sightings: EntityTable<Sighting, 'id'>;
  declare listed: EntityTable<ListedRow, 'id'>;
  declare completeLists: EntityTable<CompleteListRow, 'id'>;
  declare corrections: Table<Correction, number>;
  declare followUps: Table<FollowUp, number>;
  declare touches: EntityTable<Touch, 'id'>;
  declare goals: EntityTable<Goal, 'id'>;
  declare imports: EntityTable<Import, 'id'>;
  declare archiveBlocks: EntityTable<ArchiveBlockRow, 'id'>;
  declare pageHealth: Table<PageHealth, string>;
  declare undos: Table<UndoRow, string>;

  constructor(name: string) {
    // Strict: what was acknowledged has reached the disk, not just the operating system.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, indexes } of SCHEMA_HISTORY) this.version(version).stores(indexes);
  }
}

/** Thrown where the database was written by a newer Kithline: nothing is touched then. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';

  constructor(readonly version: number) {
    super(`The database has schema ${version}, this Kithline knows ${SCHEMA_VERSION}.`);
  }
}

/** Opens the database on first use. Queries and writes wait for it, and reject with {@link NewerDatabaseError} if it is newer. */
export function openStore(name: string = STORE_NAME): Store {
  const store = new Store(name);
  // A tab left open must not block another one's upgrade or an erase.
  store.on('versionchange', () => store.close());
  store.on('ready', (opened) => checkSchema(opened as Store), true);
  return store;
}

async function checkSchema(store: Store): Promise<void> {
  // Dexie multiplies its versions by ten; what it says of itself is the declared version, not the installed one.
  const installed = Math.floor(store.backendDB().version / 10);
  const newest = Math.max((await store.meta.get('schema'))?.version ?? 0, installed);
  if (newest > SCHEMA_VERSION) throw new NewerDatabaseError(newest);
}
