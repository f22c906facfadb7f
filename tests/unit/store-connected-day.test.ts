import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, spanLength, type DaySpan } from '../../utils/domain/day.ts';
import type { Sighting, WhenAnswer } from '../../utils/domain/person.ts';
import { concludePerson } from '../../utils/store/conclude-person.ts';
import { wordOfPage } from '../../utils/store/word.ts';
import { answerWhenConnected, correctPerson } from '../../utils/store/corrections.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { sample } from './sample.ts';
import { loadGlance, ADA, at, newStore, onlyPerson, recordPeople, TODAY } from './store-samples.ts';

const LATER = { readAt: at('2026-11-22') };
const day = async (store: Store) => {
  const { connectedOn, connectedBetween } = await onlyPerson(store);
  return connectedOn ?? connectedBetween;
};
const glance = (store: Store) =>
  loadGlance(store, { today: TODAY, tabAddress: 'https://www.linkedin.com/in/ada-vale/' });

describe('the day two people connected', () => {
  it('is the contact dialog’s rather than the list’s, whichever came last', async () => {
    for (const surfaces of [
      ['connections', 'contact-dialog'],
      ['contact-dialog', 'connections'],
    ] as const) {
      const store = newStore();
      for (const [at_, surface] of surfaces.entries()) {
        const connectedOn = surface === 'connections' ? '2026-11-19' : '2026-11-18';
        await recordPeople(store, [{ ...ADA, connectedOn }], { surface, readAt: at(TODAY, at_) });
      }
      expect(await day(store)).toBe('2026-11-18');
    }
  });

  it('is the user’s rather than any page’s, until the user takes it back', async () => {
    const store = newStore();
    await recordPeople(store, [{ ...ADA, connectedOn: '2026-11-19' }]);
    await correctPerson(store, 1, { connectedOn: '2026-11-01' });
    await recordPeople(store, [{ ...ADA, connectedOn: '2026-11-18' }], { surface: 'contact-dialog', ...LATER });
    expect(await day(store)).toBe('2026-11-01');
    await correctPerson(store, 1, { connectedOn: '' });
    expect(await day(store)).toBe('2026-11-18');
  });

  it('is an exact day rather than bounds', async () => {
    const store = newStore();
    await recordPeople(store, [{ ...ADA, connectedBetween: { from: '2026-11-18', to: '2026-11-19' } }]);
    await recordPeople(store, [{ ...ADA, connectedOn: '2026-11-18' }], LATER);
    expect(await day(store)).toBe('2026-11-18');
    expect(await onlyPerson(store)).not.toHaveProperty('connectedBetween');
  });

  it('is bounded more tightly by later words, never more loosely', async () => {
    const between = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 31 }))
      .map(([ago, length]) => ({ from: addDays(TODAY, -ago - length), to: addDays(TODAY, -ago) }));
    await fc.assert(
      fc.asyncProperty(fc.array(between, { minLength: 1, maxLength: 6 }), async (spans) => {
        const store = newStore();
        let known = Infinity;
        for (const [hour, connectedBetween] of spans.entries()) {
          await recordPeople(store, [{ ...ADA, connectedBetween }], { readAt: at(TODAY, hour) });
          const length = spanLength((await day(store)) as DaySpan);
          expect(length).toBe(Math.min(known, spanLength(connectedBetween)));
          known = length;
        }
      }),
      sample(40),
    );
  });

  it('does not follow from the order evidence is looked at', () => {
    const base = { accountId: 1, personId: 1, surface: 'connections', name: 'Ada' } as const;
    const sightings: Sighting[] = [
      { ...base, id: 1, seenAt: 1, connectedOn: '2026-11-01', headline: 'A' },
      { ...base, id: 2, seenAt: 2, surface: 'contact-dialog', connectedOn: '2026-11-02' },
      { ...base, id: 3, seenAt: 3, connectedOn: '2026-11-03', headline: 'B', name: 'Ada V' },
    ];
    const expected = concludePerson(sightings.map(wordOfPage), undefined);
    expect(expected).toMatchObject({ name: 'Ada V', headline: 'B', connectedOn: '2026-11-02', firstSeenAt: 1 });
    fc.assert(
      fc.property(fc.shuffledSubarray(sightings, { minLength: 3 }), (shuffled) => {
        expect(concludePerson(shuffled.map(wordOfPage), undefined)).toEqual(expected);
      }),
    );
  });
});

describe('somebody met for the first time without evidence of the day', () => {
  it('is known, not new: counted nowhere, in no queue, and asked about once', async () => {
    const store = newStore();
    await recordPeople(store, [ADA], { surface: 'other-profile' });
    expect(await glance(store)).toMatchObject({
      ...{ newPeopleThisWeek: 0, newPeopleThisMonth: 0, cases: [] },
      ...{ tabPerson: { person: { name: 'Ada Vale' } }, askWhen: { id: 1 } },
    });
  });

  it.each<[WhenAnswer, unknown, number]>([
    ['today', TODAY, 1],
    ['this-week', { from: '2026-11-15', to: TODAY }, 1],
    ['earlier', undefined, 0],
    ['dismissed', undefined, 0],
  ])('is not asked about again after "%s"', async (answer, expected, isNew) => {
    const store = newStore();
    await recordPeople(store, [ADA], { surface: 'other-profile' });
    await answerWhenConnected(store, 1, answer, TODAY);
    const { askWhen, newPeopleThisWeek, cases } = await glance(store);
    expect([askWhen, newPeopleThisWeek, cases.length]).toEqual([undefined, isNew, isNew]);
    expect(await day(store)).toEqual(expected);
  });

  it('is new once a page says the day', async () => {
    const store = newStore();
    await recordPeople(store, [ADA], { surface: 'other-profile' });
    await recordPeople(store, [{ slug: 'ada-vale', connectedOn: TODAY }], { surface: 'contact-dialog', ...LATER });
    expect(await glance(store)).toMatchObject({
      newPeopleThisWeek: 1,
      newPeopleThisMonth: 1,
      cases: [{ person: { id: 1 } }],
    });
  });
});

describe('correctPerson', () => {
  it('keeps the user’s name over every page’s, cleaned, and gives it back when emptied', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await correctPerson(store, 1, { name: '  Ada \n Lovely ', givenName: 'Ada' });
    await recordPeople(store, [{ ...ADA, name: 'Ada V.' }], LATER);
    expect(await onlyPerson(store)).toMatchObject({ name: 'Ada Lovely', givenName: 'Ada' });
    await correctPerson(store, 1, { name: ' ' });
    expect(await onlyPerson(store)).toMatchObject({ name: 'Ada V.', givenName: 'Ada' });
  });

  it('refuses a day there is not, and does nothing for somebody who is gone', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await expect(async () => correctPerson(store, 1, { connectedOn: '2026-02-30' })).rejects.toThrow(RangeError);
    await correctPerson(store, 99, { name: 'Nobody' });
    expect(await store.corrections.count()).toBe(0);
  });
});
