import { addDays, daysBetween, type Day } from '../domain/day';
import type { FollowUpCase } from '../domain/follow-up';
import type { Person } from '../domain/person';

/** Somebody new stays in the queue for so many days after connecting. */
export const QUEUE_DAYS = 30;
/** Until then both still remember the conversation. */
const FRESH_MEMORY_DAYS = 2;

/** When a follow-up is best written. */
interface FollowUpDue {
  connectedOn: Day;
  /** The last day on which both still remember. */
  deadline: Day;
  /** Whole days until the deadline: 0 on the day itself, negative once it is over. */
  daysLeft: number;
}

/** When to follow up with a person; where only bounds are known the later one counts. `undefined` where no day is known. */
export function followUpDue(person: Person, today: Day): FollowUpDue | undefined {
  const connectedOn = person.connectedOn ?? person.connectedBetween?.to;
  if (!connectedOn) return undefined;
  const deadline = addDays(connectedOn, FRESH_MEMORY_DAYS);
  return { connectedOn, deadline, daysLeft: daysBetween(today, deadline) };
}

/** Those in time before those who are late, those without a day last. */
const groupOf = (due: FollowUpDue | undefined) => (!due ? 2 : due.daysLeft < 0 ? 1 : 0);

function compareDue(a: FollowUpDue | undefined, b: FollowUpDue | undefined): number {
  const group = groupOf(a) - groupOf(b);
  if (group !== 0 || !a || !b) return group;
  // In time: the nearest deadline first. Late: the newest first, since the oldest are the least likely still to be written.
  return groupOf(a) === 0 ? a.daysLeft - b.daysLeft : b.daysLeft - a.daysLeft;
}

/** The people to follow up with, the most pressing first. People equally pressing come newest first, in a stable order. */
export function orderQueue(cases: readonly FollowUpCase[], today: Day): FollowUpCase[] {
  return cases
    .map((one) => ({ one, due: followUpDue(one.person, today) }))
    .sort((a, b) => compareDue(a.due, b.due) || compareSeen(a.one.person, b.one.person))
    .map(({ one }) => one);
}

const compareSeen = (a: Person, b: Person) => b.firstSeenAt - a.firstSeenAt || a.id - b.id;

/** How many of the people should hear from the user today or in the next days, while both still remember. */
export function countUrgent(cases: readonly FollowUpCase[], today: Day): number {
  return cases.filter(({ person }) => (followUpDue(person, today)?.daysLeft ?? -1) >= 0).length;
}
