import type { ObservedPerson } from '../domain/observation';
import type { WhoWording } from '../domain/page-wording';
import { valueOf } from './field';
import { findOddCards } from './odd-cards';
import { shareLabels } from './share-labels';
import { understandPerson } from './understand-person';

/**
 * The contacts among those whom one page shows, each once.
 * @param locale the page's, BCP 47.
 * @param readAt epoch milliseconds; what a relative time is counted from.
 */
export function understandPeople(said: readonly WhoWording[], locale: string, readAt: number): ObservedPerson[] {
  const people = shareLabels(said);
  const understood = new Map(people.map((wording) => [wording, valueOf(understandPerson(wording, locale, readAt))]));
  const contacts = people.filter((wording) => understood.get(wording) !== undefined);
  const odd = findOddCards(contacts, locale);
  return eachOnce(contacts.flatMap((wording) => (odd.has(wording) ? [] : understood.get(wording)!)));
}

/** A narrow window's copy of a card says the same again. */
function eachOnce(people: readonly ObservedPerson[]): ObservedPerson[] {
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}
