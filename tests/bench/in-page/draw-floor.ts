import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartDataset,
  type ScaleOptions,
} from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What the product's canvas measures and which colours it has, so that both draw the same picture. */
export const look = Object.fromEntries(new URLSearchParams(location.search)) as Record<
  'width' | 'height' | 'line' | 'pace' | 'archive' | 'text',
  string
>;

/** A line with nothing to be done for it but to be drawn. */
export const straight = { parsing: false, pointRadius: 0, pointHitRadius: 0, animation: false } as const;

/** Draws lines onto the page's canvas with the fastest options there are. Days are day numbers. */
export function drawLines(
  datasets: ChartDataset<'line'>[],
  { from, to, ...y }: { from: number; to: number } & Pick<ScaleOptions<'linear'>, 'min'>,
): void {
  const canvas = document.querySelector('canvas')!;
  [canvas.width, canvas.height] = [Number(look.width), Number(look.height)];
  const counts = { type: 'linear', grace: '5%', ticks: { maxTicksLimit: 5, color: look.text }, ...y } as const;
  const options = { animation: false, parsing: false, normalized: true, responsive: false, events: [] } as const;
  const scales = { x: makeDayAxis(from, to), y: counts };
  new Chart(canvas, { type: 'line', data: { datasets }, options: { ...options, scales, events: [] } });
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
