// First, so that the database opens while the rest is evaluated.
import { opening } from './opening.ts';
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type ScaleOptions,
} from 'chart.js';
import { dayNumberOf, GOAL } from './bench-data.ts';
import { settled } from './open-database.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

interface Row {
  readOn: string;
  value: number;
}

/** What the popup's canvas measures and which colours it has, so that both draw the same picture. */
const look = Object.fromEntries(new URLSearchParams(location.search)) as Record<
  'width' | 'height' | 'line' | 'pace' | 'text',
  string
>;
const today = dayNumberOf(Date.now());

/** The whole table: the seeded one holds these readings and no others, and the way over the index takes half as long again. */
function readRows(database: IDBDatabase): Promise<Row[]> {
  const readings = database.transaction('readings').objectStore('readings');
  return settled(readings.getAll() as IDBRequest<Row[]>);
}

const straight = { parsing: false, pointRadius: 0, pointHitRadius: 0, animation: false } as const;

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

/** Five ticks of its own; no date adapter. */
function makeDayAxis(min: number, max: number): ScaleOptions<'linear'> {
  const ticks = [1, 2, 3, 4, 5].map((part) => ({ value: min + ((max - min) / 6) * part }));
  const year = (day: number | string) => new Date(Number(day) * 86_400_000).getUTCFullYear();
  return {
    type: 'linear',
    min,
    max,
    afterBuildTicks: (axis) => (axis.ticks = ticks),
    ticks: { callback: (day) => String(year(day)), color: look.text, maxRotation: 0, autoSkip: false },
    grid: { display: false },
  };
}

function draw(rows: Row[]): void {
  const canvas = document.querySelector('canvas')!;
  [canvas.width, canvas.height] = [Number(look.width), Number(look.height)];
  const datasets = makeLines(rows);
  const x = makeDayAxis((datasets[0]!.data[0] as { x: number }).x, today + GOAL.daysAhead);
  const y: ScaleOptions<'linear'> = {
    type: 'linear',
    grace: '5%',
    ticks: { maxTicksLimit: 5, color: look.text },
  };
  const options = {
    animation: false,
    parsing: false,
    normalized: true,
    responsive: false,
    events: [],
    scales: { x, y },
  } as const;
  new Chart(canvas, { type: 'line', data: { datasets }, options: { ...options, events: [] } });
}

void opening.then(readRows).then(draw);
