import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../utils/domain/person.ts';
import { correctPerson } from '../../utils/store/corrections.ts';
import { loadDailyPeople } from '../../utils/store/daily-people.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { BLOCK_ROWS, loadWords } from '../../utils/store/person-words.ts';
import type { Word } from '../../utils/store/word.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { archiveOf, dayAt, histories, networks, seenOn, type Member, type Step } from './archive-simulation.ts';
import { at, newStore, recordPeople, takeIn } from './store-samples.ts';
import './seeded.ts';

const CORRECTED_DAY = '2001-01-01';

/** Lets a step happen; days are told by the simulation, the hour by the order of things. */
async function happen(store: Store, members: Member[], step: Step): Promise<void> {
  if (step.kind === 'archive') {
    const contents = archiveOf(members, step.madeOn, step.hasSlugs);
    await takeIn(store, contents, { nowMs: at(dayAt(step.at), 18) });
  } else if (step.kind === 'undo') {
    const ids = await store.imports.toCollection().primaryKeys();
    await undoImport(store, ids[step.which] ?? 0);
  } else if (step.kind === 'correct') {
    const people = await store.people.toArray();
    const change = step.day ? { connectedOn: CORRECTED_DAY } : { name: 'As The User Says' };
    const person = people[step.who];
    if (person) await correctPerson(store, person.id, change);
  } else {
    const member = members[step.member];
    const seen = member && seenOn(member, step.at, step.kind);
    const surface = step.kind === 'card' ? 'connections' : 'other-profile';
    if (seen) await recordPeople(store, [seen], { surface, readAt: at(dayAt(step.at)) });
  }
}

/** Which members a stored person's evidence is about. */
async function membersIn(store: Store, person: Person): Promise<Set<number>> {
  const said = await store.sightings.where('personId').equals(person.id).toArray();
  const marks = said.map(({ headline }) => headline);
  for (const { importId, row } of person.archived ?? []) {
    const block = await store.archiveBlocks.where({ importId, block: Math.floor(row / BLOCK_ROWS) }).first();
    marks.push(block?.rows[row % BLOCK_ROWS]?.position);
  }
  return new Set(marks.map((mark) => Number(mark?.split(' ')[1])));
}

async function checkTruth(store: Store, members: Member[], { tame }: { tame: boolean }): Promise<void> {
  const people = await store.people.toArray();
  const found: number[] = [];
  for (const person of people) {
    const ids = await membersIn(store, person);
    expect(ids.size, `${JSON.stringify(person)} is ${[...ids].join()}`).toBeLessThanOrEqual(1);
    const [id] = ids;
    if (id === undefined) continue;
    found.push(id);
    const member = members[id]!;
    const correction = await store.corrections.get(person.id);
    checkDay(person, member, correction?.connectedOn);
    if (correction?.name) expect(person.name).toBe(correction.name);
    checkLeft(person, member);
  }
  if (tame) await checkTwins(store, people);
}

/** No two stored people have an address, an e-mail, or a name and a day in common. */
async function checkTwins(store: Store, people: Person[]): Promise<void> {
  const holders = new Map<string, number>();
  for (const person of people) {
    for (const key of new Set((await loadWords(store, person)).flatMap(keysOf))) {
      expect(holders.get(key), `${key}: ${JSON.stringify(people)}`).toBeUndefined();
      holders.set(key, person.id);
    }
  }
}

function keysOf({ slug, memberId, email, name, connectedOn }: Word): string[] {
  const keys = [slug && `in ${slug}`, memberId && `id ${memberId}`, email && `to ${email}`];
  return [...keys, name && connectedOn && `${name} ${connectedOn}`].filter(
    (key) => key !== undefined && key !== '',
  ) as string[];
}

function checkDay({ connectedOn, connectedBetween }: Person, { joined }: Member, corrected: string | undefined) {
  if (connectedOn) expect(connectedOn).toBe(corrected ?? dayAt(joined));
  if (connectedBetween) {
    expect(connectedBetween.from <= dayAt(joined), JSON.stringify(connectedBetween)).toBe(true);
    expect(connectedBetween.to >= dayAt(joined), JSON.stringify(connectedBetween)).toBe(true);
  }
}

function checkLeft(person: Person, { left }: Member) {
  if (!person.leftBetween) return;
  const { from, to } = person.leftBetween;
  expect(left, `${person.name} is said to have left`).toBeDefined();
  expect(from < dayAt(left!) && dayAt(left!) <= to, `left ${dayAt(left!)}, said ${from} – ${to}`).toBe(true);
}

/** The packed totals beside those counted anew. */
async function checkTotals(store: Store): Promise<void> {
  if ((await store.accounts.count()) === 0) return;
  const kept = await loadDailyPeople(store, 1);
  await store.dailyPeople.clear();
  expect(kept).toEqual(await loadDailyPeople(store, 1));
}

describe.each([{ tame: true }, { tame: false }])('archives, pages, corrections and undo together (%o)', ({ tame }) => {
  it('never say what is not true', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(networks({ tame }), histories(), async (members, steps) => {
        const store = newStore();
        for (const step of steps) await happen(store, members, step);
        await checkTruth(store, members, { tame });
        await checkTotals(store);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
