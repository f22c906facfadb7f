import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import type { DailySeries } from '../utils/domain/series';
import type { ChartRange } from '../utils/domain/settings';
import { axisTicks } from '../utils/growth/axis-ticks';
import { chartView } from '../utils/growth/chart-view';
import type { PaceLine } from '../utils/growth/pace';
import { drawGrowthChart, type ChartContent, type Drawing } from './draw-growth-chart';
import { ChartLegend } from './growth-legend';
import { chartWords, summariseChart } from './growth-words';
import { useColourScheme } from './hooks/use-colour-scheme';
import { useI18n } from './i18n/i18n-context';

export { rehearseDrawing } from './draw-growth-chart';

export interface GrowthChartProps {
  /** All that is known of the count, from `growthSeries`; the chart cuts it to the range. Memoise it: a new object redraws. */
  series: DailySeries;
  /** From `paceLine`; absent without a goal. Memoise it too. */
  line?: PaceLine | undefined;
  range: ChartRange;
  today: Day;
  /** Of the drawing, in CSS pixels; the width follows the container. */
  height: number;
  /** `data-testid` of the whole figure. */
  testId?: string;
}

/** Keeps one drawing on the canvas for as long as the component lives, redrawn when content or colours change. */
function useDrawing(content: ChartContent) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const scheme = useColourScheme();
  const [painted, setPainted] = useState(false);

  useLayoutEffect(() => {
    if (!canvas.current) return undefined;
    drawing.current = drawGrowthChart(canvas.current, content);
    setPainted(true);
    return () => drawing.current?.destroy();
  }, []);
  useLayoutEffect(() => {
    if (painted) drawing.current?.update(content);
  }, [content, scheme]);
  return { canvas, painted };
}

/** The chart itself, with its legend: what `GrowthChart` shows once its code is there. */
export function GrowthDrawing({ series, line, range, today, height, testId }: GrowthChartProps) {
  const i18n = useI18n();
  const content = useMemo(() => {
    const view = chartView(series, line, range, today);
    const ticks = axisTicks(view.from, view.to);
    return { view, ticks, words: chartWords(i18n, ticks, line) };
  }, [series, line, range, today, i18n]);
  const { canvas, painted } = useDrawing(content);
  const { view } = content;
  return (
    <figure class="growth-chart" data-testid={testId} data-painted={painted}>
      <div class="growth-chart-area" style={{ height: `${height}px` }}>
        <canvas ref={canvas} role="img" aria-label={summariseChart(i18n, view, line)} />
      </div>
      <ChartLegend
        hasLine={view.exact.length > 0}
        hasPace={view.pace.length > 0}
        hasLowerBounds={view.lowerBounds.length > 0}
        hasArchive={view.survivors.length > 0}
        line={line}
      />
    </figure>
  );
}
