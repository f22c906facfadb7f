import { useMemo, useState } from 'preact/hooks';
import type { ArchiveSummary } from '../../utils/archive/summarise';
import type { Day } from '../../utils/domain/day';
import { EMPTY_SERIES } from '../../utils/domain/series';
import { growthSeries } from '../../utils/growth/survivors';
import { GrowthChart } from '../growth-chart';
import { GrowthTable } from '../growth-table';
import { useI18n } from '../i18n/i18n-context';

const HEIGHT_PX = 260;

/** The growth that a file tells of, before anything of it is stored. */
export function FileHistory({ summary, today }: { summary: ArchiveSummary; today: Day }) {
  const { text } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { connections, bounds, archiveDay = today } = summary;
  const series = useMemo(
    () => growthSeries({ series: EMPTY_SERIES, connections, bounds, archiveDays: [archiveDay] }),
    [connections, bounds, archiveDay],
  );
  if (series.survivors?.length === 0) return null;
  return (
    <section class="stack" aria-label={text('archiveChartTitle')}>
      <GrowthChart series={series} range="all" today={archiveDay} height={HEIGHT_PX} testId="archive-chart" />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('dashboardChartTable')}</summary>
        {isOpen && <GrowthTable series={series} range="all" today={archiveDay} testId="archive-chart-table" />}
      </details>
    </section>
  );
}
