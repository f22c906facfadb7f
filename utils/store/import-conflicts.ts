import type { ArchiveRow, ImportConflict } from '../domain/archive';
import type { AccountEvidence, ImportRows } from './account-evidence';
import type { Draft } from './conclude-account';
import type { Match } from './match-rows';

const FIELDS = ['name', 'givenName', 'connectedOn'] as const;

/** Where rows say something else than what is kept of the same people. */
export function conflictsOf(
  evidence: AccountEvidence,
  { rows }: ImportRows,
  matches: readonly Match[],
  after: ReadonlyMap<number | undefined, Draft>,
): ImportConflict[] {
  return rows.flatMap((row, at) => {
    const match = matches[at];
    const person = typeof match === 'number' ? after.get(match) : undefined;
    if (!row || !person) return [];
    return FIELDS.flatMap((field) => conflictOf(evidence, person, row, at, field));
  });
}

function conflictOf(
  { corrections, sightings }: AccountEvidence,
  person: Draft,
  said: ArchiveRow,
  row: number,
  field: (typeof FIELDS)[number],
): ImportConflict[] {
  const [inFile, kept, personId] = [said[field], person[field], person.id!];
  if (inFile === undefined || kept === undefined || inFile === kept) return [];
  const isPages = field !== 'givenName' && sightings.get(personId)?.some((sighting) => sighting[field] === kept);
  const by = corrections.get(personId)?.[field] === kept ? 'user' : isPages ? 'page' : 'archive';
  return [{ row, personId, name: person.name, field, inFile, kept, by }];
}
