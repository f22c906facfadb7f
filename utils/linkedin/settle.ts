import type { PageWording } from '../domain/page-wording';
import type { PageLook } from './page-look';

/** What a page said until now, on one route. */
export interface Settling {
  /** What it said last, and since when. */
  said: string;
  sinceMs: number;
  /** What was handed over last. */
  told: string;
  /** Whether another look has to confirm what it says. */
  isWaiting: boolean;
}

/** A route nothing was read on yet. */
export const UNSETTLED: Settling = { said: '', sinceMs: 0, told: '', isWaiting: false };

/**
 * Takes one more look at the same route.
 * @param nowMs milliseconds of any clock that only goes forward.
 * @param settleMs how far apart two equal looks have to be.
 * @returns the new state, and what they confirm and was not handed over yet; `undefined` where that is nothing. Cards settle one by
 * one, before they come here: a growing list is no obstacle.
 */
export function settle(
  before: Settling,
  look: PageLook,
  nowMs: number,
  settleMs: number,
): { after: Settling; wording?: PageWording } {
  const { surface, locale, viewerSlug, counts, people, settled = [] } = look;
  const said = contentOf(look);
  const sinceMs = said === before.said ? before.sinceMs : nowMs;
  const isNew = said !== '' && said !== before.told;
  const isNews = isNew && nowMs - sinceMs >= settleMs;
  const after = { said, sinceMs, told: isNews ? said : before.told, isWaiting: isNew && !isNews };
  if (!isNews && !settled[0]) return { after };
  const news = isNews && { ...(viewerSlug && { viewerSlug }), counts, people: [...settled, ...people] };
  return { after, wording: { surface, locale, readAt: Date.now(), counts: [], people: settled, ...news } };
}

/** All that a page says besides its cards; empty where that is nothing. */
function contentOf({ viewerSlug, counts, people }: PageLook): string {
  return (viewerSlug ?? counts[0] ?? people[0]) ? JSON.stringify([viewerSlug, counts, people]) : '';
}
