import { addDays, isDay, type Day } from '../domain/day';
import { MAX_NAME_LENGTH, type Correction, type WhenAnswer } from '../domain/person';
import { cleanText } from '../domain/text';
import { endCompleteLists } from './complete-lists';
import { tallyDays } from './daily-people';
import { dropUndo } from './restore-undo';
import { forgetRows } from './forget-rows';
import type { Store } from './open-store';
import { concludeAgain, personTables } from './record-person';
import { write } from './write';

/** What the user may correct about a person; an empty text takes the correction back. */
export interface PersonChange {
  name?: string;
  givenName?: string;
  connectedOn?: Day;
}

/** Keeps the answer, and that the question was asked: it is asked once. */
export function answerWhenConnected(store: Store, personId: number, answer: WhenAnswer, today: Day): Promise<void> {
  return correct(store, personId, { askedOn: today, ...meaningOf(answer, today) });
}

/**
 * Keeps the user's word on a person, which wins over every page.
 * @throws RangeError where a day is no day.
 */
export function correctPerson(store: Store, personId: number, change: PersonChange): Promise<void> {
  const { connectedOn } = change;
  if (connectedOn && !isDay(connectedOn)) throw new RangeError('connectedOn');
  const texts = Object.entries(change as Record<string, string>);
  const cleaned = texts.map(([key, text]) => [key, cleanText(text, MAX_NAME_LENGTH) || undefined]);
  return correct(store, personId, Object.fromEntries(cleaned) as Partial<Correction>);
}

/**
 * Removes a person and everything kept about them, the state before the last restore too: they are in it, under whatever name and number,
 * and undoing would bring them back. They come back if a page shows them again.
 */
export function forgetPerson(store: Store, personId: number): Promise<void> {
  const byPerson = [store.identities, store.sightings, store.listed, store.touches];
  return write(store, [store.listed, store.undos, ...personTables(store)], async () => {
    const person = await store.people.get(personId);
    if (!person) return;
    await endCompleteLists(store, person.accountId, Date.now());
    await forgetRows(store, person);
    await dropUndo(store);
    for (const table of byPerson) await table.where('personId').equals(personId).delete();
    await Promise.all([store.people, store.corrections, store.followUps].map((table) => table.delete(personId)));
    await tallyDays(store, person.accountId, person.connectedOn ? [person.connectedOn] : []);
  });
}

function meaningOf(answer: WhenAnswer, today: Day): Partial<Correction> {
  if (answer === 'today') return { connectedOn: today };
  return answer === 'this-week' ? { connectedBetween: { from: addDays(today, -6), to: today } } : {};
}

function correct(store: Store, personId: number, change: Partial<Correction>): Promise<void> {
  return write(store, personTables(store), async () => {
    const person = await store.people.get(personId);
    if (!person) return;
    const merged = { ...(await store.corrections.get(personId)), ...change, personId, accountId: person.accountId };
    const kept = Object.entries(merged).filter(([, value]) => value !== undefined);
    await store.corrections.put(Object.fromEntries(kept) as unknown as Correction);
    const days = new Set<Day>();
    await concludeAgain(store, personId, days);
    await tallyDays(store, person.accountId, days);
  });
}
