import { blobSource, readPiece, unreadable, zipSource, type ByteSource } from './byte-source';
import { decodeText, sniffUnicode } from './decode-text';
import { findHeader } from './find-header';
import { EXPECTED_COLUMNS } from './layouts';
import { inflate, zipProblem, type InflateMeter } from './inflate';
import { openZip, type ZipContents } from './open-zip';
import { plainBreaks } from './plain-breaks';
import { ArchiveError, MEMBER_NAMES, type MemberKind } from './problem';
import { sniffFile } from './sniff-file';

/** A file as the user chose or dropped it. */
export interface ChosenFile {
  name: string;
  blob: Blob;
}

/** One file of an export, found and not yet read. */
export interface FoundMember {
  kind: MemberKind;
  /** Its path, where it is in a zip. */
  path?: string;
  source: ByteSource;
}

/** What belongs to one export. */
export interface MemberGroup {
  fileName: string;
  /** Names around it, the nearest first, one of which may tell the day. */
  names: string[];
  members: FoundMember[];
  /** They were chosen one by one. */
  isLoose: boolean;
}

/** So many first bytes show what a file is and, where it is a table, its header. */
const HEAD_BYTES = 65_536;
const EXPECTED_FILES = ['Basic_LinkedInDataExport_MM-DD-YYYY.zip', ...Object.values(MEMBER_NAMES)];

/**
 * Finds what is to be read in a chosen file: by its first bytes, then by the exact names in a zip, or by the columns of a table.
 * @throws ArchiveError where there is nothing.
 */
export async function findMembers(file: ChosenFile, meter: InflateMeter, signal?: AbortSignal): Promise<MemberGroup[]> {
  const first = await readFirst(file);
  const head = first.subarray(0, HEAD_BYTES);
  const encoding = sniffUnicode(head);
  const kind = sniffFile(head, encoding !== 'utf-8');
  if (kind === 'zip') return findInZip(file.blob, [file.name], meter, 0, signal);
  if (kind !== 'text') throw new ArchiveError(kind, { expected: EXPECTED_FILES });
  const header = isOthersMessages(file.name)
    ? undefined
    : findHeader(plainBreaks(decodeText(head, 'windows-1252').text));
  if (!header) throw new ArchiveError('no-header', { expected: EXPECTED_COLUMNS.connections });
  const member = { kind: header.kind, source: blobSource(file.blob, first, signal) };
  return [{ fileName: file.name, names: [file.name], members: [member], isLoose: true }];
}

function readFirst({ name, blob }: ChosenFile): Promise<Uint8Array> {
  // Browsers offer a dropped folder as a file without an extension that cannot be read.
  const refuse = () => (/\.\w+$/.test(name) ? unreadable() : refuseFolder());
  return readPiece(blob).catch(refuse);
}

function refuseFolder(): never {
  throw new ArchiveError('folder');
}

/** `guide_messages.csv` has the same columns, and is a talk with a machine. */
function isOthersMessages(name: string): boolean {
  return /[a-z]_messages\b.*\.csv$/i.test(name);
}

/** @param names of the zip and of those around it, the nearest first. */
async function findInZip(
  zip: Blob,
  names: readonly string[],
  meter: InflateMeter,
  depth: number,
  signal: AbortSignal | undefined,
): Promise<MemberGroup[]> {
  const contents = await openZip(zip, meter.limits).catch(failZip);
  if (contents.members.length > 0) return groupMembers(contents, names, meter, signal);
  if (contents.nested.length === 0)
    throw new ArchiveError('zip-without-members', { expected: EXPECTED_FILES.slice(1) });
  if (depth >= meter.limits.nesting) throw new ArchiveError('zip-too-deep');
  const groups: MemberGroup[] = [];
  for (const entry of contents.nested) {
    const pieces: Uint8Array[] = [];
    await inflate(entry, meter, (piece) => pieces.push(piece.slice()), signal);
    const inner = new Blob(pieces as Uint8Array<ArrayBuffer>[]);
    groups.push(...(await findInZip(inner, [entry.filename, ...names], meter, depth + 1, signal)));
  }
  return groups;
}

function failZip(error: unknown): never {
  throw zipProblem(error);
}

/** All in a zip is one export; where it holds a file twice, each folder is one of its own. */
function groupMembers(
  { members }: ZipContents,
  names: readonly string[],
  meter: InflateMeter,
  signal: AbortSignal | undefined,
): MemberGroup[] {
  const groups = new Map<string, MemberGroup>();
  const isOne = new Set(members.map(({ kind }) => kind)).size === members.length;
  const fileName = names.at(-1) ?? '';
  for (const member of members) {
    const { kind, path } = member;
    const folder = isOne ? (members[0]?.folder ?? '') : member.folder;
    const group = groups.get(folder) ?? { fileName, names: [folder, ...names], members: [], isLoose: false };
    if (!group.members.some((other) => other.kind === kind)) {
      group.members.push({ kind, path, source: zipSource(member, meter, signal) });
    }
    groups.set(folder, group);
  }
  return [...groups.values()];
}
