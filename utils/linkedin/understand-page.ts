import type { Observation } from '../domain/observation';
import type { PageWording } from '../domain/page-wording';
import { knownLocale } from './known-locale';
import { likelyCounts } from './likely-counts';
import { understandPeople } from './understand-people';

/** What a page says, understood. What cannot be is left out: a wrong number or day is worse than none. */
export function understandPage({ surface, readAt, viewerSlug, counts, people, ...page }: PageWording): Observation {
  const locale = knownLocale(page.locale);
  const contacts = understandPeople(people, locale, readAt);
  return {
    ...{ surface, readAt },
    ...(viewerSlug !== undefined && { viewerSlug }),
    // A page that is being drawn counts nobody until it knows.
    counts: likelyCounts(counts, contacts, surface, locale).filter(({ value }) => value > 0),
    people: contacts,
  };
}
