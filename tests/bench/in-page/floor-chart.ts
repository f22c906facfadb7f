// First, so that the database opens while the rest is evaluated.
import { opening } from './opening.ts';
import type { ChartDataset } from 'chart.js';
import { dayNumberOf, GOAL } from './bench-data.ts';
import { drawLines, look, straight } from './draw-floor.ts';
import { settled } from './open-database.ts';

interface Row {
  readOn: string;
  value: number;
}

const today = dayNumberOf(Date.now());

/** The whole table: the seeded one holds these readings and no others, and the way over the index takes half as long again. */
function readRows(database: IDBDatabase): Promise<Row[]> {
  const readings = database.transaction('readings').objectStore('readings');
  return settled(readings.getAll() as IDBRequest<Row[]>);
}

function makeLines(rows: Row[]): ChartDataset<'line'>[] {
  const data = rows.map(({ readOn, value }) => ({ x: Date.parse(readOn) / 86_400_000, y: value }));
  const start = data.findLast(({ x }) => x <= today - GOAL.startedDaysAgo)!;
  const pace = [
    { x: today - GOAL.startedDaysAgo, y: start.y },
    { x: today + GOAL.daysAhead, y: GOAL.target },
  ];
  return [
    { ...straight, data, borderColor: look.line, borderWidth: 2 },
    { ...straight, data: pace, borderColor: look.pace, borderWidth: 1.5, borderDash: [5, 4] },
  ];
}

function draw(rows: Row[]): void {
  const datasets = makeLines(rows);
  drawLines(datasets, { from: (datasets[0]!.data[0] as { x: number }).x, to: today + GOAL.daysAhead });
}

void opening.then(readRows).then(draw);
