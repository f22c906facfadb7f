/** One line of a printed table: a name, then its cells. */
export type Row = readonly [name: string, ...cells: string[]];

/** A target and whether it was met. Missing one is a finding, not a failure of the benchmark. */
export interface Target {
  what: string;
  /** The measured value and the limit, as printed: `1.31 ×`, `≤ 1.5 ×`. */
  value: string;
  limit: string;
  isMet: boolean;
}

/** What one part of the benchmark found. */
export interface Section {
  title: string;
  heads: Row;
  rows: Row[];
  targets: Target[];
  /** How it was measured, for the reader of the table. */
  notes: string[];
  /** Everything measured, for the JSON file. */
  data: unknown;
}

/** A target of the form "at most". */
export function atMost(what: string, value: number, limit: number, say: (value: number) => string): Target {
  return { what, value: say(value), limit: `≤ ${say(limit)}`, isMet: value <= limit };
}

/** A target that either holds or does not. */
export function holds(what: string, isMet: boolean, found: string): Target {
  return { what, value: found, limit: 'none', isMet };
}
