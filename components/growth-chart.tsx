import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../utils/domain/day';
import type { ChartRange } from '../utils/domain/settings';
import { axisTicks } from '../utils/growth/axis-ticks';
import { chartView } from '../utils/growth/chart-view';
import type { DailySeries } from '../utils/domain/series';
import type { PaceLine } from '../utils/growth/pace';
import type { ChartContent, Drawing } from './draw-growth-chart';
import { ChartLegend } from './growth-legend';
import { chartWords, summariseChart } from './growth-words';
import { useColourScheme } from './hooks/use-colour-scheme';
import { useI18n } from './i18n/i18n-context';

interface GrowthChartProps {
  /** All known readings of the count, from `dailySeries`; the chart cuts them to the range. Memoise it: a new object redraws. */
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

const loadDrawing = () => import('./draw-growth-chart');

/** Starts loading the chart's code, so that it is there when the data is. */
export function preloadGrowthChart(): void {
  void loadDrawing();
}

/** Keeps one drawing on the canvas for as long as the component lives, redrawn when content or colours change. */
function useDrawing(content: ChartContent) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Drawing | undefined>(undefined);
  const newest = useRef(content);
  const scheme = useColourScheme();
  const [painted, setPainted] = useState(false);
  newest.current = content;

  useLayoutEffect(() => {
    let gone = false;
    void loadDrawing().then(({ drawGrowthChart }) => {
      if (gone || !canvas.current) return;
      drawing.current = drawGrowthChart(canvas.current, newest.current);
      setPainted(true);
    });
    return () => {
      gone = true;
      drawing.current?.destroy();
    };
  }, []);
  useLayoutEffect(() => drawing.current?.update(content), [content, scheme]);
  return { canvas, painted };
}

/** Readings as a line, the pace to the goal dashed, lower bounds as open triangles that nothing joins. */
export function GrowthChart({ series, line, range, today, height, testId }: GrowthChartProps) {
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
        line={line}
      />
    </figure>
  );
}
