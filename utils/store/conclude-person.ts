import { localDay, spanLength, type Day, type DaySpan } from '../domain/day';
import type { Correction, Person, Sighting } from '../domain/person';
import type { Surface } from '../domain/surface';

/** How much a surface's word on the day counts: the contact dialog names it for exactly this person. */
const DAY_RANK: Partial<Record<Surface, number>> = { 'contact-dialog': 2, connections: 1 };
const rankOf = ({ surface }: Sighting) => DAY_RANK[surface] ?? 0;

/**
 * What follows about one person from all that pages said and what the user said: the user's word wins, then the newest page.
 * @param sightings of this person, in any order, at least one with a name.
 * @param absentOn the last day before the first sight on which everybody else who was connected is known, if there is one.
 * @returns the person without ids and times of last sight, which are not conclusions; `undefined` where nothing gives a name.
 */
export function concludePerson(
  sightings: readonly Sighting[],
  correction: Correction | undefined,
  absentOn?: Day,
): Omit<Person, 'id' | 'lastSeenAt'> | undefined {
  const oldestFirst = [...sightings].sort((a, b) => a.seenAt - b.seenAt);
  const [first] = oldestFirst;
  const name = correction?.name ?? newest(oldestFirst, 'name');
  if (!first || name === undefined) return undefined;
  return {
    accountId: first.accountId,
    name,
    firstSeenAt: first.seenAt,
    ...defined({
      slug: newest(oldestFirst, 'slug'),
      memberId: newest(oldestFirst, 'memberId'),
      headline: newest(oldestFirst, 'headline'),
      givenName: correction?.givenName,
    }),
    ...concludeDay(
      oldestFirst,
      correction,
      absentOn === undefined ? undefined : { from: absentOn, to: localDay(first.seenAt) },
    ),
  };
}

function concludeDay(
  oldestFirst: readonly Sighting[],
  correction: Correction | undefined,
  arrival: DaySpan | undefined,
) {
  if (correction?.connectedOn) return { connectedOn: correction.connectedOn };
  const byRank = [...oldestFirst].sort((a, b) => rankOf(a) - rankOf(b));
  const connectedOn = newest(byRank, 'connectedOn');
  if (connectedOn) return { connectedOn };
  const connectedBetween =
    correction?.connectedBetween ??
    narrowestSpan([...oldestFirst, ...(arrival ? [{ connectedBetween: arrival }] : [])]);
  return connectedBetween ? { connectedBetween } : {};
}

/** "2 days ago" narrows more than the "1 month ago" that the same list says later. */
export function narrowestSpan(sightings: readonly Pick<Sighting, 'connectedBetween'>[]): DaySpan | undefined {
  const spans = sightings.map((sighting) => sighting.connectedBetween).filter((span) => span !== undefined);
  return spans.sort((a, b) => spanLength(a) - spanLength(b))[0];
}

function newest<Key extends keyof Sighting>(oldestFirst: readonly Sighting[], key: Key): Sighting[Key] | undefined {
  return oldestFirst.findLast((sighting) => sighting[key] !== undefined)?.[key];
}

/** Drops fields without a value: the database should not hold `undefined`. */
function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
