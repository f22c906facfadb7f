import { ZipReader, type Entry, type FileEntry } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { BlobSource } from './blob-source';
import type { ArchiveLimits } from './limits';
import { ArchiveError, MEMBER_KINDS, MEMBER_NAMES, type MemberKind } from './problem';

/** A file inside a zip that is read. */
export interface ZipMember {
  kind: MemberKind;
  /** Its whole path. */
  path: string;
  /** The folder it is in, empty at the top. */
  folder: string;
  entry: FileEntry;
}

/** What is of use in a zip: the files that are read, or zips in which they may be. */
export interface ZipContents {
  members: ZipMember[];
  nested: FileEntry[];
}

const KINDS = new Map(MEMBER_KINDS.map((kind) => [MEMBER_NAMES[kind].toLowerCase(), kind]));
/** What only the packed formats of spreadsheet programs hold. */
const SPREADSHEET = /^(?:xl\/workbook\.|content\.xml$|Index\/Document\.iwa$|Index\.zip$)/i;

/**
 * Lists a zip by its directory, without opening anything in it. Names that lead out of it, encryption of what is wanted, and more
 * entries than any export has refuse it whole.
 */
export async function openZip(zip: Blob, limits: ArchiveLimits): Promise<ZipContents> {
  const contents: ZipContents = { members: [], nested: [] };
  let [count, isSpreadsheet] = [0, false];
  const reader = new ZipReader(new BlobSource(zip), READ_SAFELY);
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    if (count > limits.entries) throw new ArchiveError('zip-too-many-entries');
    if (entry.filename.includes('\\')) throw new ArchiveError('zip-unsafe-name', { member: entry.filename });
    isSpreadsheet ||= SPREADSHEET.test(entry.filename);
    sort(entry, contents);
  }
  if (isSpreadsheet && contents.members.length === 0) throw new ArchiveError('spreadsheet');
  return contents;
}

/** The checksum is compared, and entries that share bytes are refused: small zips that unfold without end are made so. */
const READ_SAFELY = {
  useWebWorkers: false,
  filenameValidation: 'balanced',
  checkCrc32: true,
  checkOverlappingEntry: true,
} as const;

/** Only exact names: `coach_messages.csv` is somebody else's business. What macOS adds beside files is none of them. */
function sort(entry: Entry, { members, nested }: ZipContents): void {
  if (entry.directory || entry.filename.startsWith('__MACOSX/')) return;
  const at = entry.filename.lastIndexOf('/') + 1;
  const name = entry.filename.slice(at).toLowerCase();
  const kind = KINDS.get(name);
  if (kind) members.push({ kind, path: entry.filename, folder: entry.filename.slice(0, at), entry });
  else if (name.endsWith('.zip')) nested.push(entry);
}
