import type { ObservedCount } from '../domain/observation';
import type { CountWording } from '../domain/page-wording';
import type { Surface } from '../domain/surface';
import { agree, type Why } from './field';
import { parseLabelledCount } from './parse-count';
import { parseNamedCount } from './parse-named-count';

/** From here on a profile only says "500+", with or without the plus sign in its language. */
const FIRST_ROUNDED_COUNT = 500;

/** Where the site tells news beside the counts. */
const NEWS_SURFACES: readonly Surface[] = ['network-hub', 'feed', 'followers'];

/**
 * What a count says as the page words it. All its texts must say the same.
 * @param locale the page's, BCP 47.
 */
export function understandCount(
  { metric, texts }: CountWording,
  surface: Surface,
  locale: string,
): { value: ObservedCount } | { why: Why } {
  const parse = NEWS_SURFACES.includes(surface) ? parseNamedCount : parseLabelledCount;
  const counts = texts.map((text) => parse(saidOnce(text), locale));
  if (counts.includes(undefined)) return { why: 'unparsable' };
  const said = agree(counts);
  if (!('value' in said)) return said;
  const { value, atLeast } = said.value;
  const isRounded = surface === 'own-profile' && metric === 'connections' && value >= FIRST_ROUNDED_COUNT;
  return { value: { metric, value, atLeast: atLeast || isRounded } };
}

/** What stands there twice, once for screen readers, says it once. */
function saidOnce(text: string): string {
  return [...new Set(text.split('|').map((piece) => piece.trim()))].join(' | ');
}
