import type { ArchiveRow, ImportDecisions } from '../domain/archive';
import type { Day } from '../domain/day';
import { groupBy } from '../domain/group-by';
import { areFar, isAnother } from './find-archived';
import { nameKey } from './name-key';

/** Somebody known, by everything they were ever called. */
export interface KnownPerson {
  id: number;
  /** Every day that a page or an archive said to be the one they connected; the user's word is no sign of who somebody is. */
  days: readonly Day[];
  company?: string | undefined;
  names: ReadonlySet<string>;
  slugs: ReadonlySet<string>;
  memberIds: ReadonlySet<string>;
  emails: ReadonlySet<string>;
  /** Only archives tell of them. */
  isUnseen: boolean;
}

/** For each row: who it is, that it is somebody new, or nobody. */
export type Match = number | 'new' | 'nobody';

/** What matching came to. `questions`: rows that are new unless the user says who of the candidates they are. */
export interface Matches {
  matches: Match[];
  questions: Map<number, number[]>;
  /** Who turned out to be the same: the first is to be taken over by the second. */
  merges: Map<number, number>;
}

/**
 * Tells who the rows of one archive are: by address, then e-mail, then name and day where both are unique on both sides, then by what the
 * user answered. Whoever is found one way is out of question for the next.
 */
export function matchRows(
  rows: readonly (ArchiveRow | null)[],
  known: readonly KnownPerson[],
  decisions: ImportDecisions,
): Matches {
  const matches = rows.map((row): Match | undefined => (isNobody(row) ? 'nobody' : undefined));
  if (known.length === 0)
    return { matches: matches.map((match) => match ?? 'new'), questions: new Map(), merges: new Map() };
  const taken = new Set<number>();
  const pass = (find: (row: ArchiveRow, at: number) => number | undefined) => {
    for (const [at, row] of rows.entries()) {
      const id = row && matches[at] === undefined ? find(row, at) : undefined;
      if (id === undefined) continue;
      matches[at] = id;
      taken.add(id);
    }
  };
  const free = (person: KnownPerson) => !taken.has(person.id);
  const ways = [byAddress(known), byEmail(rows, known, free), byNameAndDay(rows, known, free)];
  for (const way of ways) pass(way);
  const ids = new Set(known.map(({ id }) => id));
  pass((_, at) => (ids.has(decisions[at] as number) ? (decisions[at] as number) : undefined));
  const unseen = new Set(known.filter(({ isUnseen }) => isUnseen).map(({ id }) => id));
  const merges = findMerges(rows, matches, unseen, [byAddress(known.filter(free)), ...ways.slice(1)]);
  const questions = new Map(ask(rows, matches, known, free));
  return { matches: matches.map((match, at) => match ?? (rows[at]?.isMention ? 'nobody' : 'new')), questions, merges };
}

type Way = (row: ArchiveRow) => number | undefined;

/** A row names two: they are one, and who is known from archives only is taken over by the other. Changes `matches` accordingly. */
function findMerges(
  rows: readonly (ArchiveRow | null)[],
  matches: (Match | undefined)[],
  unseen: ReadonlySet<number>,
  ways: readonly Way[],
): Map<number, number> {
  const merges = new Map<number, number>();
  const isSettled = (id: number) => merges.has(id) || [...merges.values()].includes(id);
  for (const [at, row] of rows.entries()) {
    const match = matches[at];
    if (!row || typeof match !== 'number') continue;
    const other = ways.map((way) => way(row)).find((id) => id !== undefined && id !== match);
    if (other === undefined || isSettled(other) || isSettled(match)) continue;
    if (unseen.has(other)) merges.set(other, match);
    else if (unseen.has(match)) {
      merges.set(match, other);
      matches[at] = other;
    }
  }
  return merges;
}

/** A row with nothing but a day, or blanked since. */
export function isNobody(row: ArchiveRow | null): boolean {
  return (
    !row || (row.name === undefined && row.slug === undefined && row.memberId === undefined && row.email === undefined)
  );
}

