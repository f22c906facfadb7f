import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import { dayFromNumber, dayNumber } from '../utils/domain/day';
import type { AxisTicks } from '../utils/growth/axis-ticks';
import { dotsStandApart, startsLow, type ChartView } from '../utils/growth/chart-view';
import type { SeriesPoint } from '../utils/domain/series';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** What a point in the chart follows from. */
export type Evidence = 'exact' | 'lower-bound' | 'archive';

/** What the chart writes, in the user's language. The first number of each is a day number. */
export interface ChartWords {
  tick(day: number): string;
  count(value: number): string;
  tooltipTitle(day: number): string;
  tooltipLines(day: number, value: number, evidence: Evidence): string[];
}

export interface ChartContent {
  view: ChartView;
  ticks: AxisTicks;
  words: ChartWords;
}

/** A chart on a canvas; it follows the size of the canvas's parent by itself. */
export interface Drawing {
  update(content: ChartContent): void;
  destroy(): void;
}

/** Dots at the edge are drawn whole; the line from before the view still ends at its left edge. In pixels. */
const DOT_ROOM = { left: 3, right: 5, top: 5, bottom: 5 };
/** What the data sets are evidence of; the pace line, which comes after, is none. */
const EVIDENCE: readonly Evidence[] = ['exact', 'lower-bound', 'archive'];

const toXY = (points: readonly SeriesPoint[]) => points.map(({ day, value }) => ({ x: dayNumber(day), y: value }));

/** Colours and typeface as the style sheet has them for this element. */
function readStyle(element: Element) {
  const computed = getComputedStyle(element);
  const read = (name: string) => computed.getPropertyValue(name).trim();
  return {
    line: read('--chart-line'),
    archive: read('--chart-archive'),
    pace: read('--chart-pace'),
    grid: read('--chart-grid'),
    text: read('--ink-soft'),
    ink: read('--ink'),
    font: computed.fontFamily,
    paper: read('--paper'),
  };
}

type Style = ReturnType<typeof readStyle>;

function buildDatasets({ view }: ChartContent, style: Style): ChartDataset<'line'>[] {
  const dotRadius = dotsStandApart(view) ? 2.5 : 0;
  return [
    {
      data: toXY(view.exact),
      borderColor: style.line,
      backgroundColor: style.line,
      borderWidth: 2,
      pointRadius: dotRadius,
      pointHitRadius: 8,
      clip: DOT_ROOM,
    },
    {
      data: toXY(view.lowerBounds),
      showLine: false,
      pointStyle: 'triangle',
      pointRadius: 4,
      clip: DOT_ROOM,
      borderColor: style.line,
      backgroundColor: style.paper,
    },
    {
      data: toXY(view.survivors),
      stepped: true,
      borderColor: style.archive,
      borderDash: [2, 3],
      borderWidth: 2,
      pointRadius: 0,
      pointHitRadius: 4,
    },
    {
      data: toXY(view.pace),
      borderColor: style.pace,
      borderDash: [5, 4],
      borderWidth: 1.5,
      pointRadius: 0,
      pointHitRadius: 0,
    },
  ];
}

type Options = NonNullable<ChartConfiguration<'line'>['options']>;

function buildScales({ view, ticks, words }: ChartContent, style: Style): NonNullable<Options['scales']> {
  return {
    x: {
      type: 'linear',
      min: dayNumber(view.from),
      max: dayNumber(view.to),
      afterBuildTicks: (axis) => (axis.ticks = ticks.at.map((value) => ({ value }))),
      ticks: { callback: (day) => words.tick(Number(day)), color: style.text, maxRotation: 0, autoSkip: false },
      grid: { display: false },
      border: { color: style.grid },
    },
    y: {
      type: 'linear',
      grace: '5%',
      ...(startsLow(view) && { min: 0 }),
      ticks: { callback: (value) => words.count(Number(value)), color: style.text, precision: 0, maxTicksLimit: 5 },
      grid: { color: style.grid },
      border: { display: false },
    },
  };
}

function buildTooltip({ words }: ChartContent, style: Style): NonNullable<NonNullable<Options['plugins']>['tooltip']> {
  return {
    displayColors: false,
    backgroundColor: style.ink,
    titleColor: style.paper,
    bodyColor: style.paper,
    filter: ({ datasetIndex }) => datasetIndex in EVIDENCE,
    callbacks: {
      title: (items) => items.slice(0, 1).map(({ parsed }) => words.tooltipTitle(parsed.x ?? 0)),
      label: ({ parsed, datasetIndex }) =>
        words.tooltipLines(parsed.x ?? 0, parsed.y ?? 0, EVIDENCE[datasetIndex] ?? 'exact'),
    },
  };
}

function buildConfiguration(content: ChartContent, style: Style): ChartConfiguration<'line'> {
  return {
    type: 'line',
    data: { datasets: buildDatasets(content, style) },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      font: { family: style.font, size: 11 },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: buildScales(content, style),
      plugins: { tooltip: buildTooltip(content, style) },
    },
  };
}

/** Draws onto a canvas. Colours come from its CSS variables, anew at each update. */
export function drawGrowthChart(canvas: HTMLCanvasElement, content: ChartContent): Drawing {
  const chart = new Chart(canvas, buildConfiguration(content, readStyle(canvas)));
  return {
    update(next) {
      const { data, options } = buildConfiguration(next, readStyle(canvas));
      chart.data = data;
      if (options) chart.options = options;
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

/**
 * Draws an invented curve where nobody sees it. Engines run code several times faster once they know it: what is drawn next, before the
 * user's eyes, is there in half the time.
 */
export function rehearseDrawing(): void {
  const canvas = document.createElement('canvas');
  const points = Array.from({ length: 500 }, (_, at) => ({ day: dayFromNumber(15_000 + at * 8), value: at }));
  const view = {
    from: points[0]!.day,
    to: points.at(-1)!.day,
    exact: [],
    lowerBounds: [],
    survivors: points,
    pace: [],
  };
  const say = String;
  const words = { tick: say, count: say, tooltipTitle: say, tooltipLines: () => [] };
  const content = { view, ticks: { unit: 'year' as const, at: [16_000, 18_000] }, words };
  const { options, ...chart } = buildConfiguration(content, readStyle(document.body));
  new Chart(canvas, { ...chart, options: { ...options, responsive: false } }).destroy();
}
