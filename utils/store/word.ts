import type { ArchiveRow, Import } from '../domain/archive';
import type { Sighting } from '../domain/person';
import type { Surface } from '../domain/surface';

/** What one page or one row of an archive said about a person at a moment. */
export interface Word extends ArchiveRow {
  /** Absent where an archive said it. */
  surface?: Surface;
  headline?: string;
  /** The moment it was so, epoch milliseconds. */
  seenAt: number;
  /** The moment it came to be known here: an archive may be imported long after its day. */
  notedAt: number;
}

/** A page's word on a person. */
export function wordOfPage(sighting: Sighting): Word {
  return { ...sighting, notedAt: sighting.seenAt };
}

/** An archive's word on a person. @param madeAt {@link archiveMoment} of the import. */
export function wordOfRow(row: ArchiveRow, { importedAt }: Pick<Import, 'importedAt'>, madeAt: number): Word {
  return { ...row, seenAt: madeAt, notedAt: importedAt };
}

/** The moment that an archive's words are true, epoch milliseconds: its day at noon, or when it was imported if that was earlier. */
export function archiveMoment({ archiveDay, importedAt }: Pick<Import, 'archiveDay' | 'importedAt'>): number {
  return Math.min(new Date(`${archiveDay}T12:00:00`).getTime(), importedAt);
}

/** Whether a word says that the person was connected at its moment. */
export function saysConnected({ isMention }: Word): boolean {
  return !isMention;
}
