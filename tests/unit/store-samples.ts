import { afterEach } from 'vitest';
import type { ArchiveContents, ArchiveRow, ImportDecisions } from '../../utils/domain/archive.ts';
import type { Observation, ObservedPerson } from '../../utils/domain/observation.ts';
import type { Person } from '../../utils/domain/person.ts';
import { concludeImport } from '../../utils/store/conclude-import.ts';
import { correctPerson } from '../../utils/store/corrections.ts';
import { logFollowUp, saveFollowUp } from '../../utils/store/follow-ups.ts';
import { setReachGoal } from '../../utils/store/goals.ts';
import { loadGrowthGlance, loadPeopleGlance } from '../../utils/store/glance.ts';
import { openStore, type Store } from '../../utils/store/open-store.ts';
import { recordVisit } from '../../utils/store/record-visit.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { saveEvidence } from '../../utils/store/save-evidence.ts';
import { changeSettings } from '../../utils/store/settings.ts';

export const TODAY = '2026-11-21';

/** A moment of a local day, epoch milliseconds. */
export const at = (day: string, hour = 12) => new Date(`${day}T00:00:00`).getTime() + hour * 3_600_000;

const opened: Store[] = [];
let stores = 0;

/** A database of its own, deleted after the test. Import `fake-indexeddb/auto` first. */
export function newStore(): Store {
  const store = openStore(`store-${(stores += 1)}`);
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.delete();
});

/** Every row of every table but the schema record. */
export async function dump(store: Store): Promise<Record<string, unknown[]>> {
  const tables = store.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

/** Both halves of what the popup shows. */
export const loadGlance = async (store: Store, options: { today: string; tabAddress?: string | undefined }) => ({
  ...(await loadGrowthGlance(store, options)),
  ...(await loadPeopleGlance(store, options)),
});

export const observation = (more: Partial<Observation> = {}): Observation => ({
  ...{ surface: 'connections', readAt: at(TODAY), counts: [], people: [] },
  ...more,
});

/** Records a count of connections. */
export const recordCount = (
  store: Store,
  value: number,
  readAt: number,
  more: { atLeast?: boolean } & Partial<Observation> = {},
) => {
  const { atLeast = false, ...rest } = more;
  return recordObservation(
    store,
    observation({ readAt, counts: [{ metric: 'connections', value, atLeast }], ...rest }),
  );
};

/** Records people of one page. */
export const recordPeople = (store: Store, people: ObservedPerson[], more: Partial<Observation> = {}) =>
  recordObservation(store, observation({ people, ...more }));

export const ADA: ObservedPerson = { slug: 'ada-vale', memberId: 'ACoAda', name: 'Ada Vale', headline: 'Recruiter' };

/** The one person there is. */
export async function onlyPerson(store: Store): Promise<Person> {
  const people = await store.people.toArray();
  if (people.length !== 1) throw new Error(`${people.length} people instead of one`);
  return people[0]!;
}

/** What was read from an archive: a complete list of the day it was made. */
export const archive = (people: ArchiveRow[], more: Partial<ArchiveContents> = {}): ArchiveContents => {
  const { archiveDay = '2026-11-19' } = more;
  return {
    ...{ fileNames: ['Basic_LinkedInDataExport.zip'], archiveDay, listedOn: { from: archiveDay, to: archiveDay } },
    ...{ people, datesOnly: [], contacts: [], invitations: [] },
    ...more,
  };
};

/** Imports an archive as the user does who confirms it. @returns the import's id. */
export async function takeIn(
  store: Store,
  contents: ArchiveContents,
  { decisions = {}, nowMs = at(TODAY) }: { decisions?: ImportDecisions; nowMs?: number } = {},
): Promise<number> {
  const id = await saveEvidence(store, contents, { decisions, nowMs });
  await concludeImport(store, id);
  return id;
}

/** A store with something in every table. */
export async function fillStore(store: Store): Promise<void> {
  await recordCount(store, 611, at('2026-11-20'), { viewerSlug: 'noor-haddad' });
  await recordCount(store, 612, at(TODAY));
  await recordPeople(store, [
    { ...ADA, connectedOn: '2026-11-20' },
    { slug: 'bo-lind', name: 'Bo Lind' },
  ]);
  await store.ignoredSlugs.add({ slug: 'somebody-else' });
  await store.completeLists.add({ accountId: 1, day: '2026-11-01', count: 600 });
  const visit = { surface: 'connections', startedAt: at(TODAY), readable: true, fields: {} } as const;
  await recordVisit(store, visit, at(TODAY));
  await takeIn(
    store,
    archive([{ slug: 'ada-vale', name: 'Ada Vale', email: 'ada@example.org', connectedOn: '2026-11-18' }], {
      ...{ datesOnly: [{ connectedOn: '2020-02-02' }] },
      contacts: [{ slug: 'bo-lind', on: '2026-11-01', by: 'me' }],
    }),
  );
  await correctPerson(store, 1, { givenName: 'Ada' });
  await saveFollowUp(store, 1, { topic: 'job fairs', nextStep: 'lunch' });
  await logFollowUp(store, 1, at(TODAY));
  await setReachGoal(store, { target: 750, by: '2027-06-30', today: TODAY });
  await changeSettings(store, { chartRange: '1y' });
}
