import type {
  ArchiveRef,
  ArchiveRow,
  ImportChange,
  ImportConflict,
  ImportCounts,
  ImportQuestion,
} from '../domain/archive';
import type { Person } from '../domain/person';
import type { AccountEvidence, ImportRows } from './account-evidence';
import { concludeAccount, type Draft } from './conclude-account';
import { conflictsOf } from './import-conflicts';
import { knownPeople } from './known-people';
import { isNobody, matchRows, type Match } from './match-rows';
import { shownAtOf } from './person-words';

/** What taking an import in comes to, before anything of it is written. */
export interface ImportPlan {
  /** Everybody of the account afterwards; those without an id are new. */
  people: Draft[];
  counts: ImportCounts;
  conflicts: ImportConflict[];
  questions: ImportQuestion[];
  changes: ImportChange[];
  /** Who turned out to be the same: the first is gone, the second has their rows. */
  merges: ReadonlyMap<number, number>;
}

/**
 * Tells who the rows of an import are and concludes everybody anew.
 * @param loaded with the import in it, as it is once concluded.
 */
export function planImport(loaded: AccountEvidence, entry: ImportRows): ImportPlan {
  const { matches, questions, merges } = matchRows(entry.rows, knownPeople(loaded), entry.import.decisions);
  const evidence = handOverCorrections(loaded, merges);
  const drafts = refer(evidence, entry, matches, merges);
  const touched = new Set(drafts.filter((draft) => draft.archived?.at(-1)?.importId === entry.import.id));
  const people = concludeAccount(evidence, drafts, (draft) => touched.has(draft));
  const after = new Map(people.map((person) => [person.id, person]));
  const conflicts = conflictsOf(evidence, entry, matches, after);
  return {
    people,
    counts: { ...countMatches(evidence, entry, matches, after), conflicts: conflicts.length },
    conflicts,
    questions: [...questions].map(([row, ids]) => questionOf(entry.rows[row]!, row, ids, after)),
    changes: newlyLeft(evidence, people),
    merges,
  };
}

/** Who takes somebody over has what the user said of them, unless it was said of both. */
function handOverCorrections(evidence: AccountEvidence, merges: ReadonlyMap<number, number>): AccountEvidence {
  const corrections = new Map(evidence.corrections);
  for (const [from, personId] of merges) {
    const theirs = corrections.get(from);
    if (theirs) corrections.set(personId, { ...theirs, ...corrections.get(personId), personId });
  }
  return { ...evidence, corrections };
}

/** Everybody with the rows that name them; rows that name nobody known make somebody new. */
function refer(
  { people, accountId }: AccountEvidence,
  entry: ImportRows,
  matches: readonly Match[],
  merges: ReadonlyMap<number, number>,
): Draft[] {
  const { id: importId } = entry.import;
  const refsOf = new Map<number, ArchiveRef[]>();
  const addRefs = (id: number, refs: readonly ArchiveRef[]) => refsOf.set(id, [...(refsOf.get(id) ?? []), ...refs]);
  const added: Draft[] = [];
  const firstSeenAt = entry.madeAt;
  // Before the rows of this import: its own come last.
  for (const { id, archived = [] } of people) if (merges.has(id)) addRefs(merges.get(id)!, archived);
  for (const [row, match] of matches.entries()) {
    if (match === 'new')
      added.push({ accountId, name: '', firstSeenAt, lastSeenAt: firstSeenAt, archived: [{ importId, row }] });
    else if (match !== 'nobody') addRefs(match, [{ importId, row }]);
  }
  const known = people.map((person): Draft => {
    const refs = refsOf.get(person.id);
    return refs ? withRefs(person, [...(person.archived ?? []), ...refs]) : person;
  });
  return [...known.filter(({ id }) => !merges.has(id!)), ...added];
}

/** A person with other rows; when pages showed them last goes on to be known. */
export function withRefs(person: Person, archived: NonNullable<Person['archived']>): Person {
  const shownAt = shownAtOf(person);
  return { ...person, archived, ...(shownAt !== undefined && { shownAt }) };
}

const SAID = ['name', 'slug', 'givenName', 'email', 'company', 'position', 'connectedOn'] as const;

function countMatches(
  { people }: AccountEvidence,
  { rows }: ImportRows,
  matches: readonly Match[],
  after: ReadonlyMap<number | undefined, Draft>,
): Omit<ImportCounts, 'conflicts'> {
  const before = new Map(people.map((person) => [person.id, person]));
  const known = [...new Set(matches.filter((match) => typeof match === 'number'))];
  const updated = known.filter((id) => SAID.some((key) => before.get(id)?.[key] !== after.get(id)?.[key])).length;
  return {
    created: matches.filter((match) => match === 'new').length,
    updated,
    unchanged: known.length - updated,
    onlyDate: rows.filter((row) => row !== null && isNobody(row)).length,
    contacts: rows.filter((row) => row?.lastContact).length,
  };
}

function questionOf(
  { name = '', company, position, connectedOn }: ArchiveRow,
  row: number,
  ids: readonly number[],
  after: ReadonlyMap<number | undefined, Draft>,
): ImportQuestion {
  const asked = { ...(company && { company }), ...(position && { position }), ...(connectedOn && { connectedOn }) };
  return { row, name, ...asked, candidates: ids.map((id) => candidateOf(id, after.get(id))) };
}

function candidateOf(personId: number, person: Draft | undefined): ImportQuestion['candidates'][number] {
  const { name = '', headline, company, slug, connectedOn } = person ?? {};
  const known = { ...(headline && { headline }), ...(company && { company }), ...(slug && { slug }) };
  return { personId, name, ...known, ...(connectedOn && { connectedOn }) };
}

function newlyLeft({ people }: AccountEvidence, after: readonly Draft[]): ImportChange[] {
  const known = new Set(people.filter(({ leftBetween }) => leftBetween).map(({ id }) => id));
  return after.flatMap(({ id, name, leftBetween }) =>
    id !== undefined && leftBetween && !known.has(id) ? [{ personId: id, name, leftBetween }] : [],
  );
}
