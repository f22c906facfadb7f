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

/** The newest people that match. Without a search it reads only what it returns. */
export async function loadPeoplePage(store: Store, { search, onlyNew, limit }: PeopleQuery): Promise<PeoplePage> {
  const account = await loadAccount(store);
  if (!account) return { people: [], total: 0, more: false };
  const wanted = foldText(search.trim());
  const { dated, everybody } = rangesOf(store, account.id);
  const [dayCount, allCount] = await Promise.all([countAll(dated()), everybody().count()]);
  const parts = await Promise.all(dated().map((range) => newestIn(range, (one) => matches(one, wanted), limit + 1)));
  const withDay = parts.flat().sort((a, b) => newestDay(b).localeCompare(newestDay(a)));
  const room = onlyNew || allCount === dayCount ? 0 : limit + 1 - withDay.length;
  const isOther = (person: Person) => newestDay(person) === '' && matches(person, wanted);
  const others = room > 0 ? await newestIn(everybody(), isOther, room) : [];
  const found = [...withDay, ...others];
  const shown = found.slice(0, limit);
  const followUps = await store.followUps.bulkGet(shown.map((person) => person.id));
  const people = shown.map((person, at) => withFollowUp(person, followUps[at]));
  return { people, ...(!wanted && { total: onlyNew ? dayCount : allCount }), more: found.length > limit };
}

type People = Collection<Person, number>;

function newestIn(range: People, isWanted: (person: Person) => boolean, limit: number): Promise<Person[]> {
  return range.reverse().filter(isWanted).limit(limit).toArray();
}

async function countAll(ranges: readonly People[]): Promise<number> {
  const counts = await Promise.all(ranges.map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Those with a day and those with bounds only, who are never the same; and everybody by when they were first seen. */
function rangesOf(store: Store, accountId: number): { dated: () => People[]; everybody: () => People } {
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

function matches({ name, givenName, headline, position, company }: Person, wanted: string): boolean {
  return wanted === '' || foldText([name, givenName, headline, position, company].join(' ')).includes(wanted);
}

/** Case and accents do not matter in a search. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
