import * as v from 'valibot';
import type { Import } from '../domain/archive';
import { isDay, isDaySpan } from '../domain/day';
import { isMemberId, isSlug, MAX_EMAIL_LENGTH, MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import type { ArchiveBlockRow } from './open-store';
import { BLOCK_ROWS } from './person-words';
import { MAX_ARCHIVE_ROWS, MAX_FILE_NAME_LENGTH } from './save-evidence';

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000_000_000));
const epochMs = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_ARCHIVE_ROWS));
const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const span = v.pipe(v.strictObject({ from: v.string(), to: v.string() }), v.check(isDaySpan, 'not a span'));
const text = (maxLength: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(maxLength));

/** When the user and a person last wrote. */
export const lastContactSchema = v.strictObject({ on: day, by: v.picklist(['me', 'them', 'unknown']) });

/** Which rows of archives name a person. */
export const archiveRefSchema = v.strictObject({ importId: id, row: count });

const invitations = v.strictObject({
  sent: count,
  received: count,
  accepted: count,
  pending: count,
  medianDaysToAccept: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000))),
});

const counts = v.strictObject({
  created: count,
  updated: count,
  unchanged: count,
  onlyDate: count,
  contacts: count,
  conflicts: count,
});

const rowNumber = v.pipe(v.string(), v.regex(/^\d{1,6}$/));

/** An archive that was taken in, in a backup. */
export const importSchema: v.GenericSchema<unknown, Import> = v.strictObject({
  id,
  accountId: id,
  importedAt: epochMs,
  archiveDay: day,
  listedOn: v.exactOptional(span),
  hasSlugs: v.boolean(),
  holdsUntil: v.exactOptional(epochMs),
  fileNames: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_FILE_NAME_LENGTH))), v.maxLength(100)),
  fingerprint: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
  status: v.picklist(['safe', 'concluded']),
  rowCount: count,
  decisions: v.record(rowNumber, v.union([id, v.literal('new')])),
  counts: v.exactOptional(counts),
  invitations: v.exactOptional(invitations),
});

const row = v.strictObject({
  slug: v.exactOptional(v.pipe(v.string(), v.check(isSlug, 'not a slug'))),
  memberId: v.exactOptional(v.pipe(v.string(), v.check(isMemberId, 'not a member id'))),
  name: v.exactOptional(text(MAX_NAME_LENGTH)),
  givenName: v.exactOptional(text(MAX_NAME_LENGTH)),
  email: v.exactOptional(text(MAX_EMAIL_LENGTH)),
  company: v.exactOptional(text(MAX_HEADLINE_LENGTH)),
  position: v.exactOptional(text(MAX_HEADLINE_LENGTH)),
  connectedOn: v.exactOptional(day),
  connectedBetween: v.exactOptional(span),
  lastContact: v.exactOptional(lastContactSchema),
  isMention: v.exactOptional(v.literal(true)),
});

/** Up to {@link BLOCK_ROWS} rows of an import, in a backup. */
export const archiveBlockSchema: v.GenericSchema<unknown, ArchiveBlockRow> = v.strictObject({
  id,
  accountId: id,
  importId: id,
  block: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_ARCHIVE_ROWS / BLOCK_ROWS)),
  rows: v.pipe(v.array(v.nullable(row)), v.maxLength(BLOCK_ROWS)),
});
