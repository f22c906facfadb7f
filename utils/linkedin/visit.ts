import type { FieldOutcome, Visit } from '../domain/page-health';
import type { Field } from './field';
import type { PageReading } from './page-reading';

/** How a page fared, without what it said: the values stay behind. */
export function judgeReading(reading: PageReading): Pick<Visit, 'surface' | 'readable' | 'fields'> {
  const { surface, fields, needs = [] } = reading;
  const told = Object.entries(fields).filter(([name, field]) => needs.includes(name) || isWorthTelling(field));
  return {
    surface,
    readable: needs.every((name) => fields[name] && 'value' in fields[name]),
    fields: Object.fromEntries(told.map(([name, field]) => [name, outcomeOf(field)])),
  };
}

/** What may honestly be missing says nothing by being missing. */
function isWorthTelling(field: Field<unknown>): boolean {
  return 'value' in field || field.why !== 'missing';
}

function outcomeOf(field: Field<unknown>): FieldOutcome {
  return 'value' in field ? { variant: field.variant } : { why: field.why };
}

/**
 * Whether this is LinkedIn's application, signed in, rather than an error page, a sign-in wall or a page that never arrived: only then
 * is it the layout that cannot be read. Its own navigation is there before any content.
 */
export function isApplication(page: Document): boolean {
  return page.querySelector('meta[name="como-pk"], a[href*="/mynetwork/"], a[href*="/messaging/"]') !== null;
}
