import { deferred } from './deferred';
import type { GrowthChartProps } from './growth-drawing';

const loadDrawing = async () => (await import('./growth-drawing')).GrowthDrawing;

/** Starts loading the chart's code, so that it is there when the data is. */
export function preloadGrowthChart(): void {
  void loadDrawing();
}

/** Loads it and draws once out of sight, for a page whose chart comes later and has to be there at once. */
export function rehearseGrowthChart(): void {
  void import('./growth-drawing').then(({ rehearseDrawing }) => requestIdleCallback(rehearseDrawing));
}

const Drawing = deferred(loadDrawing, ({ height }: GrowthChartProps) => <Room height={height} />);

/** Keeps the place, so that nothing jumps when the chart is there a moment later. */
const Room = ({ height }: { height: number }) => <figure class="growth-chart" style={{ minHeight: `${height}px` }} />;

/**
 * Readings as a line, the archive's part lighter and dotted and joined to nothing, the pace to the goal dashed, lower bounds as open
 * triangles. All of it is code that loads apart: the popup is there before.
 */
export function GrowthChart(props: GrowthChartProps) {
  return <Drawing {...props} />;
}
