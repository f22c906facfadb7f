import type { Day, DaySpan } from './day';
import type { Metric } from './reading';
import type { Surface } from './surface';

/** One of the viewer's own counts as a page shows it. */
export interface ObservedCount {
  metric: Metric;
  value: number;
  atLeast: boolean;
}

/** A first-degree person as a page shows them; has a slug, a member id or both. */
export interface ObservedPerson {
  slug?: string;
  memberId?: string;
  name?: string;
  headline?: string;
  connectedOn?: Day;
  /** Bounds, where the page gives a relative time only. */
  connectedBetween?: DaySpan;
}

/** What the readers found on one page at one moment. */
export interface Observation {
  surface: Surface;
  /** Epoch milliseconds. */
  readAt: number;
  /** The viewer's own slug, only where the page proves it. */
  viewerSlug?: string;
  counts: ObservedCount[];
  people: ObservedPerson[];
}

/** Whether there is nothing to record in an observation: what the page said could not be understood. */
export function saysNothing({ viewerSlug, counts, people }: Observation): boolean {
  return viewerSlug === undefined && counts.length + people.length === 0;
}
