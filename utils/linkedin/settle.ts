import type { PageWording } from '../domain/page-wording';
import type { PageLook } from './page-look';
import { personKey, SETTLE_MS } from './settle-time';

/** One thing a page says: who the viewer is, a count or a person. */
interface Fact {
  key: string;
  content: string;
}

/** What a page said until now, on one route. A fact that changes or vanishes starts over. */
export interface Settling {
  /** Facts not yet believed, with the time they were first read (epoch milliseconds). */
  waiting: ReadonlyMap<string, { content: string; sinceMs: number }>;
  /** Facts that were handed over, with what they said. */
  handedOver: ReadonlyMap<string, string>;
}

/** A route nothing was read on yet. */
export const UNSETTLED: Settling = { waiting: new Map(), handedOver: new Map() };

/**
 * Takes one more reading of the same route.
 * @returns the new state, and the wording of exactly those facts that two equal readings at least {@link SETTLE_MS} apart confirm
 * and that were not handed over yet; `undefined` where there are none.
 */
export function settle(before: Settling, look: PageLook, nowMs: number): { after: Settling; wording?: PageWording } {
  const waiting = new Map<string, { content: string; sinceMs: number }>();
  const settled = new Map<string, string>();
  for (const { key, content } of factsOf(look)) {
    if (before.handedOver.get(key) === content) continue;
    const known = before.waiting.get(key);
    const sinceMs = known?.content === content ? known.sinceMs : nowMs;
    if (nowMs - sinceMs >= SETTLE_MS) settled.set(key, content);
    else waiting.set(key, { content, sinceMs });
  }
  if (settled.size === 0 && !look.settled?.length) return { after: { waiting, handedOver: before.handedOver } };
  const handedOver = new Map([...before.handedOver, ...settled]);
  return { after: { waiting, handedOver }, wording: wordingOf(look, settled, nowMs) };
}

function wordingOf(look: PageLook, settled: ReadonlyMap<string, string>, readAt: number): PageWording {
  const { surface, locale, viewerSlug } = look;
  return {
    ...{ surface, locale, readAt },
    ...(viewerSlug !== undefined && { viewerSlug }),
    counts: look.counts.filter((count) => settled.has(countKey(count))),
    people: [...(look.settled ?? []), ...look.people.filter((person) => settled.has(personKey(person)))],
  };
}

function factsOf({ viewerSlug, counts, people }: PageLook): Fact[] {
  return [
    ...(viewerSlug === undefined ? [] : [{ key: 'viewer', content: viewerSlug }]),
    ...counts.map((count) => ({ key: countKey(count), content: JSON.stringify([count, viewerSlug]) })),
    ...people.map((person) => ({ key: personKey(person), content: JSON.stringify(person) })),
  ];
}

function countKey({ metric }: PageLook['counts'][number]): string {
  return `count ${metric}`;
}
