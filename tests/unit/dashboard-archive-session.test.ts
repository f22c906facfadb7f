import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ArchiveAnswer } from '../../components/archive/archive-flow.ts';
import type { WorkerAnswer } from '../../entrypoints/dashboard/archive-messages.ts';
import { createSession } from '../../entrypoints/dashboard/archive-session.ts';
import { eraseEverything } from '../../utils/store/erase.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { undoImport } from '../../utils/store/undo-import.ts';
import { encode } from '../support/archive-csv.ts';
import { HEADER } from './archive-reading.ts';
import { at, newStore, recordPeople, TODAY } from './store-samples.ts';

/** A session with everything it told. */
function openSession(store: Store) {
  const told: WorkerAnswer[] = [];
  const ask = createSession(store, (said) => told.push(said));
  const last = <Kind extends ArchiveAnswer['kind']>(kind: Kind) =>
    told.findLast((said): said is Extract<ArchiveAnswer, { kind: Kind }> => said.kind === kind);
  return { ask, told, last, preview: () => last('preview')!.preview };
}

const fileOf = (rows: string, encoding: 'utf-8' | 'windows-1250' = 'utf-8') =>
  new File([encode(HEADER + rows, encoding, false)], 'Connections.csv');

/** Rows without address, of people whom pages showed before, without a day or a company. */
async function namesakes(count: number) {
  const store = newStore();
  const people = Array.from({ length: count }, (_, one) => ({ slug: `known-${one}`, name: `Namesake ${one}` }));
  await recordPeople(store, people, { readAt: at('2026-11-01') });
  const rows = people.map(({ name }) => `${name},,,,Acme,Dev,04 Dec 2025\n`).join('');
  return { store, session: openSession(store), files: [fileOf(rows)] };
}

it('the counts follow each answer, and the questions stay as they were asked', async () => {
  const { store, session, files } = await namesakes(3);
  await session.ask({ kind: 'read', files, today: TODAY });
  expect(session.preview()).toMatchObject({ counts: { created: 3, updated: 0 }, questionCount: 3 });
  const { questions } = session.preview();
  const [first] = questions;
  const personId = first!.candidates[0]!.personId;

  await session.ask({ kind: 'decide', decisions: { [first!.row]: personId } });
  expect(session.preview()).toMatchObject({ counts: { created: 2, updated: 1 }, questionCount: 3, questions });
  await session.ask({ kind: 'decide', decisions: { [first!.row]: 'new' } });
  expect(session.preview()).toMatchObject({ counts: { created: 3, updated: 0 }, questions });
  expect(await store.imports.count()).toBe(0);

  await session.ask({ kind: 'import', decisions: { [first!.row]: personId }, nowMs: at(TODAY) });
  expect(session.last('done')).toMatchObject({ counts: { created: 2, updated: 1 } });
  expect(await store.people.get(personId)).toMatchObject({ company: 'Acme', connectedOn: '2025-12-04' });
});

it('of answers given quickly only the last is told', async () => {
  const { session, files } = await namesakes(1);
  await session.ask({ kind: 'read', files, today: TODAY });
  const before = session.told.length;
  const row = session.preview().questions[0]!.row;
  await Promise.all([1, 'new' as const, 1].map((who) => session.ask({ kind: 'decide', decisions: { [row]: who } })));
  expect(session.told.slice(before)).toMatchObject([{ kind: 'preview', preview: { counts: { created: 0 } } }]);
});

it('fifty are asked about; the others are counted and added as new', async () => {
  const { store, session, files } = await namesakes(60);
  await session.ask({ kind: 'read', files, today: TODAY });
  expect(session.preview()).toMatchObject({ counts: { created: 60 }, questionCount: 60 });
  const { questions } = session.preview();
  expect(questions).toHaveLength(50);
  const decisions = Object.fromEntries(questions.map(({ row, candidates }) => [row, candidates[0]!.personId]));
  await session.ask({ kind: 'decide', decisions });
  expect(session.preview()).toMatchObject({ counts: { created: 10, updated: 50 }, questionCount: 60 });
  await session.ask({ kind: 'import', decisions, nowMs: at(TODAY) });
  expect(session.last('done')).toMatchObject({ counts: { created: 10, updated: 50 } });
  expect(await store.people.count()).toBe(70);
});

it('a file whose letters look wrong is read again as the user says', async () => {
  const session = openSession(newStore());
  const files = [fileOf('Łukasz,,,,Acme,Dev,04 Dec 2025\n', 'windows-1250')];
  await session.ask({ kind: 'read', files, today: TODAY });
  expect(session.last('read')!.summary.guessedEncoding?.samples).toEqual(['£ukasz']);
  await session.ask({ kind: 'read-as', encoding: 'windows-1250' });
  expect(session.last('read')!.summary.guessedEncoding).toEqual({ encoding: 'windows-1250', samples: ['Łukasz'] });
  expect(session.told.at(-1)).toMatchObject({ kind: 'preview', preview: { counts: { created: 1 } } });
});

it('an import that another window undoes or erases before it is concluded is told to be gone', async () => {
  const undo = async (store: Store) => undoImport(store, (await store.imports.toCollection().first())!.id);
  for (const takeBack of [undo, eraseEverything]) {
    const store = newStore();
    const told: WorkerAnswer[] = [];
    const ask = createSession(store, (said) => {
      told.push(said);
      if (said.kind === 'safe') takenBack = takeBack(store);
    });
    let takenBack = Promise.resolve();
    await ask({ kind: 'read', files: [fileOf('Ada,Vale,,,Acme,Dev,04 Dec 2025\n')], today: TODAY });
    await ask({ kind: 'import', decisions: {}, nowMs: at(TODAY) });
    await takenBack;
    expect(told.at(-1)).toEqual({ kind: 'failed', failure: 'gone' });
    expect(await store.people.count()).toBe(0);
  }
});

it('each step of an import, of its preview and of its undoing is told', async () => {
  const store = newStore();
  const told: string[] = [];
  const ask = createSession(
    store,
    ({ kind }) => told.push(kind),
    () => told.push('step'),
  );
  const stepsUntil = (kind: string) => told.splice(0, told.indexOf(kind) + 1).filter((one) => one === 'step').length;
  const rows = Array.from(
    { length: 5_000 },
    (_, one) => `P${one},,https://www.linkedin.com/in/p-${one},,,,04 Dec 2025\n`,
  );
  await ask({ kind: 'read', files: [fileOf(rows.join(''))], today: TODAY });
  expect(stepsUntil('preview')).toBeGreaterThanOrEqual(2);
  await ask({ kind: 'import', decisions: {}, nowMs: at(TODAY) });
  expect(stepsUntil('safe')).toBeGreaterThanOrEqual(2);
  // What is loaded, what follows from it, and three steps of people.
  expect(stepsUntil('done')).toBeGreaterThanOrEqual(6);
  await ask({ kind: 'undo', importId: (await store.imports.toCollection().first())!.id });
  expect(stepsUntil('finished')).toBeGreaterThanOrEqual(4);
}, 30_000);
