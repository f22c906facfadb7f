import { describe, expect, it } from 'vitest';
import type { PageLook } from '../../utils/linkedin/page-look.ts';
import { settle, UNSETTLED } from '../../utils/linkedin/settle.ts';
import { SETTLE_MS } from '../../utils/linkedin/settle-time.ts';

const page = (more: Partial<PageLook> = {}): PageLook => ({
  ...{ surface: 'connections', locale: 'en', counts: [], people: [], fields: {}, needs: [] },
  ...more,
});
const count = (value: number) => page({ counts: [{ metric: 'connections', texts: [`${value} connections`] }] });

/** Reads pages at given moments, one route long. @returns what was handed over at each. */
function settleAll(steps: readonly (readonly [atMs: number, look: PageLook])[]) {
  let state = UNSETTLED;
  return steps.map(([atMs, look]) => {
    const { after, wording } = settle(state, look, atMs, SETTLE_MS);
    state = after;
    return wording;
  });
}

const values = (steps: Parameters<typeof settleAll>[0]) =>
  settleAll(steps).map((seen) => seen?.counts.map(({ texts }) => parseInt(texts[0]!)));

describe('settle', () => {
  it('believes a count at the second equal reading, 500 ms later and not a millisecond before', () => {
    expect(SETTLE_MS).toBeGreaterThanOrEqual(500);
    expect(
      values([
        [0, count(612)],
        [SETTLE_MS - 1, count(612)],
        [SETTLE_MS, count(612)],
      ]),
    ).toEqual([undefined, undefined, [612]]);
  });

  it('hands each fact over once', () => {
    expect(
      values([
        [0, count(612)],
        [600, count(612)],
        [1_200, count(612)],
        [9_000, count(612)],
      ])[3],
    ).toBeUndefined();
  });

  it('starts over where the value changes, so that a stale number is never believed', () => {
    const steps = [
      [0, count(5)],
      [400, count(612)],
      [600, count(612)],
      [1_000, count(612)],
    ] as const;
    expect(values(steps)).toEqual([undefined, undefined, undefined, [612]]);
  });

  it('starts over where the fact was gone in between', () => {
    expect(
      values([
        [0, count(612)],
        [400, page()],
        [800, count(612)],
        [1_300, count(612)],
      ]),
    ).toEqual([undefined, undefined, undefined, [612]]);
  });

  it('hands over a value that changes later, and the former one should it come back', () => {
    const steps = [
      [0, count(612)],
      [600, count(612)],
      [700, count(613)],
      [1_300, count(613)],
      [1_400, count(612)],
      [2_000, count(612)],
    ] as const;
    expect(values(steps)).toEqual([undefined, [612], undefined, [613], undefined, [612]]);
  });

  it('believes a profile only where nothing of it changes', () => {
    const half = page({ people: [{ slug: 'ada', name: 'Loading' }] });
    const whole = page({ people: [{ slug: 'ada', name: 'Ada Vale' }] });
    const seen = settleAll([
      [0, half],
      [400, whole],
      [600, whole],
      [900, whole],
    ]);
    expect(seen).toMatchObject([undefined, undefined, undefined, { people: [{ name: 'Ada Vale' }] }]);
  });

  it('hands cards that are settled already on at once, without what is not', () => {
    const card = { addresses: ['/in/ada/'], name: { text: 'Ada' }, labels: [], dayTexts: [] };
    const [first, second, third] = settleAll([
      [0, { ...count(612), settled: [card] }],
      [600, { ...count(612), settled: [card] }],
      [1_200, { ...page(), settled: [card] }],
    ]);
    expect(first).toMatchObject({ counts: [], people: [card] });
    expect(second).toMatchObject({ counts: [{ texts: ['612 connections'] }], people: [card] });
    expect(third).toMatchObject({ counts: [], people: [card] });
  });

  it('says whose count it is only with a viewer that settled as well', () => {
    const own = (viewerSlug: string) => ({ ...count(612), surface: 'own-profile' as const, viewerSlug });
    const seen = settleAll([
      [0, own('someone-else')],
      [300, own('noor-haddad')],
      [600, own('noor-haddad')],
      [900, own('noor-haddad')],
    ]);
    expect(seen.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(seen[3]).toMatchObject({ viewerSlug: 'noor-haddad', counts: [{ texts: ['612 connections'] }] });
  });
});
