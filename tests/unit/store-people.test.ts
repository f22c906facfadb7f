import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetPerson } from '../../utils/store/corrections.ts';
import { logFollowUp, saveFollowUp } from '../../utils/store/follow-ups.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { loadPeoplePage } from '../../utils/store/people-list.ts';
import { findPersonId } from '../../utils/store/resolve-person.ts';
import { ADA, at, dump, newStore, onlyPerson, recordPeople, TODAY } from './store-samples.ts';

const TOMORROW = { readAt: at('2026-11-22') };
const found = (store: Store, keys: { slug?: string; memberId?: string }) =>
  findPersonId(store, { accountId: 1, ...keys });

describe('who is who', () => {
  it('is told by the member id: a new slug is the same person, found under both', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await recordPeople(store, [{ ...ADA, slug: 'ada-vale-lind', name: 'Ada Vale-Lind' }], TOMORROW);
    expect(await onlyPerson(store)).toMatchObject({ id: 1, slug: 'ada-vale-lind', name: 'Ada Vale-Lind' });
    expect([await found(store, { slug: 'ada-vale' }), await found(store, { slug: 'ada-vale-lind' })]).toEqual([1, 1]);
  });

  it('is two people where a slug changed hands, and from then on the slug means the new one', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await recordPeople(store, [{ slug: 'ada-vale', memberId: 'ACoOther', name: 'Ada Other' }]);
    const people = await store.people.toArray();
    expect(people.map(({ memberId, name }) => [memberId, name])).toEqual([
      ['ACoAda', 'Ada Vale'],
      ['ACoOther', 'Ada Other'],
    ]);
    expect(await found(store, { slug: 'ada-vale' })).toBe(2);
    expect(await found(store, { slug: 'ada-vale', memberId: 'ACoAda' })).toBe(1);
  });

  it('is the new holder, where a slug that changed hands stands alone on a card', async () => {
    const store = newStore();
    await recordPeople(store, [ADA], { readAt: at('2026-11-19') });
    await recordPeople(store, [{ ...ADA, slug: 'ada-vale-lind' }], { readAt: at('2026-11-20') });
    await recordPeople(store, [{ slug: 'ada-vale', memberId: 'ACoOther', name: 'Ada Other' }]);
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada Other', headline: 'Founder' }], TOMORROW);
    const people = await store.people.toArray();
    expect(people.map(({ slug, name, headline }) => [slug, name, headline])).toEqual([
      ['ada-vale-lind', 'Ada Vale', 'Recruiter'],
      ['ada-vale', 'Ada Other', 'Founder'],
    ]);
  });

  it('is somebody new, where a slug alone shows up that its holder had left by then', async () => {
    const store = newStore();
    await recordPeople(store, [ADA], { readAt: at('2026-11-19') });
    await recordPeople(store, [{ ...ADA, slug: 'ada-vale-lind' }], { readAt: at('2026-11-20') });
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada Other' }]);
    expect((await store.people.toArray()).map(({ name }) => name)).toEqual(['Ada Vale', 'Ada Other']);
    // Her own later visit, by member id, stays hers; a late word from before the change is hers too.
    await recordPeople(store, [{ ...ADA, slug: 'ada-vale-lind' }], TOMORROW);
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada Vale' }], { readAt: at('2026-11-18') });
    expect(await store.people.count()).toBe(2);
  });

  it('is the same person, where a slug alone shows up again', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada Vale' }], TOMORROW);
    expect(await store.people.count()).toBe(1);
  });

  it('learns a member id for somebody known by slug', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada Vale' }]);
    await recordPeople(store, [ADA], TOMORROW);
    expect(await onlyPerson(store)).toMatchObject({ id: 1, memberId: 'ACoAda' });
    expect(await found(store, { memberId: 'ACoAda' })).toBe(1);
  });

  it('takes member ids by their case', async () => {
    const store = newStore();
    await recordPeople(store, [ADA, { memberId: 'ACoADA', name: 'Adam' }]);
    expect(await store.people.count()).toBe(2);
  });

  it('is nobody where no page gave a name', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'ada-vale', connectedOn: TODAY }]);
    expect([await store.people.count(), await store.identities.count(), await store.sightings.count()]).toEqual([
      0, 0, 0,
    ]);
  });

  it('takes __proto__ for a slug like any other', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: '__proto__', name: '<img src=x onerror=alert(1)>' }]);
    expect(await onlyPerson(store)).toMatchObject({ slug: '__proto__', name: '<img src=x onerror=alert(1)>' });
    expect(await found(store, { slug: '__proto__' })).toBe(1);
  });
});

