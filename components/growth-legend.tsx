import type { PaceLine } from '../utils/growth/pace';
import { useI18n } from './i18n/i18n-context';

interface LegendProps {
  hasLine: boolean;
  hasPace: boolean;
  hasLowerBounds: boolean;
  hasArchive: boolean;
  line?: PaceLine | undefined;
}

const Mark = ({ name, path }: { name: string; path: string }) => (
  <svg class={`growth-mark growth-mark-${name}`} width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** Says what each shape in the chart is, where there is more than the one line; decoration for those who hear its summary instead. */
export function ChartLegend({ hasLine, hasPace, hasLowerBounds, hasArchive, line }: LegendProps) {
  const i18n = useI18n();
  if (!hasPace && !hasLowerBounds && !hasArchive) return null;
  return (
    <figcaption class="growth-legend small soft" aria-hidden="true">
      {hasLine && (
        <span>
          <Mark name="line" path="M0 5H22" /> {i18n.text('growthLegendReadings')}
        </span>
      )}
      {hasArchive && (
        <span>
          <Mark name="archive" path="M0 5H22" /> {i18n.text('growthLegendArchive')}
        </span>
      )}
      {hasPace && line && (
        <span>
          <Mark name="pace" path="M0 5H22" />{' '}
          {i18n.text('growthLegendPace', i18n.number(line.to.value), i18n.day(line.to.day, 'long'))}
        </span>
      )}
      {hasLowerBounds && (
        <span>
          <Mark name="bound" path="M11 1L16 9H6Z" /> {i18n.text('growthLegendAtLeast')}
        </span>
      )}
    </figcaption>
  );
}
