import { localDay, type Day, type DaySpan } from '../domain/day';
import type { Import } from '../domain/archive';
import type { Person } from '../domain/person';
import type { Store } from './open-store';

/** An archive that lists everybody who was connected on some day of a span. */
export interface CompleteArchive extends Import {
  listedOn: DaySpan;
  /** When the first of those days begins, epoch milliseconds. */
  startsAt: number;
}

/** The complete lists among imports whose people are stored, oldest first. */
export function completeArchives(imports: readonly Import[]): CompleteArchive[] {
  const complete = imports.flatMap(({ listedOn, ...row }) =>
    listedOn && row.status === 'concluded' ? [{ ...row, listedOn, startsAt: startOf(listedOn.from) }] : [],
  );
  return complete.sort((a, b) => a.listedOn.from.localeCompare(b.listedOn.from));
}

/** The complete lists of an account, oldest first. Call it inside a transaction that covers `imports`. */
export async function loadCompleteArchives(store: Store, accountId: number): Promise<CompleteArchive[]> {
  return completeArchives(await store.imports.where('accountId').equals(accountId).toArray());
}

/**
 * The first complete list after somebody was last seen: they are not in it, or they would have been seen by it.
 * @param archives oldest first.
 */
export function listWithout(
  person: Omit<Person, 'id'>,
  archives: readonly CompleteArchive[],
): CompleteArchive | undefined {
  return archives.find(({ startsAt, hasSlugs }) => startsAt > person.lastSeenAt && isTold(person, hasSlugs));
}

const startOf = (day: Day) => new Date(`${day}T00:00:00`).getTime();

/** Whether a list would show it: of somebody with no day, nothing but the address tells who they are. */
function isTold({ connectedOn, slug }: Omit<Person, 'id'>, hasSlugs: boolean): boolean {
  return connectedOn !== undefined || (slug !== undefined && hasSlugs);
}

/**
 * Notes after a change whether a list lacks somebody. That they left is claimed by {@link concludeAccount} only, which looks at everybody;
 * here such a claim is narrowed, or dropped.
 */
export function noteAbsence<T extends Omit<Person, 'id'>>(person: T, archives: readonly CompleteArchive[]): T {
  const list = listWithout(person, archives);
  if (!list) return withoutAbsence(person);
  const unlistedOn = list.listedOn.to;
  const isClaimed = person.leftBetween?.to === unlistedOn;
  return {
    ...withoutAbsence(person),
    unlistedOn,
    ...(isClaimed && { leftBetween: leftFrom(person, unlistedOn) }),
  };
}

/** Between the day somebody was last seen and the one of a list that lacks them. */
export function leftFrom({ lastSeenAt }: Pick<Person, 'lastSeenAt'>, to: Day): DaySpan {
  return { from: localDay(lastSeenAt), to };
}

/** The same person, nothing said of whether a list lacks them. */
export function withoutAbsence<T extends Omit<Person, 'id'>>(person: T): T {
  if (person.unlistedOn === undefined) return person;
  const present = { ...person };
  delete present.unlistedOn;
  delete present.leftBetween;
  return present;
}
