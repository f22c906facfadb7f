import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import { PROJECT_FOLDER, RESULTS_FOLDER } from '../support/paths.ts';
import type { Row, Section, Target } from './section.ts';

const RESULTS = join(RESULTS_FOLDER, 'bench.json');

/** Prints one part as a small table with its targets below. */
export function printSection({ title, heads, rows, targets, notes }: Section): void {
  console.log(`\n${title}\n${formatTable([heads, ...rows])}`);
  for (const note of notes) console.log(`  ${note}`);
  for (const target of targets) console.log(`  ${formatTarget(target)}`);
}

/** Saves everything measured; gives the path, from the project's folder. */
export function saveResults(sections: readonly Section[], startedAt: Date): string {
  mkdirSync(RESULTS_FOLDER, { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model, load: loadavg(), node: process.version };
  const seconds = (Date.now() - startedAt.getTime()) / 1_000;
  const parts = sections.map(({ title, targets, data }) => ({ title, targets, data }));
  writeFileSync(RESULTS, JSON.stringify({ startedAt, seconds, machine, parts }, undefined, 2));
  return relative(PROJECT_FOLDER, RESULTS);
}

function formatTarget({ what, value, limit, isMet }: Target): string {
  return `${isMet ? 'ok    ' : 'MISSED'} ${what}: ${value}${limit === 'none' ? '' : ` (${limit})`}`;
}

/** Names flush left, numbers flush right. */
function formatTable(rows: readonly Row[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}
