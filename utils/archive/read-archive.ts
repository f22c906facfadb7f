import { addDays, type Day } from '../domain/day';
import type { Archive, ArchiveRead, ArchiveResult, ConnectionsFile } from './archive';
import { dayOfFileName } from './archive-day';
import { watched, type ReadProgress } from './byte-source';
import type { CountedDays } from './count-days';
import { findMembers, type ChosenFile, type FoundMember, type MemberGroup } from './find-members';
import { InflateMeter } from './inflate';
import type { LegacyEncoding } from './legacy-encoding';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits';
import { ArchiveError, MEMBER_KINDS, type ArchiveProblem } from './problem';
import { readConnections } from './read-connections';
import { readInvitations } from './read-invitations';
import { readMessages } from './read-messages';
import { readTable } from './read-table';

export interface ReadOptions {
  /** The user's local day: no later date is believed. */
  today: Day;
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
  /** Called with the days of each archive as soon as they are counted; who connected on them is read when it is done. */
  onDays?: (archive: Archive, days: CountedDays) => void | Promise<void>;
  /** Called with each archive as soon as its connections are read: its messages may take long. */
  onConnections?: (archive: Archive) => void;
  /** Loads the user's own slugs, as far as known, once there are messages: they tell who wrote them. */
  ownSlugs?: () => Promise<readonly string[]>;
  /** What tables are read as that are no Unicode; by default Western Europe's. */
  legacyEncoding?: LegacyEncoding;
  limits?: ArchiveLimits;
}

/**
 * Reads LinkedIn's data export from the files the user chose: zips, zips in zips, and the tables of one on their own. Nothing but
 * `Connections.csv`, `Invitations.csv` and `messages.csv` is opened, and nothing of what was written in messages is kept.
 * @returns all of it, or why there is nothing. It never throws for what a file holds.
 */
export async function readArchive(files: readonly ChosenFile[], options: ReadOptions): Promise<ArchiveResult> {
  const limits = options.limits ?? ARCHIVE_LIMITS;
  if (files.length === 0) return { problem: { code: 'nothing-chosen' } };
  if (files.length > limits.files) return { problem: { code: 'too-many-files' } };
  try {
    const problems: ArchiveProblem[] = [];
    const groups = await findGroups(files, new InflateMeter(limits), problems, options.signal);
    const archives: Archive[] = [];
    for (const group of groups) archives.push(...(await readGroup(group, { ...options, limits }, problems)));
    return conclude({ archives, problems });
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function conclude(read: ArchiveRead): ArchiveResult {
  const [problem] = read.problems;
  return read.archives.length === 0 && problem ? { problem } : { ok: read };
}

/** What is to be read, one group for each export; tables chosen one by one are one export, unless one comes twice. */
async function findGroups(
  files: readonly ChosenFile[],
  meter: InflateMeter,
  problems: ArchiveProblem[],
  signal?: AbortSignal,
): Promise<MemberGroup[]> {
  const groups: MemberGroup[] = [];
  for (const file of files) {
    const found = await orProblem(() => findMembers(file, meter, signal), problems, { fileName: file.name });
    for (const group of found ?? []) addGroup(groups, group);
  }
  return groups;
}

function addGroup(groups: MemberGroup[], group: MemberGroup): void {
  const [member] = group.members;
  const isFree = (other: MemberGroup) => other.isLoose && !other.members.some(({ kind }) => kind === member?.kind);
  const home = group.isLoose ? groups.find(isFree) : undefined;
  if (home) home.members.push(...group.members);
  else groups.push(group);
}

/** The archive of one group; none where nothing of it could be read. */
async function readGroup(
  group: MemberGroup,
  options: ReadOptions & { limits: ArchiveLimits },
  problems: ArchiveProblem[],
): Promise<Archive[]> {
  const archive: Archive = { fileName: group.fileName };
  const dated = (newest: Day | undefined) => ({ ...archive, ...archiveDay(group, newest, options.today) });
  const withDay = () => dated(archive.connections && newestDay(archive.connections));
  const onDays = (days: CountedDays) => options.onDays?.(dated(newestOf(days)), days);
  for (const kind of MEMBER_KINDS) {
    const member = group.members.find((one) => one.kind === kind);
    const place = { fileName: group.fileName, ...(member?.path !== undefined && { member: member.path }) };
    if (member) await orProblem(() => readMember(member, archive, { ...options, onDays }), problems, place);
    if (member && kind === 'connections' && archive.connections) options.onConnections?.(withDay());
  }
  const hasAny = MEMBER_KINDS.some((kind) => archive[kind] !== undefined);
  return hasAny ? [withDay()] : [];
}

type MemberOptions = Omit<ReadOptions, 'onDays'> & {
  limits: ArchiveLimits;
  onDays: (days: CountedDays) => void | Promise<void>;
};

async function readMember(
  { kind, source }: FoundMember,
  archive: Archive,
  { today, limits, onProgress, onDays, ownSlugs, legacyEncoding = 'windows-1252' }: MemberOptions,
): Promise<void> {
  const bytes = watched(source, kind, kind === 'messages' ? limits.streamBytes : limits.tableBytes, onProgress);
  if (kind === 'connections')
    archive.connections = await readConnections(await readTable(bytes, kind, legacyEncoding), today, onDays);
  if (kind === 'invitations')
    archive.invitations = readInvitations(await readTable(bytes, kind, legacyEncoding), today);
  if (kind !== 'messages') return;
  const knownOwn = [...((await ownSlugs?.()) ?? []), archive.invitations?.ownSlug].filter((slug) => slug !== undefined);
  archive.messages = await readMessages(bytes, {
    today,
    ownSlugs: knownOwn,
    people: archive.connections?.people ?? [],
  });
}

/** Runs one step; where it cannot be done, says why and goes on without it. Cancelling ends everything. */
async function orProblem<T>(
  work: () => Promise<T>,
  problems: ArchiveProblem[],
  place: Pick<ArchiveProblem, 'fileName' | 'member'>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'cancelled') throw error;
    problems.push({ ...problem, ...place });
    return undefined;
  }
}

/** A bug is no problem of the file's: it is thrown on. */
function problemOf(error: unknown): ArchiveProblem {
  if (error instanceof ArchiveError) return error.problem;
  throw error;
}

/** The day in one of the names around it, unless a row is younger; else the day of the newest row. */
function archiveDay(group: MemberGroup, newest: Day | undefined, today: Day): Partial<Archive> {
  const named = group.names.map((name) => dayOfFileName(name, today)).find((day) => day !== undefined);
  if (named !== undefined && (newest === undefined || newest <= addDays(named, 1))) {
    return { archiveDay: named, archiveDayFrom: 'file-name' };
  }
  return newest === undefined ? {} : { archiveDay: newest, archiveDayFrom: 'newest-row' };
}

function newestOf({ connections: { people, datesOnly } }: CountedDays): Day | undefined {
  return [people.at(-1), datesOnly.at(-1)]
    .flatMap((tally) => tally?.day ?? [])
    .sort()
    .at(-1);
}

function newestDay({ people, datesOnly }: ConnectionsFile): Day | undefined {
  let newest: Day | undefined;
  for (const rows of [people, datesOnly]) {
    for (const { connectedOn } of rows) if (connectedOn && (!newest || connectedOn > newest)) newest = connectedOn;
  }
  return newest;
}
