import type { Day, DaySpan } from '../domain/day';
import type { ConnectionDays, DayTally } from '../domain/series';
import { inOrder, type CountedDays } from './count-days';
import type { Archive, ArchiveDate, ArchivePerson, ConnectionsFile, RowProblem } from './archive';
import { LEGACY_ENCODINGS, type GuessedEncoding } from './legacy-encoding';
import type { MemberKind } from './problem';

/** One recognised file of an export, in numbers. */
export interface MemberSummary {
  kind: MemberKind;
  rows: number;
  notUnderstood: number;
}

/** A row that was not understood, and in which file. */
export interface PlacedRowProblem extends RowProblem {
  kind: MemberKind;
}

/**
 * What is shown of an export before anything is stored: numbers and days, few enough to draw at once. Nobody's name, but for a few
 * where it takes them to see whether their letters are right.
 */
export interface ArchiveSummary {
  fileName: string;
  archiveDay?: Day;
  archiveDayFrom?: 'file-name' | 'newest-row';
  members: MemberSummary[];
  people: number;
  datesOnly: number;
  /** Rows that repeat somebody. */
  doubled: number;
  /** Some letters may be wrong: the file does not say how they are written. */
  guessedEncoding?: GuessedEncoding;
  /** On which days the connections were made. */
  connections: ConnectionDays;
  /** Of rows whose day can only be told to lie between two. */
  bounds: DaySpan[];
  /** The first rows that were not understood; the members count all of them. */
  notUnderstood: PlacedRowProblem[];
}

/** More lines than this are for a spreadsheet to look at. */
const MAX_LISTED = 100;

const NO_CONNECTIONS: ConnectionsFile = {
  ...{ people: [], datesOnly: [], notUnderstood: [] },
  ...{ doubled: 0, rows: 0, encoding: 'utf-8' },
};

/** An export in numbers. */
export function summariseArchive(archive: Archive): ArchiveSummary {
  const { fileName, archiveDay, archiveDayFrom } = archive;
  const { people, datesOnly, doubled } = archive.connections ?? NO_CONNECTIONS;
  const guessedEncoding = archive.connections && guessOf(archive.connections);
  return {
    fileName,
    ...(archiveDay && { archiveDay }),
    ...(archiveDayFrom && { archiveDayFrom }),
    members: listMembers(archive),
    people: people.length,
    datesOnly: datesOnly.length,
    doubled,
    ...(guessedEncoding && { guessedEncoding }),
    connections: { people: tally(people), datesOnly: tally(datesOnly) },
    bounds: [...people, ...datesOnly].flatMap(({ connectedBetween }) => connectedBetween ?? []),
    notUnderstood: listProblems(archive),
  };
}

/** What is known of an export in numbers while no more than its days are counted. */
export function summariseDays({ fileName, archiveDay, archiveDayFrom }: Archive, days: CountedDays): ArchiveSummary {
  const { rows, encoding, ...counted } = days;
  const guessedEncoding = guessOf({ people: [], encoding });
  return {
    fileName,
    ...(archiveDay && { archiveDay }),
    ...(archiveDayFrom && { archiveDayFrom }),
    members: [{ kind: 'connections', rows, notUnderstood: 0 }],
    ...counted,
    ...(guessedEncoding && { guessedEncoding }),
    doubled: 0,
    notUnderstood: [],
  };
}

const MAX_SAMPLES = 4;

function guessOf({ people, encoding }: Pick<ConnectionsFile, 'people' | 'encoding'>): GuessedEncoding | undefined {
  const guessed = LEGACY_ENCODINGS.find((one) => one === encoding);
  return guessed && { encoding: guessed, samples: findSamples(people) };
}

function findSamples(people: readonly ArchivePerson[]): string[] {
  const samples = new Set<string>();
  for (const { name, company, position } of people) {
    const odd = [name, company, position].find((text) => text !== undefined && /[^\u0000-\u007f]/.test(text));
    if (odd !== undefined) samples.add(odd);
    if (samples.size === MAX_SAMPLES) break;
  }
  return [...samples];
}

function listMembers({ connections, invitations, messages }: Archive): MemberSummary[] {
  const members: (MemberSummary | undefined)[] = [
    connections && { kind: 'connections', rows: connections.rows, notUnderstood: connections.notUnderstood.length },
    invitations && {
      kind: 'invitations',
      rows: invitations.invitations.length,
      notUnderstood: invitations.notUnderstood.length,
    },
    messages && { kind: 'messages', rows: messages.messages, notUnderstood: messages.leftOut.notUnderstood },
  ];
  return members.filter((member) => member !== undefined);
}

function listProblems({ connections, invitations }: Archive): PlacedRowProblem[] {
  const place = (kind: MemberKind) => (problem: RowProblem) => ({ ...problem, kind });
  const all = [
    ...(connections?.notUnderstood ?? []).slice(0, MAX_LISTED).map(place('connections')),
    ...(invitations?.notUnderstood ?? []).slice(0, MAX_LISTED).map(place('invitations')),
  ];
  return all.slice(0, MAX_LISTED);
}

/** How many rows name each day, oldest first. */
function tally(rows: readonly ArchiveDate[]): DayTally[] {
  const counts = new Map<Day, number>();
  for (const { connectedOn } of rows) if (connectedOn) counts.set(connectedOn, (counts.get(connectedOn) ?? 0) + 1);
  return inOrder(counts);
}
