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
  /** Looked for in names and headlines, whatever the case and accents; '' finds everybody. */
  search: string;
  /** Only people with evidence of the day they connected, by that day; else everybody, by the day first seen. */
  onlyNew: boolean;
  limit: number;
}

/** The newest people that match. Without a search it reads only what it returns. */
export async function loadPeoplePage(store: Store, { search, onlyNew, limit }: PeopleQuery): Promise<PeoplePage> {
  const account = await loadAccount(store);
  if (!account) return { people: [], total: 0, more: false };
  const everybody = peopleOf(store, account.id, onlyNew);
  const wanted = foldText(search.trim());
  const total = wanted ? undefined : await peopleOf(store, account.id, onlyNew).count();
  const matching = wanted ? everybody.reverse().filter((person) => matches(person, wanted)) : everybody.reverse();
  const found = await matching.limit(limit + 1).toArray();
  const shown = found.slice(0, limit);
  const followUps = await store.followUps.bulkGet(shown.map((person) => person.id));
  const people = shown.map((person, at) => withFollowUp(person, followUps[at]));
  return { people, ...(total !== undefined && { total }), more: found.length > limit };
}

function peopleOf(store: Store, accountId: number, onlyNew: boolean) {
  return onlyNew
    ? store.people.where('[accountId+connectedOn]').between([accountId, ''], [accountId, '9999'])
    : store.people.where('[accountId+firstSeenAt]').between([accountId, 0], [accountId, Infinity]);
}

function matches(person: Person, wanted: string): boolean {
  return foldText(`${person.name} ${person.givenName ?? ''} ${person.headline ?? ''}`).includes(wanted);
}

/** Case and accents do not matter in a search. */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
