import type { CountWording, FieldWording, WhoWording } from '../domain/page-wording';
import type { Field } from './field';
import type { SurfaceLook } from './page-look';

/** How the fields of a page fare; with what they say only where a count or a day has yet to be understood. */
export function wordFields({ fields, needs }: SurfaceLook): Record<string, FieldWording> {
  const told = Object.entries(fields).filter(([name, field]) => needs.includes(name) || isWorthTelling(field));
  return Object.fromEntries(told.map(([name, field]) => [name, wordField(field)]));
}

/** What may honestly be missing says nothing by being missing. */
function isWorthTelling(field: Field<unknown>): boolean {
  return 'value' in field || field.why !== 'missing';
}

function wordField(field: Field<unknown>): FieldWording {
  if (!('value' in field)) return { why: field.why };
  const { variant, value } = field;
  return typeof value === 'object' ? { variant, wording: value as CountWording | WhoWording[] } : { variant };
}
