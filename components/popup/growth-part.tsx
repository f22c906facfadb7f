import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import type { Goal } from '../../utils/domain/goal';
import type { DailySeries } from '../../utils/domain/series';
import type { ChartRange } from '../../utils/domain/settings';
import { currentCount, FRESH_DAYS, type CurrentCount } from '../../utils/growth/current-count';
import { paceLine, standing, type Standing } from '../../utils/growth/pace';
import { CONNECTIONS_ADDRESS } from '../../utils/linkedin/address';
import { deferred } from '../deferred';
import { GrowthChart } from '../growth-chart';
import { GrowthRange } from '../growth-range';
import { GrowthSentence } from '../growth-sentence';
import type { GrowthTableProps } from '../growth-table';
import { useI18n } from '../i18n/i18n-context';
import { ARCHIVE_ADDRESS } from './addresses';
import { GrowthFigures } from './growth-figures';
import { PageLink } from './page-link';
import { PopupNotice } from './popup-notice';
import { ReadLine } from './read-line';

const GOAL_ADDRESS = 'dashboard.html#/goal';
const CHART_HEIGHT_PX = 96;
const GrowthTable = deferred(async () => (await import('../growth-table')).GrowthTable);

interface GrowthPartProps {
  series: DailySeries;
  goal?: Goal | undefined;
  range: ChartRange;
  today: Day;
  /** No page is read: to open one would bring nothing. */
  paused: boolean;
  /** When any page was last read, epoch milliseconds. */
  lastReadAt?: number | undefined;
  onOpen: (address: string) => void;
  onRange: (range: ChartRange) => void;
}

/** The sentence, the count and the chart that proves it; before any reading, where to get the first. */
export function GrowthPart(props: GrowthPartProps) {
  const current = currentCount(props.series, props.today);
  return current ? <Growth {...props} current={current} /> : <NothingYet {...props} />;
}

type GrowthProps = GrowthPartProps & { current: CurrentCount };

function Growth({ series, current, goal, range, today, paused, lastReadAt, onOpen, onRange }: GrowthProps) {
  const line = useMemo(() => goal && paceLine(goal, series), [goal, series]);
  const stands = line && standing(line, current);
  return (
    <section class="growth">
      <div class="sentence-line">
        <GrowthSentence current={current} goal={goal} standing={stands} testId="popup-sentence" />
        <NextToDo current={current} goal={goal} standing={stands} paused={paused} onOpen={onOpen} />
      </div>
      <GrowthFigures series={series} current={current} today={today} />
      <GrowthChart
        series={series}
        line={line}
        range={range}
        today={today}
        height={CHART_HEIGHT_PX}
        testId="popup-chart"
      />
      <ChartFoot series={series} line={line} range={range} today={today} lastReadAt={lastReadAt} onRange={onRange} />
    </section>
  );
}

type ChartFootProps = GrowthTableProps & Pick<GrowthPartProps, 'lastReadAt' | 'onRange'>;

function ChartFoot({ onRange, lastReadAt, ...table }: ChartFootProps) {
  const { text } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <div class="chart-foot">
      <GrowthRange range={table.range} onChange={onRange} testId="popup-range" />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="small">{text('popupTable')}</summary>
        {open && <GrowthTable {...table} maxRows={60} />}
      </details>
      {lastReadAt !== undefined && <ReadLine lastReadAt={lastReadAt} today={table.today} />}
    </div>
  );
}

interface NextToDoProps {
  current: CurrentCount;
  goal: Goal | undefined;
  standing: Standing | undefined;
  paused: boolean;
  onOpen: (address: string) => void;
}

/** How to make the sentence say more: the exact count, a newer one, a goal, another goal; the first that is missing. */
function NextToDo({ current, goal, standing, paused, onOpen }: NextToDoProps) {
  const { text } = useI18n();
  const isOld = current.ageDays > FRESH_DAYS;
  if (!paused && (current.atLeast || isOld)) {
    return (
      <p class="small soft">
        <PageLink address={CONNECTIONS_ADDRESS} onOpen={onOpen}>
          {text(current.atLeast ? 'popupReadExact' : 'popupReadAgain')}
        </PageLink>
      </p>
    );
  }
  if (goal && !isGoalOver(standing)) return null;
  return (
    <p class="small">
      <PageLink address={GOAL_ADDRESS} onOpen={onOpen}>
        {text(goal ? 'popupNewGoal' : 'popupSetGoal')}
      </PageLink>
    </p>
  );
}

const isGoalOver = (standing: Standing | undefined) =>
  standing?.status === 'reached' || standing?.status === 'date-passed';

function NothingYet({ paused, onOpen }: Pick<GrowthPartProps, 'paused' | 'onOpen'>) {
  const { text } = useI18n();
  return (
    <PopupNotice title={text('popupEmptyTitle')} testId="popup-empty">
      <p>{text(paused ? 'popupEmptyPausedText' : 'popupEmptyText')}</p>
      {!paused && (
        <p>
          <PageLink class="button primary" address={CONNECTIONS_ADDRESS} onOpen={onOpen}>
            {text('popupOpenConnections')}
          </PageLink>
        </p>
      )}
      <p>
        <PageLink class={paused ? 'button primary' : ''} address={ARCHIVE_ADDRESS} onOpen={onOpen}>
          {text('archiveUse')}
        </PageLink>
      </p>
    </PopupNotice>
  );
}
