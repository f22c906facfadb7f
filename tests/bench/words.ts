import type { Row } from './section.ts';
import type { Summary } from './statistics.ts';

/** 1 kB is 1,000 bytes. */
export const sayKilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(2)} kB`;
export const sayMs = (durationMs: number) => `${durationMs.toFixed(durationMs < 10 ? 2 : 1)} ms`;
export const sayTimes = (ratio: number) => `${ratio.toFixed(2)} ×`;

/** The heads of the cells that {@link summaryRow} gives. */
export const SUMMARY_HEADS = ['median', 'middle half', 'min – max'] as const;

export function summaryRow(name: string, summary: Summary, say: (value: number) => string): Row {
  const { median, quartile1, quartile3, min, max } = summary;
  return [name, say(median), `${say(quartile1)} – ${say(quartile3)}`, `${say(min)} – ${say(max)}`];
}
