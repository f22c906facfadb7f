import { addDays, dayNumber, localDay, type Day } from '../../../utils/domain/day.ts';
import type { Person } from '../../../utils/domain/person.ts';
import type { Reading } from '../../../utils/domain/reading.ts';
import type { Store } from '../../../utils/store/open-store.ts';

const ACCOUNT_ID = 1;
const DAY_MS = 86_400_000;
const GIVEN = ['Anna', 'Bilal', 'Chiara', 'Dmitri', 'Elif', 'Farah', 'Goran', 'Hana', 'Ines', 'Jonas', 'Kofi', 'Linh'];
const FAMILY = ['Abara', 'Brandt', 'Castell', 'Dvorak', 'Eriksen', 'Fontaine', 'Grbic', 'Haddad', 'Ivanova', 'Jansen'];
const WORK = ['HR Business Partner', 'Talent Acquisition', 'Head of People', 'Apprenticeship Coach', 'Founder'];
const PLACES = ['Hollerbach Logistics', 'Nordlicht Clinics', 'Studio Mirabel', 'Fernweh Travel', 'Kestrel Robotics'];

/** How much there is to see. */
export interface SampleSize {
  readingDays: number;
  people: number;
  hasGoal: boolean;
}

export const SAMPLES = {
  empty: undefined,
  'first day': { readingDays: 1, people: 3, hasGoal: false },
  'a season': { readingDays: 110, people: 40, hasGoal: true },
  'ten years': { readingDays: 3_650, people: 30_000, hasGoal: true },
} satisfies Record<string, SampleSize | undefined>;

/** The same whole numbers each time, so that two looks at the page can be compared. */
const scatter = (seed: number, below: number) =>
  Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1) * below);
const pick = (list: readonly string[], seed: number) => list[scatter(seed, list.length)] ?? '';
const noonOf = (day: Day) => dayNumber(day) * DAY_MS + DAY_MS / 2;

function sampleReadings({ readingDays }: SampleSize, today: Day): Omit<Reading, 'id'>[] {
  const kept = Array.from({ length: readingDays }, (_, age) => age).filter(
    (age) => readingDays > 1_000 || age % 3 === 0,
  );
  const valueAt = (age: number) => Math.max(40, 612 - Math.round(age * 0.8) - scatter(Math.floor(age / 7), 6));
  return kept.reverse().map((age) => {
    const readOn = addDays(today, -age);
    const fixed = { accountId: ACCOUNT_ID, metric: 'connections', status: 'confirmed', source: 'page' } as const;
    return { ...fixed, value: valueAt(age), atLeast: false, readAt: noonOf(readOn), readOn, surface: 'connections' };
  });
}

type SamplePerson = ReturnType<typeof samplePerson>;

function samplePerson(index: number, today: Day) {
  const name = `${pick(GIVEN, index + 1)} ${pick(FAMILY, index * 7 + 3)}`;
  const connectedOn = addDays(today, -Math.floor(index * 0.7));
  const seenAt = noonOf(connectedOn);
  return {
    accountId: ACCOUNT_ID,
    slug: `${name.toLowerCase().replace(' ', '-')}-${index}`,
    memberId: `ACoAAB${String(index).padStart(33, 'x')}`,
    name,
    headline: `${pick(WORK, index * 3)} at ${pick(PLACES, index * 5)}`,
    connectedOn,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  } satisfies Omit<Person, 'id'>;
}

/** What a page said about them: without it a correction would find nothing to conclude from. */
const sampleSighting = (
  { accountId, slug, memberId, name, headline, connectedOn, firstSeenAt }: SamplePerson,
  personId: number,
) => ({
  ...{ accountId, slug, memberId, name, headline, connectedOn },
  ...{ personId, surface: 'connections' as const, seenAt: firstSeenAt },
});

/** Replaces everything in the store by invented people and readings. */
export async function fillStore(store: Store, size: SampleSize | undefined): Promise<void> {
  const today = localDay(Date.now());
  await Promise.all(store.tables.map((table) => table.clear()));
  if (!size) return;
  await store.accounts.add({ id: ACCOUNT_ID, slug: 'sam-sample', createdAt: Date.now() });
  await store.readings.bulkAdd(sampleReadings(size, today));
  const people = Array.from({ length: size.people }, (_, index) => samplePerson(index, today));
  const ids = await store.people.bulkAdd(people, { allKeys: true });
  const seen = { accountId: ACCOUNT_ID, kind: 'slug', firstSeenOn: today, lastSeenOn: today } as const;
  await store.sightings.bulkAdd(people.map((person, at) => sampleSighting(person, ids[at] ?? 0)));
  await store.identities.bulkAdd(ids.map((personId, at) => ({ ...seen, personId, value: people[at]?.slug ?? '' })));
  if (size.hasGoal) await store.goals.add(sampleGoal(today));
}

const sampleGoal = (today: Day) => ({
  accountId: ACCOUNT_ID,
  kind: 'reach' as const,
  metric: 'connections' as const,
  target: 750,
  by: addDays(today, 160),
  startOn: addDays(today, -60),
  createdAt: Date.now(),
});
