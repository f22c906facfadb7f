import { deferred } from './deferred';
import type { GrowthChartProps } from './growth-drawing';

const loadModule = () => import('./growth-drawing');

/** Keeps the place, so that nothing jumps when the chart is there a moment later. */
const Room = ({ height }: GrowthChartProps) => <figure class="growth-chart" style={{ minHeight: `${height}px` }} />;

const Drawing = deferred(async () => (await loadModule()).GrowthDrawing, Room);

/** Starts loading the chart's code, so that it is there when the data is. */
export const preloadGrowthChart = Drawing.load;

/** Loads it and draws once out of sight, for a page whose chart comes later and has to be there at once. */
export async function rehearseGrowthChart(): Promise<void> {
  await preloadGrowthChart();
  const { rehearseDrawing } = await loadModule();
  requestIdleCallback(rehearseDrawing);
}

/**
 * Readings as a line, the archive's part lighter and dotted and joined to nothing, the pace to the goal dashed, lower bounds as open
 * triangles. All of it is code that loads apart: the popup is there before.
 */
export function GrowthChart(props: GrowthChartProps) {
  return <Drawing {...props} />;
}
