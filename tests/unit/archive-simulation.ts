import fc from 'fast-check';
import type { ArchiveContents, ArchiveRow } from '../../utils/domain/archive.ts';
import { addDays, type Day } from '../../utils/domain/day.ts';
import type { ObservedPerson } from '../../utils/domain/observation.ts';

/** Somebody as they really were. Days count from {@link FIRST_DAY}. */
export interface Member {
  id: number;
  joined: number;
  /** The first day on which they are no longer connected. */
  left?: number;
  /** From this day on LinkedIn shows nothing of them but the day they connected. */
  hidden?: number;
  /** What they are called from each day on. */
  names: [day: number, name: string][];
  slugs: [day: number, slug: string][];
  hasEmail: boolean;
}

/** What happens, in the order of `at`. */
export type Step =
  | { kind: 'archive'; at: number; madeOn: number; hasSlugs: boolean }
  | { kind: 'card' | 'profile'; at: number; member: number }
  | { kind: 'undo'; at: number; which: number }
  | { kind: 'correct'; at: number; who: number; day: boolean };

export const FIRST_DAY: Day = '2016-01-01';
export const LAST = 3_000;
export const dayAt = (number: number): Day => addDays(FIRST_DAY, number);

export const isConnected = ({ joined, left = LAST + 1 }: Member, day: number) => joined <= day && day < left;
const isShown = (member: Member, day: number) => isConnected(member, day) && day < (member.hidden ?? LAST + 1);
const at = (history: [number, string][], day: number) => history.findLast(([from]) => from <= day)![1];
export const nameAt = ({ names }: Member, day: number) => at(names, day);
export const slugAt = ({ slugs }: Member, day: number) => at(slugs, day);
export const memberIdOf = ({ id }: Member) => `ACoMember${id}`;

/** The archive that LinkedIn would have made on a day; slugs and e-mails tell in tests which member a row is about. */
export function archiveOf(members: readonly Member[], madeOn: number, hasSlugs: boolean): ArchiveContents {
  const listed = members.filter((member) => isConnected(member, madeOn));
  const archiveDay = dayAt(madeOn);
  return {
    ...{
      fileNames: ['a.zip'],
      archiveDay,
      listedOn: { from: archiveDay, to: archiveDay },
      contacts: [],
      invitations: [],
    },
    people: listed.filter((member) => isShown(member, madeOn)).map((member) => rowOf(member, madeOn, hasSlugs)),
    datesOnly: listed
      .filter((member) => !isShown(member, madeOn))
      .map(({ joined }) => ({ connectedOn: dayAt(joined) })),
  };
}

function rowOf(member: Member, day: number, hasSlugs: boolean): ArchiveRow {
  return {
    name: nameAt(member, day),
    connectedOn: dayAt(member.joined),
    // Names no other field does: who a row is about can be looked up afterwards.
    position: `member ${member.id}`,
    ...(hasSlugs && { slug: slugAt(member, day) }),
    ...(member.hasEmail && { email: `${member.id}@example.org` }),
  };
}

/** What a page shows of somebody; `undefined` where it cannot. */
export function seenOn(member: Member, day: number, kind: 'card' | 'profile'): ObservedPerson | undefined {
  if (!isShown(member, day)) return undefined;
  const who = { slug: slugAt(member, day), memberId: memberIdOf(member), name: nameAt(member, day) };
  return { ...who, headline: `member ${member.id}`, ...(kind === 'card' && { connectedOn: dayAt(member.joined) }) };
}

const dayNumber = (min = 0) => fc.integer({ min, max: LAST - 100 });

/** People over years; nobody changes both name and address. `tame`: no two have one name. */
export const networks = ({ tame }: { tame: boolean }): fc.Arbitrary<Member[]> =>
  fc
    .array(memberSeed, { minLength: 2, maxLength: 9 })
    .map((seeds) => seeds.map((seed, id) => makeMember(seed, id, tame)));

const memberSeed = fc.record({
  joined: dayNumber(),
  stays: fc.option(fc.integer({ min: 1, max: 2_000 }), { freq: 2 }),
  hides: fc.option(fc.integer({ min: 1, max: 2_000 }), { freq: 4 }),
  changes: fc.array(fc.record({ day: dayNumber(1), what: fc.constantFrom('name', 'slug') }), { maxLength: 2 }),
  name: fc.integer({ min: 0, max: 5 }),
  hasEmail: fc.boolean(),
});
type MemberSeed = typeof memberSeed extends fc.Arbitrary<infer T> ? T : never;

function makeMember({ joined, stays, hides, changes, name, hasEmail }: MemberSeed, id: number, tame: boolean): Member {
  const first = tame ? `Person ${id}` : `Person ${name}`;
  const sorted = [...changes].sort((a, b) => a.day - b.day).filter(({ what }) => what === changes[0]!.what);
  const of = (kind: string) => sorted.filter(({ what }) => what === kind);
  return {
    ...{ id, joined, hasEmail },
    ...(stays !== null && { left: joined + stays }),
    ...(hides !== null && { hidden: joined + hides }),
    names: [[0, first], ...of('name').map(({ day }, nth): [number, string] => [day, `${first} Renamed ${nth}`])],
    slugs: [[0, `member-${id}`], ...of('slug').map(({ day }, nth): [number, string] => [day, `member-${id}-${nth}`])],
  };
}

const archiveStep = fc
  .record({ madeOn: dayNumber(), later: fc.integer({ min: 0, max: 900 }), hasSlugs: fc.boolean() })
  .map(({ madeOn, later, hasSlugs }): Step => ({
    kind: 'archive',
    at: Math.min(LAST, madeOn + later),
    madeOn,
    hasSlugs,
  }));
const sightStep = fc.record({
  kind: fc.constantFrom('card', 'profile'),
  at: dayNumber(),
  member: fc.nat({ max: 8 }),
}) as fc.Arbitrary<Step>;
const undoStep = fc.record({ kind: fc.constant('undo'), at: dayNumber(1_000), which: fc.nat({ max: 3 }) });
const correctStep = fc.record({
  ...{ kind: fc.constant('correct'), at: dayNumber(1_000), who: fc.nat({ max: 8 }), day: fc.boolean() },
});

/** What happens over the years, in its order. */
export const histories = ({ isQuiet = false } = {}): fc.Arbitrary<Step[]> =>
  fc
    .tuple(
      fc.array(archiveStep, { minLength: 1, maxLength: 4 }),
      fc.array(sightStep, { maxLength: 8 }),
      fc.array(undoStep as fc.Arbitrary<Step>, { maxLength: isQuiet ? 0 : 2 }),
      fc.array(correctStep as fc.Arbitrary<Step>, { maxLength: isQuiet ? 0 : 2 }),
    )
    .map((parts) => parts.flat().sort((a, b) => a.at - b.at));
