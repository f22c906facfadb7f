import type { LanguageCode } from './languages.ts';
import type { Twist } from './twists.ts';

/** A: the Ember client. B: server-driven, with view names. C: server-driven, stripped. */
export type Layout = 'A' | 'B' | 'C';

/** How the site behaves. May be changed between page loads; times are in milliseconds. */
export interface StandInSettings {
  layout: Layout;
  language: LanguageCode;
  /** Class names are hashed with it: a new seed is a new build of the site. */
  seed: number;
  /** After the address changed, the old content stays painted this long. */
  staleMs: number;
  /** Then a skeleton, this long. The contact dialog shows its own, as long. */
  skeletonMs: number;
  /** On the first load: a skeleton before the content. With 0 the served document is complete. */
  hydrationMs: number;
  /** How long the next ten cards of the connections list take. */
  listDelayMs: number;
  /** The number before the title, `(23) `; 0 leaves it out. */
  unreadCount: number;
  /** What the browser may keep; pages that may not be stored are loaded anew on the way back to them. */
  cacheControl: string;
  /** How the page differs from what readers expect. */
  twist: Twist;
}

export const DEFAULT_SETTINGS: StandInSettings = {
  layout: 'C',
  language: 'en_US',
  seed: 1,
  staleMs: 300,
  skeletonMs: 200,
  hydrationMs: 300,
  listDelayMs: 100,
  unreadCount: 23,
  cacheControl: 'no-store',
  twist: 'none',
};

/** For looking at pages that are complete as served and change at once. */
export const STILL: Partial<StandInSettings> = { hydrationMs: 0, staleMs: 0, skeletonMs: 0, listDelayMs: 0 };
