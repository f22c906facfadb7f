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
import { saysConnected, type Word } from './word';

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
  const namesakes = groupBy(drafts, ({ name }) => nameKey(name));
  const context = { evidence, archives, namesakes };
  const rebuilt = drafts.map((draft) => (isTouched(draft) || isOpen(draft) ? rebuild(draft, context) : draft));
  return noteAbsences(rebuilt, context).map((after, at) => (isSame(after, drafts[at]!) ? drafts[at]! : after));
}

function isSame(one: Draft, other: Draft): boolean {
  if (one === other) return true;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Draft>;
  return [...keys].every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

interface Context {
  evidence: AccountEvidence;
  archives: CompleteArchive[];
  namesakes: ReadonlyMap<string, Draft[]>;
}

const isOpen = ({ connectedOn }: Draft) => connectedOn === undefined;

function rebuild(draft: Draft, context: Context): Draft {
  const { id, accountId, archived = [] } = draft;
  const words = wordsAbout(context.evidence, draft);
  const correction = id === undefined ? undefined : context.evidence.corrections.get(id);
  const said = words.length > 0 ? words : [lastWord(draft as Person)];
  const concluded = concludePerson(said, correction, absentOn(said, context));
  if (!concluded) return draft;
  const shownAt = shownAtOf(draft as Person);
  return assemblePerson({ ...(id !== undefined && { id }), accountId }, concluded, { words, archived, shownAt });
}

/** The last day before the first sight on which everybody was known. */
function absentOn(words: readonly Word[], context: Context): Day | undefined {
  if (words.some(({ connectedOn }) => connectedOn)) return undefined;
  const connected = words.filter(saysConnected).sort((a, b) => a.seenAt - b.seenAt);
  const [first] = connected;
  if (!first) return undefined;
  const [seenOn, notedAt] = [localDay(first.seenAt), Math.min(...words.map((word) => word.notedAt))];
  const { lists } = context.evidence;
  const listed = lists.filter((list) => list.day < seenOn && holds(list, notedAt)).map(({ day }) => day);
  const archives = context.archives.filter((row) => row.listedOn.to < seenOn && holds(row, notedAt));
  const name = connected.findLast((word) => word.name !== undefined)?.name;
  const isSure = archives.length > 0 && !hasEarlierNamesake(name, first.seenAt, context);
  return [...listed, ...(isSure ? archives.map(({ listedOn }) => listedOn.from) : [])].sort().at(-1);
}

/** An archive may list them under an address they had before: then somebody of that name was not seen since. */
function hasEarlierNamesake(name: string | undefined, beforeMs: number, { namesakes }: Context): boolean {
  if (name === undefined) return false;
  return (namesakes.get(nameKey(name)) ?? []).some((person) => person.lastSeenAt < beforeMs);
}

/** Notes who is missing in a complete list, and that they left where nobody in it can be them. */
function noteAbsences(drafts: readonly Draft[], context: Context): Draft[] {
  const byDay = groupBy(drafts, ({ connectedOn }) => connectedOn);
  const byName = groupBy(drafts, ({ name }) => nameKey(name));
  return drafts.map((draft) => {
    const list = listWithout(draft, context.archives);
    if (!list) return withoutAbsence(draft);
    const suspects = [
      ...((draft.connectedOn && byDay.get(draft.connectedOn)) || []),
      ...(byName.get(nameKey(draft.name)) ?? []).filter((other) => !draft.connectedOn || !other.connectedOn),
    ];
    const isDoubtful = isHidden(draft, list, context) || suspects.some((other) => mayBeRenamed(draft, other, list));
    const unlistedOn = list.listedOn.to;
    return {
      ...withoutAbsence(draft),
      unlistedOn,
      ...(!isDoubtful && { leftBetween: leftFrom(draft, unlistedOn) }),
    };
  });
}

/** Who appears between the last sight and the list may be the same person under another name and address. */
function mayBeRenamed({ lastSeenAt }: Draft, { firstSeenAt }: Draft, { listedOn }: CompleteArchive): boolean {
  return firstSeenAt > lastSeenAt && localDay(firstSeenAt) <= listedOn.to;
}

/** A row of the list that holds nothing but their day may be theirs: they are still connected and have hidden. */
function isHidden({ connectedOn }: Draft, { id }: CompleteArchive, { evidence }: Context): boolean {
  const rows = evidence.imports.get(id)?.rows ?? [];
  return rows.some((row) => row !== null && isNobody(row) && row.connectedOn === connectedOn);
}
