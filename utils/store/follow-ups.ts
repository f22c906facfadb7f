import { localDay, type Day } from '../domain/day';
import { MAX_MESSAGE_LENGTH, MAX_TOPIC_LENGTH, type FollowUp, type NextStep } from '../domain/follow-up';
import { cutText } from '../domain/text';
import type { Store } from './open-store';
import { write } from './write';

/** What the user changed in a draft; `undefined` clears a field. */
export interface FollowUpChange {
  topic?: string | undefined;
  nextStep?: NextStep | undefined;
  text?: string | undefined;
}

/** Keeps what the user typed for one person. */
export function saveFollowUp(store: Store, personId: number, change: FollowUpChange): Promise<void> {
  const capped = { ...change };
  if (capped.topic !== undefined) capped.topic = cutText(capped.topic, MAX_TOPIC_LENGTH);
  if (capped.text !== undefined) capped.text = cutText(capped.text, MAX_MESSAGE_LENGTH);
  return changeFollowUp(store, personId, capped);
}

/** The user wrote to them: logs the touch and takes the person off the queue. */
export function logFollowUp(store: Store, personId: number, nowMs: number): Promise<void> {
  return write(store, [store.people, store.followUps, store.touches], async () => {
    const person = await store.people.get(personId);
    if (!person) return;
    const { accountId } = person;
    const { topic } = (await store.followUps.get(personId)) ?? {};
    const touchedOn = localDay(nowMs);
    const note = topic ? { note: topic } : {};
    await store.touches.add({ accountId, personId, kind: 'message', touchedAt: nowMs, touchedOn, ...note });
    await putChanged(store, { personId, accountId }, { doneOn: touchedOn, laterUntil: undefined, text: undefined });
  });
}

/** Puts a person off until a day. */
export function postponeFollowUp(store: Store, personId: number, until: Day): Promise<void> {
  return changeFollowUp(store, personId, { laterUntil: until });
}

/** Takes "done" and "later" back: the person is in the queue again, and the touch logged that day is gone. */
export function reopenFollowUp(store: Store, personId: number): Promise<void> {
  return write(store, [store.people, store.followUps, store.touches], async () => {
    const followUp = await store.followUps.get(personId);
    if (!followUp) return;
    const touches = await store.touches.where('personId').equals(personId).sortBy('touchedAt');
    const last = touches.at(-1);
    if (last && last.touchedOn === followUp.doneOn) await store.touches.delete(last.id);
    await putChanged(store, followUp, { doneOn: undefined, laterUntil: undefined });
  });
}

function changeFollowUp(store: Store, personId: number, change: Undefinable<FollowUp>): Promise<void> {
  return write(store, [store.people, store.followUps], async () => {
    const person = await store.people.get(personId);
    if (person) await putChanged(store, { personId, accountId: person.accountId }, change);
  });
}

type Undefinable<T> = { [Key in keyof T]?: T[Key] | undefined };

async function putChanged(
  store: Store,
  { personId, accountId }: Pick<FollowUp, 'personId' | 'accountId'>,
  change: Undefinable<FollowUp>,
): Promise<void> {
  const merged = { ...(await store.followUps.get(personId)), ...change, personId, accountId };
  const kept = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '');
  await store.followUps.put(Object.fromEntries(kept) as unknown as FollowUp);
}
