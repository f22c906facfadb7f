import Papa from 'papaparse';
import { drawLines, look, straight } from './draw-floor.ts';

/** `Connections.csv` as LinkedIn writes it today: so many lines above the header, and the day in this column. */
const PREAMBLE_LINES = 4;
const DATE_COLUMN = 6;
const MAX_POINTS = 600;
const DAY_MS = 86_400_000;

interface Point {
  x: number;
  y: number;
}

/** The least there is to do: the file read, split into rows, counted by day, drawn. Nothing is checked, nothing else understood. */
async function show(file: File): Promise<void> {
  const points = addUp(countDays(await file.text()));
  const [first, last] = [points[0]!, points.at(-1)!];
  const line = { ...straight, data: thinned(points), borderColor: look.archive, borderWidth: 2, borderDash: [2, 3] };
  drawLines([{ ...line, stepped: true }], { from: first.x, to: last.x, min: 0 });
}

/** Each way to write a day is understood once. */
function countDays(csv: string): Map<number, number> {
  const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n', skipFirstNLines: PREAMBLE_LINES });
  const texts = new Map<string, number>();
  for (const row of data) {
    const text = row[DATE_COLUMN];
    if (text !== undefined) texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const days = new Map<number, number>();
  for (const [text, count] of texts) days.set(Date.parse(`${text} UTC`) / DAY_MS, count);
  return days;
}

function addUp(days: Map<number, number>): Point[] {
  let value = 0;
  return [...days].sort(([one], [other]) => one - other).map(([x, count]) => ({ x, y: (value += count) }));
}

/** As many points as the product draws: one for each equal part of the time. */
function thinned(points: Point[]): Point[] {
  const start = points[0]!.x;
  const part = (points.at(-1)!.x - start) / (MAX_POINTS - 1);
  const partOf = ({ x }: Point) => Math.floor((x - start) / part);
  return points.filter((point, at) => at + 1 === points.length || partOf(point) !== partOf(points[at + 1]!));
}

const input = document.querySelector('input')!;
input.addEventListener('change', () => void show(input.files![0]!));
