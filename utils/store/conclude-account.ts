import type { ArchiveRow } from '../domain/archive';
import { localDay, type Day } from '../domain/day';
import { groupBy } from '../domain/group-by';
import type { Person } from '../domain/person';
import { wordsAbout, type AccountEvidence } from './account-evidence';
import { completeArchives, leftFrom, listWithout, withoutAbsence, type CompleteArchive } from './complete-archives';
import { holds } from './complete-lists';
import { concludePerson } from './conclude-person';
import { isNobody } from './match-rows';
import { nameKey } from './name-key';
import { assemblePerson, shownAtOf } from './person-words';
import { lastWord } from './record-person';
import { saysConnected } from './word';

/** A person with the rows that name them; without an id while they are still to be added. */
export type Draft = Omit<Person, 'id'> & { id?: number };

/**
 * Concludes people of an account anew from all evidence, the rows of archives that they refer to included.
 * @param drafts everybody, their `archived` as it is to be.
 * @param isTouched whose evidence changed; besides, everybody without a day may have got bounds, and everybody may be missing in a list.
 * @returns everybody, in the same order.
 */
export function concludeAccount(
  evidence: AccountEvidence,
  drafts: readonly Draft[],
  isTouched: (draft: Draft) => boolean,
): Draft[] {
  const archives = completeArchives([...evidence.imports.values()].map((entry) => entry.import));
  const named = drafts.map((draft) => (isTouched(draft) ? rebuild(draft, evidence) : draft));
  const dated = boundArrivals(named, { evidence, archives });
  return noteAbsences(dated, { evidence, archives }).map((after, at) =>
    isSame(after, drafts[at]!) ? drafts[at]! : after,
  );
}

interface Context {
  evidence: AccountEvidence;
  archives: CompleteArchive[];
}

