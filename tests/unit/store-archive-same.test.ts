import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { correctPerson } from '../../utils/store/corrections.ts';
import { archive, at, newStore, onlyPerson, recordPeople, takeIn } from './store-samples.ts';

const DAY = '2019-03-02';
const [OLD, NEW] = ['2026-01-10', '2026-06-10'];
const ADA = { name: 'Ada Vale', connectedOn: DAY };
const CARD = { ...ADA, slug: 'ada-vale', memberId: 'ACoAda' };

describe('two words about one person', () => {
  it('meet by name and day, though the user calls them otherwise', async () => {
    const store = newStore();
    await takeIn(store, archive([ADA], { archiveDay: OLD }));
    await correctPerson(store, 1, { name: 'My Ada', connectedOn: '2018-01-01' });
    await recordPeople(store, [CARD], { readAt: at('2026-02-02') });
    expect(await onlyPerson(store)).toMatchObject({
      id: 1,
      name: 'My Ada',
      memberId: 'ACoAda',
      connectedOn: '2018-01-01',
    });
  });

  it('meet by a later archive; what the user said goes over', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale' }], {
      ...{ surface: 'other-profile', readAt: at('2025-12-01') },
    });
    await takeIn(store, archive([ADA], { archiveDay: OLD }));
    expect(await store.people.count()).toBe(2);
    await correctPerson(store, 2, { givenName: 'Adalovely' });
    await takeIn(store, archive([{ ...ADA, slug: 'ada-vale' }], { archiveDay: NEW }));
    expect(await onlyPerson(store)).toMatchObject({ id: 1, givenName: 'Adalovely', connectedOn: DAY });
    expect(await store.corrections.toArray()).toMatchObject([{ personId: 1 }]);
  });

  it('meet by a later archive that has the e-mail of one and the name of the other', async () => {
    const store = newStore();
    const email = 'ada@example.org';
    await takeIn(store, archive([{ ...ADA, name: 'Ada Lind', email }], { archiveDay: OLD }));
    await recordPeople(store, [CARD], { readAt: at('2026-02-02') });
    expect(await store.people.count()).toBe(2);
    await takeIn(store, archive([{ ...ADA, email }], { archiveDay: NEW }));
    expect(await onlyPerson(store)).toMatchObject({ name: 'Ada Vale', email, memberId: 'ACoAda' });
  });

  it('meet once a page shows the new name of somebody whose day another page told', async () => {
    const store = newStore();
    await recordPeople(store, [{ ...CARD, name: 'Ada Lind' }], { readAt: at('2025-12-01') });
    await takeIn(store, archive([ADA], { archiveDay: OLD }));
    expect(await store.people.count()).toBe(2);
    await recordPeople(store, [{ slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale' }], {
      ...{ surface: 'other-profile', readAt: at('2026-02-02') },
    });
    expect(await onlyPerson(store)).toMatchObject({ id: 1, name: 'Ada Vale', connectedOn: DAY });
  });

  it('leave the packed totals right', async () => {
    const store = newStore();
    await takeIn(store, archive([ADA, { name: 'Bo Lind', connectedOn: DAY }]));
    expect(Array.from((await store.dailyPeople.get(1))!.counts)).toEqual([2]);
  });
});
