import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { EMPTY_SERIES } from '../../utils/domain/series';
import { GrowthChart } from '../growth-chart';
import { GrowthTable } from '../growth-table';
import { useI18n } from '../i18n/i18n-context';
import type { ShownSummary } from './archive-flow';

const HEIGHT_PX = 260;

/** The growth that a file tells of, before anything of it is stored. */
export function FileHistory({ summary, today }: { summary: ShownSummary; today: Day }) {
  const { text } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { history, archiveDay = today } = summary;
  const series = useMemo(() => ({ ...EMPTY_SERIES, survivors: [...history] }), [history]);
  if (history.length === 0) return null;
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
