import type { ArchiveContact, ArchiveContents } from '../domain/archive';
import { localDay, type Day, type DaySpan } from '../domain/day';
import type { Archive, ConnectionsFile, LastContact } from './archive';

/** What was read from an archive, as the store takes it. @param today the day it is imported. */
export function contentsOf(archive: Archive, today: Day): ArchiveContents {
  const { fileName, archiveDay = today, connections, invitations, messages } = archive;
  const listedOn = listDays(archive, today);
  return {
    fileNames: [fileName],
    archiveDay,
    ...(listedOn && { listedOn }),
    people: connections?.people ?? [],
    datesOnly: connections?.datesOnly ?? [],
    contacts: messages?.contacts.map(contactOf) ?? [],
    invitations: invitations?.invitations ?? [],
  };
}

function contactOf({ lastAt, lastBy, ...who }: LastContact): ArchiveContact {
  return { ...who, on: localDay(lastAt), by: lastBy };
}

/** A row that could not be read may have been anybody: then nobody is missing for certain. */
function isWhole({ notUnderstood }: ConnectionsFile): boolean {
  return notUnderstood.every(({ kept }) => kept);
}

/** The newest row tells the day from which on the list may have been made; the day it is imported is the last one. */
function listDays({ connections, archiveDay, archiveDayFrom }: Archive, today: Day): DaySpan | undefined {
  if (!connections || !isWhole(connections) || archiveDay === undefined || archiveDay > today) return undefined;
  return { from: archiveDay, to: archiveDayFrom === 'file-name' ? archiveDay : today };
}
