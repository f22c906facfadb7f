import {
  MAX_TEXT_LENGTH,
  MAX_TEXTS,
  type CardWording,
  type CountWording,
  type WhoWording,
} from '../domain/page-wording';
import type { Surface } from '../domain/surface';
import type { CardMemo } from './card-memo';
import type { Field } from './field';
import { textOf } from './find';

/** What a reader needs to know besides the page itself. */
export interface PageContext {
  /** The full address the page is shown under. */
  address: string;
  /** What was read before on this route; without it everything is read. */
  memo?: CardMemo | undefined;
}

/** What a reader finds on a page at one moment, not yet known to be settled; counts and days are not yet understood. */
export interface SurfaceLook {
  surface: Surface;
  /** The viewer's own slug, where the page proves it. */
  viewerSlug?: string;
  counts: CountWording[];
  people: WhoWording[];
  /** Cards that two readings agree on already: they need not wait for another. */
  settled?: CardWording[];
  /** Every field that was looked for: the variant that gave it, or why there is none. */
  fields: Record<string, Field<unknown>>;
  /**
   * The fields without which this page cannot be called readable: where one has no value, the reader does not understand the page.
   * A surface that may honestly show nothing names none.
   */
  needs: readonly string[];
}

/** What a page shows at one moment. */
export interface PageLook extends SurfaceLook {
  /** The tag of the page's language, as the page writes it. */
  locale: string;
}

/** A page that shows nothing to record, and why not. */
export function nothingRead(
  surface: Surface,
  fields: SurfaceLook['fields'],
  needs: readonly string[] = [],
): SurfaceLook {
  return { surface, counts: [], people: [], fields, needs };
}

/** A text as it is handed on to be understood. */
export function cutText(text: string): string {
  return text.slice(0, MAX_TEXT_LENGTH);
}

/** Texts as they are handed on, each once and none empty; `undefined` for so many that they are not what was looked for. */
export function unlikeTexts(texts: readonly string[]): string[] | undefined {
  const unlike = [...new Set(texts.filter(Boolean).map(cutText))];
  return unlike.length > MAX_TEXTS ? undefined : unlike;
}

/** What elements say, where all say the same: what is drawn once more for screen readers says nothing new. */
export function oneText(elements: readonly Element[]): string | undefined {
  const [text, other] = unlikeTexts(elements.map(textOf)) ?? [];
  return other ? undefined : text;
}

/** The texts of a count: those with a number in them; the others are labels. */
export function countTexts(texts: readonly string[]): { value: string[] } | { why: 'missing' | 'unparsable' } {
  const numbered = unlikeTexts(texts.filter((text) => /\p{N}/u.test(text)));
  if (!numbered) return { why: 'unparsable' };
  return numbered.length > 0 ? { value: numbered } : { why: 'missing' };
}
