import type { FieldOutcome, Visit } from '../domain/page-health';
import type { CountWording, FieldWording, VisitWording } from '../domain/page-wording';
import { valueOf } from './field';
import { knownLocale } from './known-locale';
import { likelyCounts } from './likely-counts';
import { understandCount } from './understand-count';
import { understandPeople } from './understand-people';
import { understandPerson } from './understand-person';

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
function understandAmong(wording: CountWording, { surface, locale, readAt, fields }: VisitWording) {
  const wordings = Object.values(fields).flatMap(({ wording }) => (wording ? [wording] : []));
  const counts = wordings.flatMap((one) => (Array.isArray(one) ? [] : one));
  const contacts = understandPeople(
    wordings.flatMap((one) => (Array.isArray(one) ? one : [])),
    locale,
    readAt,
  );
  const isLeftOut = !likelyCounts(counts, contacts, surface, locale).some(({ metric }) => metric === wording.metric);
  const result = understandCount(wording, surface, locale);
  return 'value' in result && isLeftOut ? ({ why: 'conflict' } as const) : result;
}

/** Nobody's list is empty but theirs who have nobody. */
function isNobody({ surface, locale, fields }: VisitWording): boolean {
  const wording = fields['connections']?.wording;
  const count = wording && !Array.isArray(wording) ? valueOf(understandCount(wording, surface, locale)) : undefined;
  return count?.value === 0;
}