function isSame(one: Draft, other: Draft): boolean {
  if (one === other || other.id === undefined) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Draft>;
  return [...keys].every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/** Name and day as pages and archives say them: what the user says helps nobody to tell who somebody is. */
function callOf(draft: Draft, evidence: AccountEvidence): Pick<Draft, 'name' | 'connectedOn'> {
  const correction = draft.id === undefined ? undefined : evidence.corrections.get(draft.id);
  if (correction?.name === undefined && correction?.connectedOn === undefined) return draft;
  return concludePerson(wordsAbout(evidence, draft), undefined) ?? draft;
}

function rebuild(draft: Draft, evidence: AccountEvidence, absentOn?: Day): Draft {
  const { id, accountId, archived = [] } = draft;
  const words = wordsAbout(evidence, draft);
  const correction = id === undefined ? undefined : evidence.corrections.get(id);
  const concluded = concludePerson(words.length > 0 ? words : [lastWord(draft)], correction, absentOn);
  if (!concluded) return draft;
  const shownAt = shownAtOf(draft);
  return assemblePerson({ ...(id !== undefined && { id }), accountId }, concluded, { words, archived, shownAt });
}

/** Who has no day came after the last day before the first sight on which everybody was known. */
function boundArrivals(drafts: readonly Draft[], context: Context): Draft[] {
  const isOpen = ({ connectedOn }: Draft) => connectedOn === undefined;
  if (!drafts.some(isOpen)) return [...drafts];
  const byName = groupBy(drafts, (draft) => nameKey(callOf(draft, context.evidence).name));
  const isNamesake = (draft: Draft) => {
    const namesakes = byName.get(nameKey(callOf(draft, context.evidence).name)) ?? [];
    return namesakes.some((other) => other.firstSeenAt < draft.firstSeenAt);
  };
  return drafts.map((draft) =>
    isOpen(draft) ? rebuild(draft, context.evidence, absentOn(draft, context, isNamesake)) : draft,
  );
}

/** An archive tells who is absent by addresses; it may list them under one they had before, and then it has somebody of that name. */
function absentOn(
  draft: Draft,
  { evidence, archives }: Context,
  isNamesake: (draft: Draft) => boolean,
): Day | undefined {
  const words = wordsAbout(evidence, draft);
  if (!words.some(saysConnected)) return undefined;
  const [seenOn, notedAt] = [localDay(draft.firstSeenAt), Math.min(...words.map((word) => word.notedAt))];
  const listed = evidence.lists.filter((list) => list.day < seenOn && holds(list, notedAt)).map(({ day }) => day);
  const before = archives.filter((row) => row.hasSlugs && row.listedOn.to < seenOn && holds(row, notedAt));
  const isSure = before.length > 0 && draft.slug !== undefined && !isNamesake(draft);
  return [...listed, ...(isSure ? before.map(({ listedOn }) => listedOn.from) : [])].sort().at(-1);
}

/** Notes who is missing in a complete list, and that they left where nobody in it can be them. */
function noteAbsences(drafts: readonly Draft[], context: Context): Draft[] {
  const lists = drafts.map((draft) => listWithout(draft, context.archives));
  if (lists.every((list) => !list)) return drafts.map(withoutAbsence);
  const calls = indexCalls(drafts, context);
  return drafts.map((draft, at) => {
    const list = lists[at];
    if (!list) return withoutAbsence(draft);
    const isDoubtful = mayBeIn(draft, list, calls, context.evidence);
    const unlistedOn = list.listedOn.to;
    return { ...withoutAbsence(draft), unlistedOn, ...(!isDoubtful && { leftBetween: leftFrom(draft, unlistedOn) }) };
  });
}

/** Everybody by what they are called, and the rows that call nobody anything: looked up for each who is missing. */
interface Calls {
  byDay: ReadonlyMap<Day | undefined, Draft[]>;
  byName: ReadonlyMap<string, Draft[]>;
  /** For each list the days of its rows that hold nothing else; `undefined` among them where one does not even hold that. */
  hidden: ReadonlyMap<number, ReadonlySet<Day | undefined>>;
}

function indexCalls(drafts: readonly Draft[], { evidence, archives }: Context): Calls {
  return {
    byDay: groupBy(drafts, (draft) => callOf(draft, evidence).connectedOn),
    byName: groupBy(drafts, (draft) => nameKey(callOf(draft, evidence).name)),
    hidden: new Map(archives.map(({ id }) => [id, hiddenDays(evidence.imports.get(id)?.rows ?? [])])),
  };
}

function hiddenDays(rows: readonly (ArchiveRow | null)[]): Set<Day | undefined> {
  return new Set(rows.filter((row) => row !== null && isNobody(row)).map((row) => row?.connectedOn));
}

/** Whether somebody of the same day, or of the same name and no day that tells them apart, or a row with only that day may be them. */
function mayBeIn(
  draft: Draft,
  list: CompleteArchive,
  { byDay, byName, hidden }: Calls,
  evidence: AccountEvidence,
): boolean {
  const { name, connectedOn } = callOf(draft, evidence);
  const ofDay = (connectedOn && byDay.get(connectedOn)) || [];
  const ofName = byName.get(nameKey(name)) ?? [];
  const suspects = [...ofDay, ...ofName.filter((other) => !connectedOn || !callOf(other, evidence).connectedOn)];
  return isHidden(connectedOn, hidden.get(list.id)) || suspects.some((other) => mayBeRenamed(draft, other, list));
}

/** Whoever the list names may be them under another name and address, unless both were in one list or pages tell them apart. */
function mayBeRenamed(draft: Draft, other: Draft, list: CompleteArchive): boolean {
  if (!isNamedIn(other, list.id)) return false;
  const wereTogether = draft.archived?.some(({ importId }) => isNamedIn(other, importId)) ?? false;
  const areTold = draft.memberId !== undefined && other.memberId !== undefined && draft.memberId !== other.memberId;
  return !wereTogether && !areTold;
}

function isNamedIn({ archived = [] }: Draft, id: number): boolean {
  return archived.some(({ importId }) => importId === id);
}

/** A row of the list that holds nothing but their day, or any day if theirs is not known, may be theirs: they have hidden. */
function isHidden(connectedOn: Day | undefined, days: ReadonlySet<Day | undefined> = new Set()): boolean {
  return connectedOn === undefined ? days.size > 0 : days.has(undefined) || days.has(connectedOn);
}
