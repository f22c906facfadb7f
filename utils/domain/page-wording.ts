import type { FieldOutcome } from './page-health';
import type { Metric } from './reading';
import type { Surface } from './surface';

/** One of the viewer's own counts as a page words it: the texts with a number in them. All must say the same. */
export interface CountWording {
  metric: Metric;
  texts: string[];
}

/** A person as a page shows them, with the texts that stand where the day does; has a slug, a member id or both. */
export interface PersonWording {
  slug?: string;
  memberId?: string;
  name?: string;
  headline?: string;
  dayTexts?: string[];
}

/** What the readers found on one page at one moment, in the page's own words where those have yet to be understood. */
export interface PageWording {
  surface: Surface;
  /** The page's language, BCP 47. */
  locale: string;
  /** Epoch milliseconds. */
  readAt: number;
  /** The viewer's own slug, only where the page proves it. */
  viewerSlug?: string;
  counts: CountWording[];
  people: PersonWording[];
}

/** How one field fared, and what it says where that has yet to be understood: of people, a few. */
export type FieldWording = FieldOutcome & { wording?: CountWording | PersonWording[] };

/** How a page fares on one visit. Nothing of it is kept in these words. */
export interface VisitWording {
  surface: Surface;
  locale: string;
  /** When the visit began and when the page was read, epoch milliseconds. */
  startedAt: number;
  readAt: number;
  /** The fields without which the page is not readable. */
  needs: string[];
  fields: Record<string, FieldWording>;
  /** The page has been looked at for so long that what cannot be read now never will be. */
  isLate: boolean;
}

/** More texts than these are no count and no day, and longer ones are prose. */
export const MAX_TEXTS = 8;
/** One longer than the longest that is understood, so that cutting makes nothing understandable. */
export const MAX_TEXT_LENGTH = 301;
/** How many people of a page stand for all when it is judged whether they could be read. */
export const MAX_SAMPLE = 5;
