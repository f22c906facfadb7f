import type { Day } from '../domain/day';
import type { FollowUpCase } from '../domain/follow-up';
import { orderQueue } from './queue';

/**
 * Everybody who could be written to next: the person whose profile is open, due or not, then the queue.
 * @param handled ids of people the user has just dealt with; the store may not have said so yet.
 */
export function lineUp(
  cases: readonly FollowUpCase[],
  tabPerson: FollowUpCase | undefined,
  handled: ReadonlySet<number>,
  today: Day,
): FollowUpCase[] {
  const queue = orderQueue(cases, today).filter(({ person }) => person.id !== tabPerson?.person.id);
  return [...(tabPerson ? [tabPerson] : []), ...queue].filter(({ person }) => !handled.has(person.id));
}
