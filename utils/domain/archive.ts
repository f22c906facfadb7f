import type { Day, DaySpan } from './day';

/** When the user and a person last wrote to each other: no word of what was written. */
export interface LastContact {
  on: Day;
  by: 'me' | 'them' | 'unknown';
}

/** One row of an archive as it is kept. A row with nothing but a day is somebody who left LinkedIn or hid: it is nobody. */
export interface ArchiveRow {
  /** Decoded, NFC, lower case. */
  slug?: string;
  memberId?: string;
  name?: string;
  givenName?: string;
  email?: string;
  company?: string;
  position?: string;
  connectedOn?: Day;
  connectedBetween?: DaySpan;
  lastContact?: LastContact;
  /** Named by the messages only: it says nothing on who is connected. */
  isMention?: true;
}

/** Which row of which import, both counted as stored. */
export interface ArchiveRef {
  importId: number;
  row: number;
}

/** One invitation; the other's name serves to find them among the people and is not kept. */
export interface ArchiveInvitation {
  slug?: string;
  name?: string;
  direction: 'sent' | 'received';
  sentOn?: Day;
}

/** The last contact with somebody who may be none of the user's people: then it is dropped. */
export interface ArchiveContact extends LastContact {
  slug?: string;
  memberId?: string;
  name?: string;
}

/** What was read from one archive, as the store takes it. */
export interface ArchiveContents {
  fileNames: string[];
  /** The day it was made: everything in it was so on that day. */
  archiveDay: Day;
  /** Between which days the list of people was complete; absent where rows are missing, or the file is no list of people. */
  listedOn?: DaySpan;
  people: ArchiveRow[];
  /** Rows with nothing but a day. */
  datesOnly: Pick<ArchiveRow, 'connectedOn' | 'connectedBetween'>[];
  contacts: ArchiveContact[];
  invitations: ArchiveInvitation[];
}

/** The user's answers: for a row, counted from 0 in `people`, who it is. No answer means somebody new. */
export type ImportDecisions = Record<number, number | 'new'>;

/** What became of the rows of an archive, in numbers. */
export interface ImportCounts {
  created: number;
  /** Known already, and the file says something that was not known. */
  updated: number;
  unchanged: number;
  /** Rows that hold only a date. */
  onlyDate: number;
  /** People of whom the file tells when the user and they last wrote. */
  contacts: number;
  conflicts: number;
}

/** Invitations in numbers; nobody who was invited is kept. */
export interface InvitationSummary {
  sent: number;
  received: number;
  /** Of those sent: who is among the people, connected since. */
  accepted: number;
  pending: number;
  /** From sending to connecting; absent where nobody accepted. */
  medianDaysToAccept?: number;
}

/** One archive that was taken in. */
export interface Import {
  id: number;
  accountId: number;
  /** Epoch milliseconds. */
  importedAt: number;
  archiveDay: Day;
  listedOn?: DaySpan;
  /** Rows have addresses: who has none among them is not in the list. */
  hasSlugs: boolean;
  /** Epoch milliseconds: the list tells nothing of people first seen after this, since somebody was forgotten then. */
  holdsUntil?: number;
  fileNames: string[];
  /** SHA-256 in hexadecimal of the rows, whatever their order. */
  fingerprint: string;
  /** `safe`: the rows are stored. `concluded`: what follows from them is, too. */
  status: 'safe' | 'concluded';
  rowCount: number;
  /** The user's answers by row. */
  decisions: ImportDecisions;
  /** Once it is concluded. */
  counts?: ImportCounts;
  invitations?: InvitationSummary;
}

/** A row that says something else than what is kept. */
export interface ImportConflict {
  row: number;
  personId: number;
  name: string;
  field: 'name' | 'givenName' | 'connectedOn';
  inFile: string;
  kept: string;
  /** Whose word is kept. */
  by: 'user' | 'page' | 'archive';
}

/** Somebody who may be meant by a row: as much as helps to tell. */
export interface ImportCandidate {
  personId: number;
  name: string;
  headline?: string;
  company?: string;
  slug?: string;
  connectedOn?: Day;
}

/** A row of which only the user can tell who it is. */
export interface ImportQuestion {
  row: number;
  name: string;
  company?: string;
  position?: string;
  connectedOn?: Day;
  candidates: ImportCandidate[];
}

/** What importing an archive would do. Nothing is stored yet. */
export interface ImportPreview {
  /** The same rows were imported already: importing them again changes nothing. */
  knownAs?: Import;
  counts: ImportCounts;
  conflicts: ImportConflict[];
  questions: ImportQuestion[];
  /** People who are in an earlier list and not in this one, or the other way round. */
  changes: ImportChange[];
  invitations?: InvitationSummary;
}

/** Somebody who left between two days. */
export interface ImportChange {
  personId: number;
  name: string;
  leftBetween: DaySpan;
}

/** Somebody who is in the newer of two archives only, and connected since the older. */
export interface ImportGain {
  id: number;
  name: string;
  connectedOn?: Day;
}

/** Who left and who was gained between two archives. */
export interface ArchiveChanges {
  left: ImportChange[];
  gained: ImportGain[];
}

/** How many connected on a day. */
export interface DayTally {
  day: Day;
  count: number;
}

/** The people of today by the day they connected; those who left since are missing from it. */
export interface DailyPeople {
  people: DayTally[];
  /** Rows of the newest archive that hold only a day. */
  datesOnly: DayTally[];
}
