import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { VINTAGES, writeConnectionsCsv, type Vintage } from './archive-csv.ts';
import type { ExportedPerson } from './archive-people.ts';

/** What else lies in an export, none of which is opened. */
const OTHER_FILES: Readonly<Record<string, string>> = {
  'Profile.csv': 'First Name,Last Name\nInvented,Owner\n',
  'PhoneNumbers.csv': 'Extension,Number,Type\n,+00 000 000,MOBILE\n',
  'Company Follows_1.csv': 'Organization,Followed On\nQuillworks,Tue Mar 03\n',
  'guide_messages.csv': 'CONVERSATION ID,FROM,TO,DATE,CONTENT,FOLDER\n',
  'Jobs/Saved Jobs.csv': 'Saved Date,Job Url\n',
  'Ad_Targeting.csv': 'Member Age,Company Names\n',
};

/** Files by their path in the zip. */
export type ZipFiles = Readonly<Record<string, string | Uint8Array | Blob>>;

/** Packs files as a zip. Options of the library make the odd ones: `password`, `zip64`, `dataDescriptor`, `level: 0`. */
export async function writeZip(files: ZipFiles, options: ZipWriterConstructorOptions = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : await bytesReader(content);
    await writer.add(path, reader);
  }
  return writer.close();
}

async function bytesReader(content: Uint8Array | Blob): Promise<Uint8ArrayReader> {
  return new Uint8ArrayReader(content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content);
}

/** A whole export as LinkedIn packs it, with files around that must stay closed. */
export function writeArchiveZip(
  people: readonly ExportedPerson[],
  more: ZipFiles = {},
  vintage: Vintage = VINTAGES['2025'],
): Promise<Blob> {
  return writeZip({ ...OTHER_FILES, 'Connections.csv': writeConnectionsCsv(people, vintage), ...more });
}
