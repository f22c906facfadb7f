import type { ObservedCount, ObservedPerson } from '../domain/observation';
import type { Surface } from '../domain/surface';
import type { CardMemo } from './card-memo';
import type { Field } from './field';

/** What a reader needs to know besides the page itself. */
export interface PageContext {
  /** The full address the page is shown under. */
  address: string;
  /** The page's language, BCP 47. */
  locale: string;
  /** Epoch milliseconds. */
  nowMs: number;
  /** What was read before on this route; without it everything is read. */
  memo?: CardMemo | undefined;
}

/** What was read from a page at one moment, not yet known to be settled. */
export interface PageReading {
  surface: Surface;
  /** The viewer's own slug, where the page proves it. */
  viewerSlug?: string;
  counts: ObservedCount[];
  people: ObservedPerson[];
  /** People whose cards two readings agree on already: they need not wait for another. */
  settled?: ObservedPerson[];
  /** Every field that was looked for: the variant that gave it, or why there is none. */
  fields: Record<string, Field<unknown>>;
  /**
   * The fields without which this page cannot be called readable: where one has no value, the reader does not understand the page.
   * A surface that may honestly show nothing names none.
   */
  needs?: readonly string[];
}

/** A page that shows nothing to record, and why not. */
export function nothingRead(
  surface: Surface,
  fields: PageReading['fields'],
  needs: readonly string[] = [],
): PageReading {
  return { surface, counts: [], people: [], fields, needs };
}
