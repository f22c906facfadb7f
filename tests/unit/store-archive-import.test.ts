import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { concludeImport, resumeImports } from '../../utils/store/conclude-import.ts';
import { correctPerson } from '../../utils/store/corrections.ts';
import { loadDailyPeople } from '../../utils/store/daily-people.ts';
import { listImports } from '../../utils/store/imports.ts';
import { previewImport } from '../../utils/store/preview-import.ts';
import { saveEvidence } from '../../utils/store/save-evidence.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { archive, at, dump, newStore, onlyPerson, recordPeople, takeIn, TODAY } from './store-samples.ts';

const ROWS = [
  { slug: 'ada-vale', name: 'Ada Vale', givenName: 'Ada', company: 'Acme', connectedOn: '2019-03-02' },
  { slug: 'bo-lind', name: 'Bo Lind', connectedOn: '2020-05-05' },
];
const OPTIONS = { decisions: {}, nowMs: at(TODAY) };

describe('an archive', () => {
  it('becomes people, daily totals and a report', async () => {
    const store = newStore();
    await takeIn(store, archive(ROWS, { datesOnly: [{ connectedOn: '2019-03-02' }] }));
    const people = await store.people.toArray();
    expect(people).toMatchObject(ROWS);
    expect(people[0]).toEqual({
      ...{ id: 1, accountId: 1, ...ROWS[0], firstSeenAt: at('2026-11-19'), lastSeenAt: at('2026-11-19') },
      archived: [{ importId: 1, row: 0 }],
    });
    expect(await loadDailyPeople(store, 1)).toEqual({
      people: [
        { day: '2019-03-02', count: 1 },
        { day: '2020-05-05', count: 1 },
      ],
      datesOnly: [{ day: '2019-03-02', count: 1 }],
    });
    const [only, ...more] = await listImports(store);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      ...{ status: 'concluded', rowCount: 3, hasSlugs: true },
      counts: { created: 2, updated: 0, unchanged: 0, onlyDate: 1, contacts: 0, conflicts: 0 },
    });
  });

  it('is previewed without writing anything', async () => {
    const store = newStore();
    const preview = await previewImport(store, archive(ROWS), { nowMs: at(TODAY) });
    expect(preview).toMatchObject({ counts: { created: 2 }, conflicts: [], questions: [], changes: [] });
    expect(Object.values(await dump(store)).flat()).toEqual([]);
  });

  it('the same file twice changes nothing, however its rows are sorted', async () => {
    const store = newStore();
    const first = await takeIn(store, archive(ROWS));
    const before = await dump(store);
    expect(await takeIn(store, archive([...ROWS].reverse(), { fileNames: ['saved again.csv'] }))).toBe(first);
    expect(await dump(store)).toEqual(before);
    const { knownAs } = await previewImport(store, archive(ROWS), { nowMs: at(TODAY) });
    expect(knownAs?.id).toBe(first);
  });

  it('stopped after its evidence is safe shows nobody, and is taken up again', async () => {
    const store = newStore();
    await saveEvidence(store, archive(ROWS), OPTIONS);
    expect(await store.people.count()).toBe(0);
    expect(await resumeImports(store)).toBe(1);
    expect(await store.people.count()).toBe(2);
    const before = await dump(store);
    expect(await resumeImports(store)).toBe(0);
    await concludeImport(store, 1);
    expect(await dump(store)).toEqual(before);
  });

  it('concluded by two at once is concluded once', async () => {
    const store = newStore();
    const id = await saveEvidence(store, archive(ROWS), OPTIONS);
    await Promise.all([concludeImport(store, id), resumeImports(store), concludeImport(store, id)]);
    expect(await store.people.count()).toBe(2);
  });

  it('fills what is empty, and never overwrites what the user says', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada V.' }], { readAt: at('2026-11-10') });
    await correctPerson(store, 1, { name: 'Ada Mine', connectedOn: '2018-01-01' });
    const preview = await previewImport(store, archive(ROWS), { nowMs: at(TODAY) });
    expect(preview.counts).toMatchObject({ created: 1, updated: 1, conflicts: 2 });
    expect(preview.conflicts).toMatchObject([
      { row: 0, personId: 1, field: 'name', inFile: 'Ada Vale', kept: 'Ada Mine', by: 'user' },
      { row: 0, personId: 1, field: 'connectedOn', inFile: '2019-03-02', kept: '2018-01-01', by: 'user' },
    ]);
    await takeIn(store, archive(ROWS));
    expect(await store.people.get(1)).toMatchObject({
      ...{ name: 'Ada Mine', givenName: 'Ada', company: 'Acme', memberId: 'ACoAda', connectedOn: '2018-01-01' },
    });
  });

  it('undone leaves what was there before', async () => {
    const store = newStore();
    await recordPeople(store, [{ slug: 'ada-vale', name: 'Ada V.' }], { readAt: at('2026-11-10') });
    const before = await dump(store);
    await undoImport(store, await takeIn(store, archive(ROWS)));
    expect({ ...(await dump(store)), dailyPeople: [] }).toEqual(before);
  });

  it('undone leaves people the user wrote about, by their names', async () => {
    const store = newStore();
    const id = await takeIn(store, archive(ROWS));
    await correctPerson(store, 2, { givenName: 'Bo' });
    await undoImport(store, id);
    const person = await onlyPerson(store);
    expect(person).toMatchObject({ id: 2, name: 'Bo Lind', slug: 'bo-lind', givenName: 'Bo' });
    expect(person).not.toHaveProperty('connectedOn');
    await takeIn(store, archive(ROWS));
    expect(await store.people.get(2)).toMatchObject({ connectedOn: '2020-05-05', givenName: 'Bo' });
  });
});
