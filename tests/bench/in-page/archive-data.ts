import type { ArchiveContents, ArchiveRow } from '../../../utils/domain/archive.ts';
import { dayNumberOf, dayOfNumber } from './bench-data.ts';

/** As many as LinkedIn lets a member have. */
export const ARCHIVE_PEOPLE = 30_000;
const DATES_ONLY = 900;
const YEARS_DAYS = 4_000;
/** The newest came so long ago: the popup has nobody more to read for it. */
const NEWEST_DAYS_AGO = 90;

const today = dayNumberOf(Date.now());
const dayOf = (at: number) => dayOfNumber(today - NEWEST_DAYS_AGO - Math.floor((at / ARCHIVE_PEOPLE) * YEARS_DAYS));

/** A generated export, newest first, nobody in it known from elsewhere. @param skip leaves out one of so many: who left since. */
export function makeArchive({ daysAgo = 30, skip = Infinity } = {}): ArchiveContents {
  const archiveDay = dayOfNumber(today - daysAgo);
  const numbers = Array.from({ length: ARCHIVE_PEOPLE }, (_, at) => at);
  return {
    fileNames: ['Basic_LinkedInDataExport.zip'],
    archiveDay,
    listedOn: { from: archiveDay, to: archiveDay },
    people: numbers.filter((at) => at % skip !== skip - 1).map(makeRow),
    datesOnly: Array.from({ length: DATES_ONLY }, (_, at) => ({ connectedOn: dayOf(at * 30) })),
    ...{ contacts: [], invitations: [] },
  };
}

function makeRow(at: number): ArchiveRow {
  return {
    slug: `exported-person-${at.toString(36)}`,
    name: `Exported Person Number ${at}`,
    givenName: 'Exported',
    company: `Company ${at % 4_000} & Co`,
    position: 'Somebody who does a thing or two',
    connectedOn: dayOf(at),
    ...(at % 20 === 0 && { email: `person.${at}@example.org` }),
  };
}
