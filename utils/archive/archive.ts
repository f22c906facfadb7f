import type { Day, DaySpan } from '../domain/day';
import type { TextEncoding } from './decode-text';
import type { ArchiveProblem } from './problem';

/** A day as a file tells it: for certain, or only between two days, where day and month cannot be told apart. */
export interface ArchiveDate {
  connectedOn?: Day;
  connectedBetween?: DaySpan;
}

/** Who somebody is, as far as a file tells. */
export interface ArchiveIdentity {
  /** Percent-decoded, NFC, lower case. */
  slug?: string;
  /** LinkedIn's stable id, where an address holds it in place of the slug. */
  memberId?: string;
}

/** One person of `Connections.csv`. */
export interface ArchivePerson extends ArchiveIdentity, ArchiveDate {
  /** The line of the file on which the row starts, from 1, as an editor counts. */
  line: number;
  email?: string;
  givenName?: string;
  familyName?: string;
  /** Given and family name; empty only where the row has none, and an address or e-mail instead. */
  name: string;
  company?: string;
  position?: string;
}

/** A row with nothing but a date: somebody who left or hid. It counts in history and is nobody. */
export interface DateOnlyRow extends ArchiveDate {
  line: number;
}

export type RowReason =
  /** Something else than a day LinkedIn can have written stands in the date's place. */
  | 'date'
  /** The row has neither a name nor an address nor a date. */
  | 'nobody'
  | 'no-name'
  /** The address is none of a profile. */
  | 'address'
  /** More or fewer cells than columns, or a quote that is never closed. */
  | 'cells'
  /** The file ends in the middle of this row. */
  | 'cut-off'
  | 'direction';

/** A row that was not understood, or not all of it. */
export interface RowProblem {
  line: number;
  reason: RowReason;
  /** The row is in the result all the same, without that part. */
  kept: boolean;
}

/** `Connections.csv`: the complete list of the day the archive was made. */
export interface ConnectionsFile {
  people: ArchivePerson[];
  datesOnly: DateOnlyRow[];
  /** Rows that repeat somebody, left out. */
  doubled: number;
  notUnderstood: RowProblem[];
  /** Rows with anything in them, the header's apart: each is a person, a date, doubled, or not understood and not kept. */
  rows: number;
  /** Assumed where the bytes are no Unicode: letters beyond ASCII may be wrong then. */
  encoding: TextEncoding;
}

/** One row of `Invitations.csv`. */
export interface ArchiveInvitation extends ArchiveIdentity {
  line: number;
  direction: 'sent' | 'received';
  /** The other member's name. */
  name: string;
  /** The number in `urn:li:member:N` of the other member, which is no `memberId`. */
  memberNumber?: string;
  sentOn?: Day;
  sentBetween?: DaySpan;
}

/** `Invitations.csv`: the last six to eleven months, in no strict order. The messages in it are dropped while reading. */
export interface InvitationsFile {
  invitations: ArchiveInvitation[];
  notUnderstood: RowProblem[];
  /** The user's own slug, where all rows agree. */
  ownSlug?: string;
}

/** When the user and one person last wrote to each other, just the two of them. */
export interface LastContact extends ArchiveIdentity {
  /** Only where no address tells who it is (files before about 2021). */
  name?: string;
  /** Epoch milliseconds. */
  lastAt: number;
  lastBy: 'me' | 'them' | 'unknown';
}

/** `messages.csv`: dates and directions, and not one word of what was written. */
export interface MessagesFile {
  contacts: LastContact[];
  /** Messages between the user and one other member. */
  messages: number;
  /** Rows of no use: drafts, conversations of more than two, dates that cannot be read. */
  leftOut: { drafts: number; groups: number; notUnderstood: number };
  /** The user's own slug, where it could be told. */
  ownSlug?: string;
}

/** What one export holds of what is read: those files that are in it. */
export interface Archive {
  /** The chosen zip or, for files chosen one by one, the first of them. */
  fileName: string;
  /** The day the archive was made: `Connections.csv` is the complete list of that day. */
  archiveDay?: Day;
  /** The zip's name says the day; otherwise it is that of the newest row, and the archive may be younger. */
  archiveDayFrom?: 'file-name' | 'newest-row';
  connections?: ConnectionsFile;
  invitations?: InvitationsFile;
  messages?: MessagesFile;
}

/** All that was read: one archive for each zip (for each folder of one that holds several), and one for files chosen one by one. */
export interface ArchiveRead {
  /** At least one, each with at least one file read. */
  archives: Archive[];
  /** What could not be read beside them. */
  problems: ArchiveProblem[];
}

export type ArchiveResult = { ok: ArchiveRead } | { problem: ArchiveProblem };
