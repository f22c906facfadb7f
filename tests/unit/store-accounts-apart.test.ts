import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../utils/domain/observation.ts';
import { loadAccountsGlance } from '../../utils/store/accounts-glance.ts';
import { answerOwnSlug } from '../../utils/store/own-slug.ts';
import type { Store } from '../../utils/store/open-store.ts';
import { recordObservation } from '../../utils/store/record-observation.ts';
import { closeTab, forgetViewers } from '../../utils/store/tab-viewers.ts';
import { sample } from './sample.ts';
import { at, newStore, observation, TODAY } from './store-samples.ts';

const SLUGS = ['noor', 'sam', 'kim'] as const;
type Slug = (typeof SLUGS)[number];
const TABS = [1, 2, 3];

/** What happens in the browser, tab by tab. */
type Step =
  | { kind: 'own' | 'list' | 'close'; tab: number }
  /** Signs out and in as somebody: everywhere where tabs share one sign-in, else in this tab. */
  | { kind: 'switch'; tab: number; to: Slug }
  | { kind: 'answer'; mine: boolean };

const tab = fc.constantFrom(...TABS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('own' as const, 'list' as const, 'list' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('switch' as const), tab, to: fc.constantFrom(...SLUGS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('answer' as const), mine: fc.boolean() }) },
);

/** Everything that is read carries the mark of whose it truly is: a person of that name. */
const page = (owner: Slug, index: number, more: Partial<Observation> = {}) =>
  observation({ readAt: at(TODAY) + index, people: [{ slug: `${owner}-${index}`, name: owner }], ...more });

interface Browser {
  store: Store;
  /** Who is signed in, by tab. */
  viewers: Map<number, Slug>;
  /** `false`: each tab has a sign-in of its own, as containers give. */
  isShared: boolean;
}

async function take({ store, viewers, isShared }: Browser, one: Step, index: number): Promise<void> {
  if (one.kind === 'answer') {
    const { unknownSlug } = await loadAccountsGlance(store);
    if (unknownSlug) await answerOwnSlug(store, unknownSlug, { kind: one.mine ? 'another' : 'not-mine' }, at(TODAY));
    return;
  }
  if (one.kind === 'switch') {
    for (const each of isShared ? TABS : [one.tab]) viewers.set(each, one.to);
    return forgetViewers(store);
  }
  if (one.kind === 'close') return closeTab(store, one.tab);
  const owner = viewers.get(one.tab)!;
  const more = one.kind === 'own' ? ({ surface: 'own-profile', viewerSlug: owner } as const) : {};
  await recordObservation(store, page(owner, index, more), one.tab);
}

/** Two accounts are known to begin with: before that, everything is the one person's. */
async function browse(steps: readonly Step[], isShared: boolean): Promise<Store> {
  const store = newStore();
  await recordObservation(store, page('noor', 0, { viewerSlug: 'noor' }), 1);
  await recordObservation(store, page('sam', 1, { viewerSlug: 'sam' }), 2);
  await answerOwnSlug(store, 'sam', { kind: 'another' }, at(TODAY));
  await forgetViewers(store);
  const first: [number, Slug][] = isShared
    ? TABS.map((each) => [each, 'noor'])
    : [...TABS.keys()].map((at_) => [TABS[at_]!, SLUGS[at_]!]);
  const browser = { store, viewers: new Map(first), isShared };
  for (const [index, one] of steps.entries()) await take(browser, one, index + 2);
  return store;
}

/** Everybody recorded, beside the account they were recorded for. */
async function recorded(store: Store): Promise<{ owner: string; slug: string | undefined }[]> {
  const accounts = new Map((await store.accounts.toArray()).map(({ id, slug }) => [id, slug]));
  return (await store.people.toArray()).map(({ name, accountId }) => ({ owner: name, slug: accounts.get(accountId) }));
}

describe.each([
  ['tabs that share one sign-in', true],
  ['tabs with sign-ins of their own', false],
])('in %s', (_, isShared) => {
  it('nothing is ever recorded for the wrong account, whatever comes in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25, size: 'max' }), async (steps) => {
        const store = await browse(steps, isShared);
        for (const { owner, slug } of await recorded(store)) expect(slug).toBe(owner);
        store.close();
      }),
      sample(60),
    );
  });
});

it('what a tab showed before its own profile is recorded once it shows it', async () => {
  const store = await browse(
    [
      { kind: 'list', tab: 1 },
      { kind: 'list', tab: 1 },
      { kind: 'own', tab: 1 },
      { kind: 'list', tab: 1 },
    ],
    true,
  );
  expect((await recorded(store)).map(({ owner }) => owner)).toEqual(['noor', 'sam', 'noor', 'noor', 'noor', 'noor']);
  expect(await store.held.count()).toBe(0);
});
