import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_MESSAGE_LENGTH, MAX_TOPIC_LENGTH } from '../../utils/domain/follow-up.ts';
import { loadFollowUpCases } from '../../utils/store/due-people.ts';
import { logFollowUp, postponeFollowUp, reopenFollowUp, saveFollowUp } from '../../utils/store/follow-ups.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { ADA, at, newStore, recordPeople, TODAY } from './store-samples.ts';

let store: Store;
const queued = async (today = TODAY) => (await loadFollowUpCases(store, 1, today)).length === 1;

beforeEach(async () => {
  store = newStore();
  await recordPeople(store, [{ ...ADA, connectedOn: '2026-11-20' }]);
});

describe('follow-ups', () => {
  it('keep what was typed, field by field, and clear what was emptied', async () => {
    await saveFollowUp(store, 1, { topic: 'job fairs', nextStep: 'lunch' });
    await saveFollowUp(store, 1, { text: 'Hi Ada' });
    expect(await store.followUps.get(1)).toEqual({
      personId: 1,
      accountId: 1,
      topic: 'job fairs',
      nextStep: 'lunch',
      text: 'Hi Ada',
    });
    await saveFollowUp(store, 1, { topic: '', text: undefined });
    expect(await store.followUps.get(1)).toEqual({ personId: 1, accountId: 1, nextStep: 'lunch' });
  });

  it('cap what was typed without splitting a character', async () => {
    await saveFollowUp(store, 1, { topic: '\u{1F600}'.repeat(5_000), text: `x${'\u{1F600}'.repeat(5_000)}` });
    const { topic, text } = (await store.followUps.get(1)) ?? {};
    expect([topic?.length, text?.length]).toEqual([MAX_TOPIC_LENGTH, MAX_MESSAGE_LENGTH - 1]);
  });

  it('once logged leave the queue, with a touch of that day and its topic', async () => {
    await saveFollowUp(store, 1, { topic: 'job fairs', text: 'Hi Ada' });
    await logFollowUp(store, 1, at(TODAY));
    expect(await queued()).toBe(false);
    expect(await store.followUps.get(1)).toEqual({ personId: 1, accountId: 1, topic: 'job fairs', doneOn: TODAY });
    expect(await store.touches.toArray()).toEqual([
      { id: 1, accountId: 1, personId: 1, kind: 'message', touchedAt: at(TODAY), touchedOn: TODAY, note: 'job fairs' },
    ]);
  });

  it('put off come back on their day', async () => {
    await postponeFollowUp(store, 1, '2026-11-23');
    expect([await queued(), await queued('2026-11-22'), await queued('2026-11-23')]).toEqual([false, false, true]);
  });

  it('opened again are in the queue, and the touch of that day is gone, an older one not', async () => {
    await logFollowUp(store, 1, at('2026-11-20'));
    await logFollowUp(store, 1, at(TODAY));
    await reopenFollowUp(store, 1);
    expect(await queued()).toBe(true);
    expect((await store.touches.toArray()).map(({ touchedOn }) => touchedOn)).toEqual(['2026-11-20']);
  });

  it('put off and opened again keep the touches of before', async () => {
    await logFollowUp(store, 1, at('2026-11-20'));
    await reopenFollowUp(store, 1);
    await logFollowUp(store, 1, at('2026-11-20'));
    await store.followUps.put({ personId: 1, accountId: 1, laterUntil: '2026-12-01' });
    await reopenFollowUp(store, 1);
    expect([await queued(), await store.touches.count()]).toEqual([true, 1]);
  });

  it('of somebody who is gone are not kept', async () => {
    await saveFollowUp(store, 99, { topic: 'x' });
    await logFollowUp(store, 99, at(TODAY));
    await postponeFollowUp(store, 99, TODAY);
    await reopenFollowUp(store, 99);
    expect([await store.followUps.count(), await store.touches.count()]).toEqual([0, 0]);
  });

  it('are not asked of those who connected long ago', async () => {
    expect(await queued('2027-02-01')).toBe(false);
  });
});
