import { localDay, spanLength, type Day, type DaySpan } from '../domain/day';
import type { Correction, Person } from '../domain/person';
import type { Surface } from '../domain/surface';
import { saysConnected, type Word } from './word';

/** How much a page's word on the day counts, an archive's being 0: the contact dialog names it for exactly this person. */
const DAY_RANK: Partial<Record<Surface, number>> = { 'contact-dialog': 2, connections: 1 };
const rankOf = ({ surface }: Word) => (surface && DAY_RANK[surface]) ?? 0;

/** What follows from words alone; ids and what was noted beside them are not conclusions. */
export type Concluded = Omit<
  Person,
  'id' | 'accountId' | 'lastSeenAt' | 'shownAt' | 'archived' | 'unlistedOn' | 'leftBetween'
>;

/**
 * What follows about one person from all that pages and archives said and what the user said: the user's word wins, then the newest.
 * @param words about this person, in any order, at least one with a name, a slug or an e-mail.
 * @param absentOn the last day before the first sight on which everybody else who was connected is known, if there is one.
 * @returns `undefined` where nothing says who it is.
 */
export function concludePerson(
  words: readonly Word[],
  correction: Correction | undefined,
  absentOn?: Day,
): Concluded | undefined {
  const oldestFirst = words.length > 1 ? [...words].sort((a, b) => a.seenAt - b.seenAt) : words;
  const first = oldestFirst.find(saysConnected);
  const said = <Key extends keyof Word>(key: Key) => newest(oldestFirst, key);
  const name = correction?.name ?? said('name') ?? said('slug') ?? said('email');
  if (!first || name === undefined) return undefined;
  const concluded: Undefinable<Concluded> = {
    slug: said('slug'),
    memberId: said('memberId'),
    name,
    givenName: correction?.givenName ?? said('givenName'),
    headline: said('headline'),
    company: said('company'),
    position: said('position'),
    email: said('email'),
    lastContact: said('lastContact'),
    firstSeenAt: first.seenAt,
    ...concludeDay(oldestFirst, correction, absentOn === undefined ? undefined : arrival(absentOn, first)),
  };
  return withoutGaps(concluded);
}

const arrival = (absentOn: Day, { seenAt }: Word): DaySpan => ({ from: absentOn, to: localDay(seenAt) });

function concludeDay(
  oldestFirst: readonly Word[],
  correction: Correction | undefined,
  arrived: DaySpan | undefined,
): Pick<Concluded, 'connectedOn' | 'connectedBetween'> {
  if (correction?.connectedOn) return { connectedOn: correction.connectedOn };
  const byRank = oldestFirst.length > 1 ? [...oldestFirst].sort((a, b) => rankOf(a) - rankOf(b)) : oldestFirst;
  const connectedOn = newest(byRank, 'connectedOn');
  if (connectedOn) return { connectedOn };
  const connectedBetween =
    correction?.connectedBetween ??
    narrowestSpan([...oldestFirst, ...(arrived ? [{ connectedBetween: arrived }] : [])]);
  return connectedBetween ? { connectedBetween } : {};
}

/** "2 days ago" narrows more than the "1 month ago" that the same list says later. */
export function narrowestSpan(words: readonly Pick<Word, 'connectedBetween'>[]): DaySpan | undefined {
  const spans = words.map((word) => word.connectedBetween).filter((span) => span !== undefined);
  return spans.sort((a, b) => spanLength(a) - spanLength(b))[0];
}

function newest<Key extends keyof Word>(oldestFirst: readonly Word[], key: Key): Word[Key] | undefined {
  return oldestFirst.findLast((word) => word[key] !== undefined)?.[key];
}

type Undefinable<T> = { [Key in keyof T]: T[Key] | undefined };

/** Drops fields without a value: the database should not hold `undefined`. */
function withoutGaps<T extends object>(fields: Undefinable<T>): T {
  const kept: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept as T;
}
