import * as field from '../../utils/linkedin/field.ts';
import type { Field, Variant } from '../../utils/linkedin/field.ts';

export const { agree, isAlike, shape, valueOf } = field;

/** One use of a list of variants: what each of them found, also those after the first that was on the page. */
export interface TracedField {
  variants: readonly Variant<never, unknown>[];
  results: { variant: string; result: 'found' | 'missing' | 'hidden' | 'unparsable' | 'conflict' }[];
}

export const traced: TracedField[] = [];

/**
 * Stands in for the readers' own when they are bundled for tracing: the same answer, and every variant asked.
 * @public
 */
export function readField<Root, T>(variants: readonly Variant<Root, T>[], root: Root): Field<T> {
  const results = variants.map((variant) => {
    const found = variant.read(root);
    return { variant: variant.name, result: 'value' in found ? ('found' as const) : found.why };
  });
  traced.push({ variants, results });
  return field.readField(variants, root);
}
