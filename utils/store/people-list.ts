import type { Collection } from 'dexie';
import type { Day } from '../domain/day';
import type { FollowUpCase } from '../domain/follow-up';
import type { Person } from '../domain/person';
import { loadAccount } from './accounts';
import { withFollowUp } from './due-people';
import type { Store } from './open-store';

/** One page of people, newest first. */
export interface PeoplePage {
  people: FollowUpCase[];
  /** How many there are in all; not counted for a search. */
  total?: number;
  more: boolean;
}

export interface PeopleQuery {
  /** Looked for in names, headlines and companies, whatever the case and accents; '' finds everybody. */
  search: string;
  /** Only people with evidence of the day they connected, by that day; else the others too, after them, by when they were first seen. */
  onlyNew: boolean;
  limit: number;
}

/** The newest people that match. */
export async function loadPeoplePage(store: Store, query: PeopleQuery): Promise<PeoplePage> {
  const account = await loadAccount(store);
  if (!account) return { people: [], total: 0, more: false };
  const ranges = rangesOf(store, account.id);
  const wanted = foldText(query.search.trim());
  const { found, total } = wanted === '' ? await loadNewest(ranges, query) : await findAll(ranges, query, wanted);
  const shown = found.slice(0, query.limit);
  const followUps = await store.followUps.bulkGet(shown.map((person) => person.id));
  const people = shown.map((person, at) => withFollowUp(person, followUps[at]));
  return { people, ...(total !== undefined && { total }), more: found.length > query.limit };
}

type People = Collection<Person, number>;

interface Ranges {
  /** Those with a day and those with bounds only, who are never the same. */
  dated: () => People[];
  /** By when they were first seen. */
  everybody: () => People;
}

/** What matches, newest first, at least one more than is shown where there are more. */
interface Found {
  found: Person[];
  total?: number;
}

/** Reads little more than is shown. */
async function loadNewest({ dated, everybody }: Ranges, { onlyNew, limit }: PeopleQuery): Promise<Found> {
  const [dayCount, allCount] = await Promise.all([countAll(dated()), everybody().count()]);
  const most = limit + 1;
  const parts = await Promise.all(dated().map((range) => range.reverse().limit(most).toArray()));
  const withDay = parts.flat().sort(byDay);
  const room = most - withDay.length;
  if (onlyNew) return { found: withDay, total: dayCount };
  if (room <= 0 || allCount === dayCount) return { found: withDay, total: allCount };
  const isOther = (person: Person) => newestDay(person) === '';
  const others = await everybody().reverse().filter(isOther).limit(room).toArray();
  return { found: [...withDay, ...others], total: allCount };
}

/** Everybody has to be looked at, which takes half the time where the database gives them all at once. */
async function findAll({ everybody }: Ranges, { onlyNew }: PeopleQuery, wanted: string): Promise<Found> {
  const isWanted = (person: Person) => !(onlyNew && newestDay(person) === '') && matches(person, wanted);
  return { found: (await everybody().toArray()).filter(isWanted).reverse().sort(byDay) };
}

async function countAll(ranges: readonly People[]): Promise<number> {
  const counts = await Promise.all(ranges.map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

function rangesOf(store: Store, accountId: number): Ranges {
  const between = (index: string, first: unknown, last: unknown) =>
    store.people.where(index).between([accountId, first], [accountId, last], true, true) as People;
  return {
    dated: () =>
      ['[accountId+connectedOn]', '[accountId+connectedBetween.to]'].map((index) => between(index, '', '9999')),
    everybody: () => between('[accountId+firstSeenAt]', 0, Infinity),
  };
}

function newestDay({ connectedOn, connectedBetween }: Person): Day {
  return connectedOn ?? connectedBetween?.to ?? '';
}

function byDay(one: Person, other: Person): number {
  const [day, otherDay] = [newestDay(one), newestDay(other)];
  if (day === otherDay) return 0;
  return day < otherDay ? 1 : -1;
}

function matches({ name, givenName, headline, position, company }: Person, wanted: string): boolean {
  return foldText([name, givenName, headline, position, company].join(' ')).includes(wanted);
}

/** Case and accents do not matter in a search. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
