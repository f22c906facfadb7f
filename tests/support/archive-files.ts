import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN_SLUG, writeMessagesCsv, type SentMessage } from './archive-messages.ts';
import { inventPeople, isNamed, type ExportedPerson } from './archive-people.ts';
import { writeArchiveZip, writeZip } from './archive-zip.ts';

/** Invented exports on the disk. */
export interface ArchiveFiles {
  /** What is truly in `newer`. */
  people: ExportedPerson[];
  /** Of 1 November 2026. */
  newer: string;
  /** Of 1 March 2025: who connected by then, and some who left since. */
  older: string;
  leavers: number;
  encrypted: string;
  broken: string;
  webPage: string;
  /** Those of `newer` whom its messages name, newest first, and who wrote last. */
  contacts: [mine: ExportedPerson, theirs: ExportedPerson];
  /** So many people that reading and storing them takes a while. */
  large: string;
  largePeople: ExportedPerson[];
  /** Adds a file of the given name, in a folder of its own. */
  write(name: string, content: Blob | Uint8Array | string): Promise<string>;
  remove(): void;
}

const COUNT = 400;
const NEWEST = '2026-11-01';
const OLDER_DAY = '2025-03-01';
const LEAVERS = 7;
const LARGE_COUNT = 5_000;

export async function writeArchiveFiles(): Promise<ArchiveFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'kithline-archives-'));
  const write = async (name: string, content: Blob | Uint8Array | string) => {
    const path = join(mkdtempSync(join(folder, 'file-')), name);
    writeFileSync(path, content instanceof Blob ? Buffer.from(await content.arrayBuffer()) : content);
    return path;
  };
  const people = inventPeople(COUNT, 5, NEWEST);
  const contacts = people.filter(isNamed).slice(0, 2) as ArchiveFiles['contacts'];
  const zip = await writeArchiveZip(people, { 'messages.csv': writeMessagesCsv(talkWith(contacts), '2023', OWN_SLUG) });
  const largePeople = inventPeople(LARGE_COUNT, 9, NEWEST);
  const left = inventPeople(LEAVERS, 77, '2024-06-01').map(({ isDateOnly: _, ...person }, at) => ({
    ...person,
    slug: `left-${at}`,
    givenName: `Left${at}`,
    email: '',
  }));
  const before = [...people.filter(({ connectedOn }) => connectedOn <= OLDER_DAY), ...left];
  const zipped = Buffer.from(await zip.arrayBuffer());
  return {
    people,
    contacts,
    largePeople,
    large: await write('Basic_LinkedInDataExport_11-02-2026.zip', await writeArchiveZip(largePeople)),
    write,
    leavers: LEAVERS,
    newer: await write('Basic_LinkedInDataExport_11-01-2026.zip', zip),
    older: await write('Basic_LinkedInDataExport_03-01-2025.zip', await writeArchiveZip(before)),
    encrypted: await write('locked.zip', await writeZip({ 'Connections.csv': 'First Name\n' }, { password: 'secret' })),
    broken: await write('broken.zip', zipped.subarray(0, zipped.length / 2)),
    webPage: await write('Connections.csv', '<!doctype html><title>Sign in</title>'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The days on which the user wrote to the first, and the second wrote to the user. */
export const CONTACT_DAYS = ['2026-09-30', '2026-10-15'] as const;

function talkWith(contacts: ArchiveFiles['contacts']): SentMessage[] {
  return contacts.map(({ givenName, familyName, slug }, at) => {
    const [name, own] = [`${givenName} ${familyName}`, 'Iris Owner'];
    const sides =
      at === 0
        ? { from: own, fromSlug: OWN_SLUG, to: name, toSlugs: [slug] }
        : { from: name, fromSlug: slug, to: own, toSlugs: [OWN_SLUG] };
    return { ...sides, sentAt: Date.parse(`${CONTACT_DAYS[at]!}T12:00:00Z`), subject: '', content: 'Invented words' };
  });
}
