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
  /** Only people with evidence of the day they connected, by that day; else everybody, by the day first seen. */
  onlyNew: boolean;
  limit: number;
}

/** The newest people that match. Without a search it reads only what it returns. */
export async function loadPeoplePage(store: Store, { search, onlyNew, limit }: PeopleQuery): Promise<PeoplePage> {
  const account = await loadAccount(store);
  if (!account) return { people: [], total: 0, more: false };
  const wanted = foldText(search.trim());
  const ranges = rangesOf(store, account.id, onlyNew);
  const counts = wanted ? [] : await Promise.all(ranges().map((range) => range.count()));
  const parts = await Promise.all(ranges().map((range) => newestIn(range, wanted, limit + 1)));
  const found = onlyNew ? parts.flat().sort((a, b) => newestDay(b).localeCompare(newestDay(a))) : parts.flat();
  const shown = found.slice(0, limit);
  const followUps = await store.followUps.bulkGet(shown.map((person) => person.id));
  const people = shown.map((person, at) => withFollowUp(person, followUps[at]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { people, ...(!wanted && { total }), more: found.length > limit };
}

type People = Collection<Person, number>;

function newestIn(range: People, wanted: string, limit: number): Promise<Person[]> {
  const matching = wanted ? range.reverse().filter((person) => matches(person, wanted)) : range.reverse();
  return matching.limit(limit).toArray();
}

/** Everybody by the day first seen; or those with a day and those with bounds only, who are never the same. */
function rangesOf(store: Store, accountId: number, onlyNew: boolean): () => People[] {
  const between = (index: string, first: unknown, last: unknown) =>
    store.people.where(index).between([accountId, first], [accountId, last], true, true) as People;
  if (!onlyNew) return () => [between('[accountId+firstSeenAt]', 0, Infinity)];
  return () =>
    ['[accountId+connectedOn]', '[accountId+connectedBetween.to]'].map((index) => between(index, '', '9999'));
}

function newestDay({ connectedOn, connectedBetween }: Person): Day {
  return connectedOn ?? connectedBetween?.to ?? '';
}

function matches({ name, givenName, headline, position, company }: Person, wanted: string): boolean {
  return foldText([name, givenName, headline, position, company].join(' ')).includes(wanted);
}

/** Case and accents do not matter in a search. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
