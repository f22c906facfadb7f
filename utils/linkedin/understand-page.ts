import type { ObservedCount, ObservedPerson, Observation } from '../domain/observation';
import type { FieldOutcome, Visit } from '../domain/page-health';
import type { CountWording, FieldWording, PageWording, VisitWording, WhoWording } from '../domain/page-wording';
import type { Surface } from '../domain/surface';
import { valueOf } from './field';
import { knownLocale } from './known-locale';
import { findOddCards } from './odd-cards';
import { shareLabels } from './share-labels';
import { understandCount } from './understand-count';
import { understandPerson } from './understand-person';

/** What a page says, understood. What cannot be is left out: a wrong number or day is worse than none. */
export function understandPage({ surface, readAt, viewerSlug, counts, people, ...page }: PageWording): Observation {
  const locale = knownLocale(page.locale);
  const contacts = understandPeople(people, locale, readAt);
  return {
    ...{ surface, readAt },
    ...(viewerSlug !== undefined && { viewerSlug }),
    // Beside the cards themselves, a number less than theirs counts something else.
    counts: likelyCounts(counts, surface, locale).filter(({ value }) => value >= contacts.length),
    people: contacts,
  };
}

function understandPeople(said: readonly WhoWording[], locale: string, readAt: number): ObservedPerson[] {
  const people = shareLabels(said);
  const understood = new Map(people.map((wording) => [wording, valueOf(understandPerson(wording, locale, readAt))]));
  const contacts = people.filter((wording) => understood.get(wording) !== undefined);
  const odd = findOddCards(contacts, locale);
  return eachOnce(contacts.flatMap((wording) => (odd.has(wording) ? [] : understood.get(wording)!)));
}

/** The counts of one page that are understood and can be true beside each other. */
function likelyCounts(counts: readonly CountWording[], surface: Surface, locale: string): ObservedCount[] {
  const understood = counts
    .map((count) => valueOf(understandCount(count, surface, locale)))
    .filter((count) => count !== undefined);
  return surface === 'own-profile' ? understood.filter((count) => isLikely(count, understood)) : understood;
}

/**
 * Who connects follows as well, unless they choose otherwise: what is less than half of the connections beside it counts something
 * else than followers, such as views, or is in the name of a place.
 */
function isLikely({ metric, value }: ObservedCount, counts: readonly ObservedCount[]): boolean {
  return metric === 'connections' || counts.some((other) => other.metric === 'connections' && value * 2 >= other.value);
}

/** A narrow window's copy of a card says the same again. */
function eachOnce(people: readonly ObservedPerson[]): ObservedPerson[] {
  return [...new Map(people.map((person) => [JSON.stringify(person), person])).values()];
}

/** How a visit fared, once what the page says is understood. The words stay behind. */
export function understandVisit(wording: VisitWording): Visit {
  const visit = { ...wording, locale: knownLocale(wording.locale) };
  const { surface, startedAt, fields } = visit;
  const outcomes = Object.entries(fields).map(([name, field]) => [name, outcomeOf(field, visit)] as const);
  const read = new Set(outcomes.filter(([, outcome]) => 'variant' in outcome).map(([name]) => name));
  const needs = visit.needs.filter((name) => name !== 'people' || !isNobody(visit));
  return { surface, startedAt, readable: needs.every((name) => read.has(name)), fields: Object.fromEntries(outcomes) };
}

function outcomeOf({ wording, ...outcome }: FieldWording, visit: VisitWording): FieldOutcome {
  if (!wording) return outcome;
  const results = Array.isArray(wording)
    ? wording.map((person) => understandPerson(person, visit.locale, visit.readAt))
    : [understandAmong(wording, visit)];
  const [first] = results;
  return results.some((result) => 'value' in result) || !first || !('why' in first) ? outcome : { why: first.why };
}

/** A count that is not recorded, because of what stands beside it, was not read either. */
function understandAmong(wording: CountWording, { surface, locale, fields }: VisitWording) {
  const counts = Object.values(fields).flatMap((field) =>
    field.wording && !Array.isArray(field.wording) ? [field.wording] : [],
  );
  const isLeftOut = !likelyCounts(counts, surface, locale).some(({ metric }) => metric === wording.metric);
  const result = understandCount(wording, surface, locale);
  return 'value' in result && isLeftOut ? ({ why: 'conflict' } as const) : result;
}

/** Nobody's list is empty but theirs who have nobody. */
function isNobody({ surface, locale, fields }: VisitWording): boolean {
  const wording = fields['connections']?.wording;
  const count = wording && !Array.isArray(wording) ? valueOf(understandCount(wording, surface, locale)) : undefined;
  return count?.value === 0;
}
