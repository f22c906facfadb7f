import * as v from 'valibot';
import type { Account } from '../domain/account';
import type { Import } from '../domain/archive';
import { isDay, isDaySpan } from '../domain/day';
import {
  MAX_MESSAGE_LENGTH,
  MAX_TOPIC_LENGTH,
  NEXT_STEPS,
  TOUCH_KINDS,
  type FollowUp,
  type Touch,
} from '../domain/follow-up';
import type { Goal } from '../domain/goal';
import {
  IDENTITY_KINDS,
  isMemberId,
  isSlug,
  MAX_EMAIL_LENGTH,
  MAX_HEADLINE_LENGTH,
  MAX_NAME_LENGTH,
  type Correction,
  type Identity,
  type Person,
  type Sighting,
} from '../domain/person';
import type { PageHealth } from '../domain/page-health';
import { MAX_COUNT, METRICS, READING_SOURCES, READING_STATUSES, type Reading } from '../domain/reading';
import { SURFACES } from '../domain/surface';
import { archiveBlockSchema, archiveRefSchema, importSchema, lastContactSchema } from './backup-archive';
import { pageHealthSchema } from './backup-page-health';
import type { ArchiveBlockRow, CompleteListRow, IgnoredSlugRow, ListedRow, SettingRow } from './open-store';

/** Says what a backup file is, and that it is one of ours. */
export const BACKUP_FORMAT = 'kithline-backup';

/** An id near the end of the numbers would leave the table without further ones, for good. */
const MAX_ID = 1_000_000_000_000;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MAX_ID));
const epochMs = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_COUNT));
const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const span = v.pipe(v.strictObject({ from: v.string(), to: v.string() }), v.check(isDaySpan, 'not a span'));
const slug = v.pipe(v.string(), v.check(isSlug, 'not a slug'));
const memberId = v.pipe(v.string(), v.check(isMemberId, 'not a member id'));
const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength));
const name = v.pipe(text(MAX_NAME_LENGTH), v.minLength(1));
const headline = text(MAX_HEADLINE_LENGTH);

const account = v.strictObject({
  id,
  slug: v.exactOptional(slug),
  formerSlugs: v.exactOptional(v.array(slug)),
  createdAt: epochMs,
});

const ignoredSlug = v.strictObject({ slug });

const reading = v.strictObject({
  id,
  accountId: id,
  metric: v.picklist(METRICS),
  value: count,
  atLeast: v.boolean(),
  status: v.picklist(READING_STATUSES),
  readAt: epochMs,
  readOn: day,
  surface: v.exactOptional(v.picklist(SURFACES)),
  source: v.picklist(READING_SOURCES),
});

const person = v.strictObject({
  id,
  accountId: id,
  slug: v.exactOptional(slug),
  memberId: v.exactOptional(memberId),
  name,
  givenName: v.exactOptional(name),
  headline: v.exactOptional(headline),
  company: v.exactOptional(headline),
  position: v.exactOptional(headline),
  email: v.exactOptional(text(MAX_EMAIL_LENGTH)),
  connectedOn: v.exactOptional(day),
  connectedBetween: v.exactOptional(span),
  firstSeenAt: epochMs,
  lastSeenAt: epochMs,
  archived: v.exactOptional(v.pipe(v.array(archiveRefSchema), v.minLength(1), v.maxLength(1_000))),
  shownAt: v.exactOptional(epochMs),
  lastContact: v.exactOptional(lastContactSchema),
  unlistedOn: v.exactOptional(day),
  leftBetween: v.exactOptional(span),
});

const identity = v.strictObject({
  id,
  accountId: id,
  personId: id,
  kind: v.picklist(IDENTITY_KINDS),
  value: v.pipe(text(320), v.minLength(1)),
  firstSeenOn: day,
  lastSeenOn: day,
});

