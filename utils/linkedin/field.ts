import type { Why } from '../domain/page-health';

export type { Why };

/** One field as a reader found it: the value and the variant that gave it, or why there is none. */
export type Field<T> = { value: T; variant: string } | { why: Why };

/** One known way a page shows a field. Old ones stay until a dated note says drop. */
export interface Variant<Root, T> {
  /** Unique among the variants of its field; starts with the layout, such as `C-header`. */
  name: string;
  /** The month it was first met, `YYYY-MM`. */
  seen: string;
  /** What it holds on to, and why that. */
  why: string;
  /** `missing` where this variant is not on the page: the next one is tried then. Anything else ends the search. */
  read: (root: Root) => { value: T } | { why: Why };
}

/** Tries the variants in order. The first one that is on the page decides, so that two layouts never mix. */
export function readField<Root, T>(variants: readonly Variant<Root, T>[], root: Root): Field<T> {
  for (const variant of variants) {
    const result = variant.read(root);
    if ('value' in result) return { value: result.value, variant: variant.name };
    if (result.why !== 'missing') return result;
  }
  return { why: 'missing' };
}

/** The value of a field, or `undefined`. */
export function valueOf<T>(field: { value: T } | { why: Why }): T | undefined {
  return 'value' in field ? field.value : undefined;
}

/** A field without its element: fields are for telling what was found, elements stay with the page. */
export function shape(field: Field<Element>): Field<string> {
  return 'value' in field ? { ...field, value: field.variant } : field;
}

/** What all of several found values say, where they say the same; `undefined` says nothing. */
export function agree<T>(values: readonly (T | undefined)[]): { value: T } | { why: 'missing' | 'conflict' } {
  const [first, ...others] = values.filter((value) => value !== undefined);
  if (first === undefined) return { why: 'missing' };
  return others.every((other) => isAlike(first, other)) ? { value: first } : { why: 'conflict' };
}

/** Whether two values are written alike. */
export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