function byAddress(known: readonly KnownPerson[]) {
  const bySlug = indexBy(known, ({ slugs }) => slugs);
  const byMember = indexBy(known, ({ memberIds }) => memberIds);
  return (row: ArchiveRow): number | undefined => {
    const [member] = (row.memberId !== undefined && byMember.get(row.memberId)) || [];
    const holders = (row.slug !== undefined && bySlug.get(row.slug)) || [];
    // Of several who went by it, the one noted last goes by it now.
    return (member ?? holders.findLast((person) => !isAnother(person, row)))?.id;
  };
}

type Free = (person: KnownPerson) => boolean;

function byEmail(rows: readonly (ArchiveRow | null)[], known: readonly KnownPerson[], free: Free) {
  const byAddress = indexBy(known, ({ emails }) => emails);
  const counts = countBy(rows, ({ email }) => (email === undefined ? undefined : email.toLowerCase()));
  return ({ email, ...row }: ArchiveRow): number | undefined => {
    const [only, ...more] = (email !== undefined && byAddress.get(email.toLowerCase())) || [];
    if (!only || more.length > 0 || counts.get(email!.toLowerCase()) !== 1) return undefined;
    return free(only) && !isAnother(only, row) ? only.id : undefined;
  };
}

function byNameAndDay(rows: readonly (ArchiveRow | null)[], known: readonly KnownPerson[], free: Free) {
  const index = indexBy(known, ({ names }) => names);
  const named = rows.filter((row) => row?.name !== undefined && !row.isMention && index.has(nameKey(row.name)));
  const namesakes = groupBy(named as ArchiveRow[], ({ name }) => nameKey(name!));
  return ({ name, connectedOn }: ArchiveRow): number | undefined => {
    if (name === undefined || connectedOn === undefined) return undefined;
    const isNear = (days: readonly Day[]) => days.length > 0 && !areFar(days, connectedOn);
    const [only, ...more] = (index.get(nameKey(name)) ?? []).filter(({ days }) => isNear(days));
    if (!only || more.length > 0 || !free(only)) return undefined;
    const twins = namesakes.get(nameKey(name))?.filter((row) => row.connectedOn && isNear([row.connectedOn]));
    return twins?.length === 1 ? only.id : undefined;
  };
}

/** Rows left over whose name somebody has of whom neither day nor company tells that they are another. */
function* ask(
  rows: readonly (ArchiveRow | null)[],
  matches: readonly (Match | undefined)[],
  known: readonly KnownPerson[],
  free: Free,
): Generator<[number, number[]]> {
  const byName = indexBy(known.filter(free), ({ names }) => names);
  for (const [at, row] of rows.entries()) {
    if (!row || row.isMention || matches[at] !== undefined || row.name === undefined) continue;
    const namesakes = (byName.get(nameKey(row.name)) ?? []).filter((person) => mayBe(person, row));
    if (namesakes.length > 0) yield [at, namesakes.map(({ id }) => id)];
  }
}

function mayBe(person: KnownPerson, { connectedOn, company }: ArchiveRow): boolean {
  const works = [person.company, company].map((text) => text?.toLowerCase());
  const isElsewhere = works[0] !== undefined && works[1] !== undefined && works[0] !== works[1];
  return !isElsewhere && !areFar(person.days, connectedOn);
}

function indexBy(known: readonly KnownPerson[], keysOf: (person: KnownPerson) => Iterable<string>) {
  const index = new Map<string, KnownPerson[]>();
  for (const person of known) {
    for (const key of keysOf(person)) {
      const others = index.get(key);
      if (others) others.push(person);
      else index.set(key, [person]);
    }
  }
  return index;
}

function countBy(rows: readonly (ArchiveRow | null)[], keyOf: (row: ArchiveRow) => string | undefined) {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = row && !row.isMention ? keyOf(row) : undefined;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
