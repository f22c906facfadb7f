import type { ObservedCount, ObservedPerson } from '../domain/observation';
import type { Visit } from '../domain/page-health';
import type { Surface } from '../domain/surface';
import { lookAtPage } from './look-at-page';
import { understandPage } from './understand-page';
import { understandVisit } from './understand-visit';
import { wordFields } from './word-fields';

/** What a page says at one moment, understood, and how its fields fared. */
export interface PageReading {
  surface: Surface;
  viewerSlug?: string;
  counts: ObservedCount[];
  people: ObservedPerson[];
  /** Everything that its surface needs could be read. */
  readable: boolean;
  fields: Visit['fields'];
}

/**
 * Reads a page as it is now, from looking at it to understanding it: what content script and background do together. Pure.
 * @param address the full address the page is shown under.
 * @param nowMs epoch milliseconds.
 * @returns `undefined` for pages that are never read.
 */
export function readPage(page: Document, address: string, nowMs: number): PageReading | undefined {
  const look = lookAtPage(page, address);
  if (!look) return undefined;
  const { surface, locale, needs } = look;
  const visit = { surface, locale, needs: [...needs], startedAt: nowMs, readAt: nowMs, isLate: true };
  const { readable, fields } = understandVisit({ ...visit, fields: wordFields(look) });
  const { viewerSlug, counts, people } = understandPage({ ...look, readAt: nowMs });
  return { surface, ...(viewerSlug !== undefined && { viewerSlug }), counts, people, readable, fields };
}
