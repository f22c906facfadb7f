import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/domain/day.ts';
import type { Observation, ObservedPerson } from '../../utils/domain/observation.ts';
import { SURFACES } from '../../utils/domain/surface.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { sample } from './sample.ts';
import { at, dump, newStore, TODAY } from './store-samples.ts';

const day = fc.integer({ min: 0, max: 3 }).map((days) => addDays(TODAY, -days));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 3 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }));
const said = fc.record(
  { headline: fc.constantFrom('Recruiter', 'Founder'), connectedOn: day, connectedBetween: span },
  { requiredKeys: [] },
);
const name = fc.constantFrom('Ada Vale', 'Ada Vale-Lind', 'Bo');
const keys = fc.constantFrom<ObservedPerson>(
  ...[{ slug: 'a' }, { slug: 'b' }, { memberId: 'M1' }, { slug: 'a', memberId: 'M1' }],
  ...[
    { slug: 'a', memberId: 'M2' },
    { slug: 'b', memberId: 'M2' },
  ],
);
/** Slugs change hands, people lack a name or a member id. */
const anybody = fc
  .tuple(keys, said, fc.option(name, { nil: undefined }))
  .map(([key, rest, called]): ObservedPerson => ({ ...key, ...rest, ...(called !== undefined && { name: called }) }));
/** Two people who keep their keys. */
const steady = fc
  .tuple(fc.constantFrom('a', 'b'), said, name)
  .map(([slug, rest, called]): ObservedPerson => ({ slug, memberId: slug.toUpperCase(), name: called, ...rest }));

const count = fc.record({
  metric: fc.constantFrom('connections' as const, 'followers' as const),
  value: fc.integer({ min: 499, max: 501 }),
  atLeast: fc.boolean(),
});
const observed = (
  person: fc.Arbitrary<ObservedPerson>,
  viewers: readonly string[] = ['noor', 'other'],
): fc.Arbitrary<Observation> =>
  fc.record(
    {
      surface: fc.constantFrom(...SURFACES),
      readAt: fc.integer({ min: 0, max: 72 }).map((hours) => at('2026-11-18', hours)),
      viewerSlug: fc.constantFrom(...viewers),
      counts: fc.array(count, { maxLength: 1 }),
      people: fc.array(person, { maxLength: 1 }),
    },
    { requiredKeys: ['surface', 'readAt', 'counts', 'people'] },
  );
const sequence = (person: fc.Arbitrary<ObservedPerson>, viewers?: readonly string[]) =>
  fc.array(observed(person, viewers), { minLength: 1, maxLength: 8 });

async function stateAfter(observations: readonly Observation[]) {
  const store = newStore();
  for (const one of observations) await recordObservation(store, one);
  const state = await dump(store);
  // When it was held is the clock's business.
  for (const row of state['held'] as { heldAt: number }[]) row.heldAt = 0;
  store.close();
  return state;
}

describe('recording is idempotent', () => {
  it('where each message comes twice, whatever the messages are and whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(sequence(anybody), async (observations) => {
        const twice = observations.flatMap((one) => [one, one]);
        expect(await stateAfter(twice)).toEqual(await stateAfter(observations));
      }),
      sample(80),
    );
  });

  it('where everything a season said comes again', async () => {
    await fc.assert(
      fc.asyncProperty(sequence(steady, ['noor']), async (observations) => {
        const sorted = [...observations].sort((a, b) => a.readAt - b.readAt);
        // No two readings happen in one millisecond.
        const inOrder = sorted.map((one, index) => ({ ...one, readAt: one.readAt + index }));
        expect(await stateAfter([...inOrder, ...inOrder])).toEqual(await stateAfter(inOrder));
      }),
      sample(80),
    );
  });
});
