import type { ArchiveRef, LastContact } from './archive';
import type { Day, DaySpan } from './day';
import type { Surface } from './surface';

/** Lengths in UTF-16 units: beyond them page text is cut, since no real name or headline is longer. */
export const MAX_NAME_LENGTH = 200;
export const MAX_HEADLINE_LENGTH = 400;
export const MAX_SLUG_LENGTH = 200;
export const MAX_MEMBER_ID_LENGTH = 80;
export const MAX_EMAIL_LENGTH = 320;

/** A first-degree contact of the user, as concluded from the evidence. Nobody else is ever stored. */
export interface Person {
  id: number;
  accountId: number;
  /** The current public identifier: percent-decoded, NFC, lower case. */
  slug?: string;
  /** LinkedIn's own stable id, case-sensitive. */
  memberId?: string;
  name: string;
  /** From the archive or the user; never guessed from the name. */
  givenName?: string;
  headline?: string;
  company?: string;
  position?: string;
  email?: string;
  /** The day they connected, where there is evidence for it. */
  connectedOn?: Day;
  /** Bounds of that day, where only they are known. */
  connectedBetween?: DaySpan;
  /** Epoch milliseconds. */
  firstSeenAt: number;
  lastSeenAt: number;
  /** Which rows of archives name them. */
  archived?: ArchiveRef[];
  /** When a page last showed somebody whom an archive names too, epoch milliseconds; of others that is `lastSeenAt`. */
  shownAt?: number;
  /** When the user and they last wrote to each other, as the archive tells. */
  lastContact?: LastContact;
  /** The last day of the first complete archive that lacks them, since they were last seen. */
  unlistedOn?: Day;
  /** Between which days they left, where nobody on that archive can be them under another name. */
  leftBetween?: DaySpan;
}

/** What one page said about one person: kept as it was said, and only when it said something new. */
export interface Sighting {
  id: number;
  accountId: number;
  personId: number;
  surface: Surface;
  /** Epoch milliseconds. */
  seenAt: number;
  slug?: string;
  memberId?: string;
  name?: string;
  headline?: string;
  connectedOn?: Day;
  connectedBetween?: DaySpan;
}

export const IDENTITY_KINDS = ['slug', 'member', 'email'] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** Which person answered to a slug, member id or e-mail, and when: slugs change, and change hands. */
export interface Identity {
  id: number;
  accountId: number;
  personId: number;
  kind: IdentityKind;
  value: string;
  firstSeenOn: Day;
  lastSeenOn: Day;
}

/** Answers to "When did you connect?". */
export type WhenAnswer = 'today' | 'this-week' | 'earlier' | 'dismissed';

/** What the user says about a person. It wins over every page and is never overwritten by one. */
export interface Correction {
  personId: number;
  accountId: number;
  name?: string;
  givenName?: string;
  connectedOn?: Day;
  connectedBetween?: DaySpan;
  /** The popup asked "When did you connect?" and was answered or waved away: it asks once. */
  askedOn?: Day;
}

/** Whether a text can be a slug as it is stored: decoded, NFC, lower case, one path segment. */
export function isSlug(text: string): boolean {
  const fits = text.length > 0 && text.length <= MAX_SLUG_LENGTH;
  return fits && !/[\s/?#\p{Cc}]/u.test(text) && text === text.normalize('NFC').toLowerCase();
}

/** Whether a text can be a member id: letters, digits, `_` and `-`, case kept. */
export function isMemberId(text: string): boolean {
  return text.length <= MAX_MEMBER_ID_LENGTH && /^[\w-]+$/.test(text);
}
