import type { World } from '../pages/world.ts';
import type { Journey } from './demo-journey.ts';

export interface Comparison {
  what: string;
  /** The stand-in's truth, or what the demo did. */
  truth: string;
  recorded: string;
  isSame: boolean;
}

const NEWEST = 5;

/** What was recorded beside the stand-in's truth. */
export function compareWithTruth(journey: Journey, world: World): Comparison[] {
  const { rows, goal, contact, topic, draft, copied } = journey;
  const exact = rows.readings.find((one) => one.surface === 'connections' && one.metric === 'connections');
  const bound = rows.readings.find((one) => one.surface === 'own-profile' && one.metric === 'connections');
  const stored = rows.goals.at(-1);
  const person = rows.people.find(({ slug }) => slug === contact.slug);
  const followUp = rows.followUps.find(({ personId }) => personId === person?.id);
  const ownCount = world.connectionCount > 500 ? 'at least 500' : String(world.connectionCount);
  return [
    compare('connections', String(world.connectionCount), exact && String(exact.value)),
    compare('own profile says', ownCount, bound && `${bound.atLeast ? 'at least ' : ''}${bound.value}`),
    compare('newest people', newestOfWorld(world), newestOfRows(journey)),
    compare('goal', `${goal.target} by ${goal.by}`, stored && `${stored.target} by ${stored.by}`),
    compare('talked about', topic, followUp?.topic),
    compare('draft copied', draft, copied),
    compare(
      'draft mentions it',
      'yes',
      draft.includes(topic) && draft.includes(contact.name.split(' ')[0]!) ? 'yes' : 'no',
    ),
  ];
}

function compare(what: string, truth: string, recorded = 'nothing'): Comparison {
  return { what, truth, recorded, isSame: truth === recorded };
}

function newestOfWorld({ people }: World): string {
  return people
    .slice(0, NEWEST)
    .map(({ name, connectedOn }) => `${name} (${connectedOn})`)
    .join('\n');
}

/** In the world's order where days are equal: the store keeps days, not the order within one. */
function newestOfRows({ rows }: Journey): string {
  const newest = rows.people.filter(({ connectedOn }) => connectedOn).sort((a, b) => compareNewest(a, b));
  return newest
    .slice(0, NEWEST)
    .map(({ name, connectedOn }) => `${name} (${connectedOn})`)
    .join('\n');
}

function compareNewest(a: { connectedOn?: string; id: number }, b: { connectedOn?: string; id: number }): number {
  return (b.connectedOn ?? '').localeCompare(a.connectedOn ?? '') || a.id - b.id;
}

/** The comparisons as a table for the terminal; long texts are broken over lines. */
export function formatTable(comparisons: Comparison[]): string {
  const cells = comparisons.map((one) => [
    [one.isSame ? 'ok' : 'NO'],
    [one.what],
    foldLines(one.truth),
    foldLines(one.recorded),
  ]);
  const rows = [[[''], ['what'], ['stand-in'], ['recorded']], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.flatMap((row) => row[column]!.map((line) => line.length))),
  );
  const line = (row: string[][], index: number) =>
    row.map((cell, column) => (cell[index] ?? '').padEnd(widths[column]!)).join('  ');
  return rows.flatMap((row) => linesOf(row).map((index) => line(row, index))).join('\n');
}

/** The line numbers of a row: as many as its tallest cell has. */
function linesOf(row: string[][]): number[] {
  return Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, index) => index);
}

const LINE_WIDTH = 46;

function foldLines(text: string): string[] {
  return text.split('\n').flatMap((paragraph) => foldParagraph(paragraph));
}

function foldParagraph(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= LINE_WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
