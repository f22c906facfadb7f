import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventPeople, type ExportedPerson } from './archive-people.ts';
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
  remove(): void;
}

const COUNT = 400;
const NEWEST = '2026-11-01';
const OLDER_DAY = '2025-03-01';
const LEAVERS = 7;

export async function writeArchiveFiles(): Promise<ArchiveFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'kithline-archives-'));
  const write = async (name: string, content: Blob | Buffer | string) => {
    const path = join(folder, name);
    writeFileSync(path, content instanceof Blob ? Buffer.from(await content.arrayBuffer()) : content);
    return path;
  };
  const people = inventPeople(COUNT, 5, NEWEST);
  const zip = await writeArchiveZip(people);
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
    leavers: LEAVERS,
    newer: await write('Basic_LinkedInDataExport_11-01-2026.zip', zip),
    older: await write('Basic_LinkedInDataExport_03-01-2025.zip', await writeArchiveZip(before)),
    encrypted: await write('locked.zip', await writeZip({ 'Connections.csv': 'First Name\n' }, { password: 'secret' })),
    broken: await write('broken.zip', zipped.subarray(0, zipped.length / 2)),
    webPage: await write('Connections.csv', '<!doctype html><title>Sign in</title>'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
