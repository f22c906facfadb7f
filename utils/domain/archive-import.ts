import type { Day, DaySpan } from './day';

/** A field of a person that an archive and what is here can say differently. */
export const CONFLICT_FIELDS = ['name', 'connectedOn', 'company', 'position', 'email', 'slug'] as const;
export type ConflictField = (typeof CONFLICT_FIELDS)[number];

/** The file says one thing and what is here another; what is here stays. */
export interface ImportConflict {
  personId: number;
  name: string;
  field: ConflictField;
  here: string;
  inFile: string;
}

/** Somebody in the file who may be somebody here: only name and company agree, so the user is asked. */
export interface ImportQuestion {
  /** Of the person among the file's people, from 0. */
  row: number;
  name: string;
  company: string;
  /** What the file says besides. */
  inFile: { position?: string; connectedOn?: Day };
  here: { personId: number; position?: string; headline?: string; connectedOn?: Day; slug?: string };
}

/** The user's answers to questions: who a row is. Without an answer it is somebody new. */
export type ImportDecisions = Record<number, number | 'new'>;

/** What an import changes among people, in numbers. */
export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows with only a date: they count in history and are nobody. */
  datesOnly: number;
}

/** What an import would do, told before anything is stored. */
export interface ImportPreview extends ImportCounts {
  /** The same rows were imported before, on this moment (epoch milliseconds): importing them again changes nothing. */
  importedBeforeAt?: number;
  questions: ImportQuestion[];
  /** The first of them; there may be thousands. */
  conflicts: ImportConflict[];
  conflictCount: number;
  /** Compared with the newest archive of an older day that was imported, if there is one. */
  since?: SinceArchive;
}

/** Who came and who went between two archives. */
export interface SinceArchive {
  between: DaySpan;
  gained: number;
  left: number;
}

/** `Invitations.csv` in numbers: nobody in it is kept. */
export interface InvitationSummary {
  /** The days of the oldest and the newest invitation. */
  from?: Day;
  to?: Day;
  sent: number;
  received: number;
  /** Of those sent: people in the network now. */
  accepted: number;
  /** Of those sent: not (yet) in the network. */
  pending: number;
  /** From the invitation to the connection, where both days are known. */
  medianDaysToAccept?: number;
}

/** One import as the report lists it. */
export interface ImportReport {
  id: number;
  /** Epoch milliseconds. */
  importedAt: number;
  archiveDay: Day;
  fileNames: string[];
  /** `safe`: stored, and not concluded yet. */
  status: 'safe' | 'concluded';
  counts: ImportCounts;
  invitations?: InvitationSummary;
  since?: SinceArchive;
}

/** Somebody who is in an older archive and not in a newer one, or the other way round. */
export interface ArchiveChange {
  personId: number;
  name: string;
  slug?: string;
  connectedOn?: Day;
}