const sighting = v.strictObject({
  id,
  accountId: id,
  personId: id,
  surface: v.picklist(SURFACES),
  seenAt: epochMs,
  slug: v.exactOptional(slug),
  memberId: v.exactOptional(memberId),
  name: v.exactOptional(name),
  headline: v.exactOptional(headline),
  connectedOn: v.exactOptional(day),
  connectedBetween: v.exactOptional(span),
});

const listed = v.strictObject({ id, accountId: id, day, personId: id });

const completeList = v.strictObject({ id, accountId: id, day, count, holdsUntil: v.exactOptional(epochMs) });

const correction = v.strictObject({
  personId: id,
  accountId: id,
  name: v.exactOptional(name),
  givenName: v.exactOptional(name),
  connectedOn: v.exactOptional(day),
  connectedBetween: v.exactOptional(span),
  askedOn: v.exactOptional(day),
});

const followUp = v.strictObject({
  personId: id,
  accountId: id,
  topic: v.exactOptional(text(MAX_TOPIC_LENGTH)),
  nextStep: v.exactOptional(v.picklist(NEXT_STEPS)),
  text: v.exactOptional(text(MAX_MESSAGE_LENGTH)),
  laterUntil: v.exactOptional(day),
  doneOn: v.exactOptional(day),
});

const touch = v.strictObject({
  id,
  accountId: id,
  personId: id,
  kind: v.picklist(TOUCH_KINDS),
  touchedAt: epochMs,
  touchedOn: day,
  note: v.exactOptional(text(MAX_TOPIC_LENGTH)),
});

const goal = v.strictObject({
  id,
  accountId: id,
  kind: v.literal('reach'),
  metric: v.picklist(METRICS),
  target: v.pipe(count, v.minValue(1)),
  by: day,
  startOn: day,
  endedOn: v.exactOptional(day),
  createdAt: epochMs,
});

const setting = v.strictObject({
  key: v.picklist(['paused', 'archiveOnly', 'chartRange', 'shownAccountId']),
  value: v.unknown(),
});

/** The tables of a backup: everything but the schema record and what can be undone. */
export interface BackupTables {
  settings: SettingRow[];
  accounts: Account[];
  ignoredSlugs: IgnoredSlugRow[];
  readings: Reading[];
  people: Person[];
  identities: Identity[];
  sightings: Sighting[];
  listed: ListedRow[];
  completeLists: CompleteListRow[];
  corrections: Correction[];
  followUps: FollowUp[];
  touches: Touch[];
  goals: Goal[];
  imports: Import[];
  archiveBlocks: ArchiveBlockRow[];
  pageHealth: PageHealth[];
}

/** A whole backup file. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  /** The schema version of the rows. */
  version: number;
  /** Epoch milliseconds. */
  exportedAt: number;
  tables: BackupTables;
}

/** What a backup's rows must look like, table by table. */
export const backupTablesSchema: v.GenericSchema<unknown, BackupTables> = v.strictObject({
  settings: v.array(setting),
  accounts: v.array(account),
  ignoredSlugs: v.array(ignoredSlug),
  readings: v.array(reading),
  people: v.array(person),
  identities: v.array(identity),
  sightings: v.array(sighting),
  listed: v.array(listed),
  completeLists: v.array(completeList),
  corrections: v.array(correction),
  followUps: v.array(followUp),
  touches: v.array(touch),
  goals: v.array(goal),
  imports: v.array(importSchema),
  archiveBlocks: v.array(archiveBlockSchema),
  pageHealth: v.array(pageHealthSchema),
});

export const BACKUP_TABLES = [
  'settings',
  'accounts',
  'ignoredSlugs',
  'readings',
  'people',
  'identities',
  'sightings',
  'listed',
  'completeLists',
  'corrections',
  'followUps',
  'touches',
  'goals',
  'imports',
  'archiveBlocks',
  'pageHealth',
] as const satisfies readonly (keyof BackupTables)[];

/** What a file must say of itself before its rows are looked at. */
export const backupEnvelopeSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  exportedAt: epochMs,
  tables: v.unknown(),
});
