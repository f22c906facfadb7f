import { addDays, type Day } from '../domain/day';
import type { FollowUp, FollowUpCase } from '../domain/follow-up';
import type { Person } from '../domain/person';
import { QUEUE_DAYS } from '../followups/queue';
import type { Store } from './open-store';

/** More than anyone can write to: bounds the work where hundreds connected in one month. */
const MOST_CASES = 300;

/** People who connected in the last {@link QUEUE_DAYS} days and are neither done nor put off. */
export async function loadFollowUpCases(store: Store, accountId: number, today: Day): Promise<FollowUpCase[]> {
  const ranges = newPeople(store, accountId, addDays(today, -QUEUE_DAYS), today);
  const found = await Promise.all(ranges.map((range) => range.reverse().limit(MOST_CASES).toArray()));
  const people = found.flat();
  const followUps = await loadFollowUps(store, people);
  return people
    .map((person) => withFollowUp(person, followUps.get(person.id)))
    .filter(({ followUp }) => isOpen(followUp, today));
}

/** How many people connected between two days, both included; of somebody with bounds only, the later one counts. */
export async function countNewPeople(store: Store, accountId: number, from: Day, to: Day): Promise<number> {
  const counts = await Promise.all(newPeople(store, accountId, from, to).map((range) => range.count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many people of an account are connected, as far as is known: those whom a later archive lacks are not. */
export async function countPeople(store: Store, accountId: number): Promise<number> {
  const count = (index: string, first: unknown, last: unknown) =>
    store.people.where(index).between([accountId, first], [accountId, last], true, true).count();
  const [all, unlisted] = await Promise.all([
    count('[accountId+firstSeenAt]', 0, Infinity),
    count('[accountId+unlistedOn]', '', '9999'),
  ]);
  return all - unlisted;
}

/** A person beside the user's own words on following up, where there are any. */
export function withFollowUp(person: Person, followUp: FollowUp | undefined): FollowUpCase {
  return followUp ? { person, followUp } : { person };
}

/** One range, not a request per person: only people the user did something about have a row. */
async function loadFollowUps(store: Store, people: readonly Person[]): Promise<Map<number, FollowUp>> {
  if (people.length === 0) return new Map();
  const ids = people.map((person) => person.id);
  const range = store.followUps.where('personId').between(Math.min(...ids), Math.max(...ids), true, true);
  return new Map((await range.toArray()).map((followUp) => [followUp.personId, followUp]));
}

function isOpen(followUp: FollowUp | undefined, today: Day): boolean {
  return !followUp?.doneOn && !(followUp?.laterUntil && followUp.laterUntil > today);
}

/** Those whose day is known and those with bounds only: a person has one or the other, so the two never overlap. */
function newPeople(store: Store, accountId: number, from: Day, to: Day) {
  return ['[accountId+connectedOn]', '[accountId+connectedBetween.to]'].map((index) =>
    store.people.where(index).between([accountId, from], [accountId, to], true, true),
  );
}
