import type { ObservedCount, ObservedPerson } from '../domain/observation';
import type { CountWording } from '../domain/page-wording';
import type { Surface } from '../domain/surface';
import { valueOf } from './field';
import { understandCount } from './understand-count';

/**
 * The counts of one page that are understood and can be true beside each other and beside the contacts it shows: a number less than
 * theirs counts something else.
 * @param locale the page's, BCP 47.
 */
export function likelyCounts(
  counts: readonly CountWording[],
  contacts: readonly ObservedPerson[],
  surface: Surface,
  locale: string,
): ObservedCount[] {
  const understood = counts
    .map((count) => valueOf(understandCount(count, surface, locale)))
    .filter((count) => count !== undefined)
    .filter(({ value }) => value >= contacts.length);
  return surface === 'own-profile' ? understood.filter((count) => isLikely(count, understood)) : understood;
}

/**
 * Who connects follows as well, unless they choose otherwise: what is less than half of the connections beside it counts something
 * else than followers, such as views, or is in the name of a place.
 */
function isLikely({ metric, value }: ObservedCount, counts: readonly ObservedCount[]): boolean {
  return metric === 'connections' || counts.some((other) => other.metric === 'connections' && value * 2 >= other.value);
}