describe('evidence', () => {
  it('is kept only when a page says something new', async () => {
    const store = newStore();
    for (const hour of [8, 9, 10]) await recordPeople(store, [ADA], { readAt: at(TODAY, hour) });
    expect(await store.sightings.count()).toBe(1);
    await recordPeople(store, [{ ...ADA, headline: 'Founder' }], TOMORROW);
    expect([await store.sightings.count(), (await onlyPerson(store)).headline]).toEqual([2, 'Founder']);
  });

  it('does not grow where two kinds of page word a headline in turns', async () => {
    const store = newStore();
    for (let hour = 0; hour < 10; hour += 1) {
      const [surface, headline] =
        hour % 2 ? (['other-profile', 'Recruiter at Firm'] as const) : (['connections', 'Recruiter'] as const);
      await recordPeople(store, [{ ...ADA, headline }], { surface, readAt: at(TODAY, hour) });
    }
    expect(await store.sightings.count()).toBe(2);
  });

  it('that arrives late changes neither the newest word nor the last sight', async () => {
    const store = newStore();
    await recordPeople(store, [{ ...ADA, headline: 'Founder' }], TOMORROW);
    await recordPeople(store, [ADA]);
    const { headline, firstSeenAt, lastSeenAt } = await onlyPerson(store);
    expect([headline, firstSeenAt, lastSeenAt]).toEqual(['Founder', at(TODAY), TOMORROW.readAt]);
  });

  it('moves the last sight once a day', async () => {
    const store = newStore();
    await recordPeople(store, [ADA], { readAt: at(TODAY, 8) });
    await recordPeople(store, [ADA], { readAt: at(TODAY, 9) });
    expect((await onlyPerson(store)).lastSeenAt).toBe(at(TODAY, 8));
    await recordPeople(store, [ADA], TOMORROW);
    expect((await onlyPerson(store)).lastSeenAt).toBe(TOMORROW.readAt);
  });
});

describe('forgetPerson', () => {
  it('leaves no row about them in any table, and the others alone', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'bo-lind', name: 'Bo Lind' }]);
    const before = await dump(store);
    await recordPeople(store, [ADA]);
    await saveFollowUp(store, 2, { topic: 'job fairs' });
    await logFollowUp(store, 2, at(TODAY));
    await forgetPerson(store, 2);
    expect(await dump(store)).toEqual(before);
  });

  it('lets them come back as somebody new where a page shows them again', async () => {
    const store = newStore();
    await recordPeople(store, [ADA]);
    await forgetPerson(store, 1);
    await recordPeople(store, [ADA], TOMORROW);
    expect(await onlyPerson(store)).toMatchObject({ id: 2, firstSeenAt: TOMORROW.readAt });
  });
});

describe('loadPeoplePage', () => {
  const names = async (store: Store, query: Partial<Parameters<typeof loadPeoplePage>[1]>) => {
    const page = await loadPeoplePage(store, { search: '', onlyNew: false, limit: 10, ...query });
    return [page.people.map(({ person }) => person.name).join(), page.total, page.more];
  };

  it('searches names and headlines whatever case and accents, pages, and tells new people from known', async () => {
    const store = newStore();
    expect(await names(store, {})).toEqual(['', 0, false]);
    await recordPeople(store, [{ slug: 'a', name: 'Zoë Álvarez', connectedOn: '2026-11-01' }], {
      readAt: at('2026-11-19'),
    });
    await recordPeople(store, [{ slug: 'b', name: 'Bo Lind', headline: 'Recruiter', connectedOn: '2026-11-20' }]);
    await recordPeople(store, [{ slug: 'c', name: 'Cy Known' }], TOMORROW);
    expect(await names(store, {})).toEqual(['Bo Lind,Zoë Álvarez,Cy Known', 3, false]);
    expect(await names(store, { limit: 2 })).toEqual(['Bo Lind,Zoë Álvarez', 3, true]);
    expect(await names(store, { onlyNew: true, limit: 1 })).toEqual(['Bo Lind', 2, true]);
    expect(await names(store, { search: ' ZOE ALV ' })).toEqual(['Zoë Álvarez', undefined, false]);
    expect(await names(store, { search: 'recruit' })).toEqual(['Bo Lind', undefined, false]);
    await store.people.update(2, { company: 'Mosswood Studio' });
    expect(await names(store, { search: 'mosswood' })).toEqual(['Bo Lind', undefined, false]);
    expect(await names(store, { search: 'known' })).toEqual(['Cy Known', undefined, false]);
    await recordPeople(store, [{ slug: 'd', name: 'Di Known' }], { readAt: at('2026-11-23') });
    expect(await names(store, { search: 'known' })).toEqual(['Di Known,Cy Known', undefined, false]);
    expect(await names(store, { search: 'known', onlyNew: true })).toEqual(['', undefined, false]);
    expect(await names(store, { search: '.*' })).toEqual(['', undefined, false]);
  });

  it('shows the newest of an archive first, whose people all came at once', async () => {
    const store = newStore();
    const days = ['2026-11-20', '2024-05-01', '2015-01-30'];
    await recordPeople(
      store,
      days.map((connectedOn) => ({ slug: connectedOn, name: connectedOn, connectedOn })),
    );
    expect(await names(store, {})).toEqual([days.join(), 3, false]);
    expect(await names(store, { search: '20' })).toEqual([days.join(), undefined, false]);
    expect(await names(store, { search: '20', limit: 2 })).toEqual([days.slice(0, 2).join(), undefined, true]);
  });
});
