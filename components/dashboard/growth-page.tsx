import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import type { Goal } from '../../utils/domain/goal';
import type { DailySeries } from '../../utils/domain/series';
import type { ChartRange, Settings } from '../../utils/domain/settings';
import type { GrowthEvidence } from '../../utils/growth/evidence';
import { currentCount, FRESH_DAYS, type CurrentCount } from '../../utils/growth/current-count';
import { paceLine, standing } from '../../utils/growth/pace';
import { CONNECTIONS_ADDRESS } from '../../utils/linkedin/address';
import { GrowthChart } from '../growth-chart';
import { GrowthSentence } from '../growth-sentence';
import { GrowthTable } from '../growth-table';
import { useI18n } from '../i18n/i18n-context';
import { ChartRangeChoice } from './chart-range-choice';
import { GoalForm } from './goal-form';
import { GrowthChanges } from './growth-changes';
import { Notice } from './notice';
import { routeHash } from './routes';
import { RecordAgain, WaysIn } from './ways-in';

type CaptureSettings = Pick<Settings, 'paused' | 'archiveOnly'>;

export interface GrowthPageProps {
  /** The number of connections, day by day. */
  series: DailySeries;
  /** What changes of it are taken apart by. */
  evidence: GrowthEvidence;
  /** Where no page is read, the archive is the way to everything. */
  settings: CaptureSettings;
  goal: Goal | undefined;
  range: ChartRange;
  today: Day;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
  /** The address asked for the goal: it takes the focus. */
  showGoal: boolean;
  onRange(range: ChartRange): Promise<void>;
  onSaveGoal(target: number, by: Day): Promise<void>;
  onRemoveGoal(): Promise<void>;
}

/** How the network grows: the sentence, the chart that proves it, the goal. */
export function GrowthPage(props: GrowthPageProps) {
  const { series, goal, today } = props;
  const current = currentCount(series, today);
  return (
    <div class="stack-large">
      {current ? <Growth {...props} current={current} /> : <NothingYet {...props.settings} />}
      <GoalSection focus={props.showGoal}>
        <GoalForm
          goal={goal}
          count={current?.value}
          today={today}
          onSave={props.onSaveGoal}
          onRemove={props.onRemoveGoal}
        />
      </GoalSection>
    </div>
  );
}

type GrowthProps = GrowthPageProps & { current: CurrentCount };

function Growth({ series, current, goal, range, today, settings, onRange, ...changes }: GrowthProps) {
  const { text } = useI18n();
  const line = useMemo(() => goal && paceLine(goal, series), [goal, series]);
  return (
    <>
      <div class="stack">
        <GrowthSentence
          current={current}
          goal={goal}
          standing={line && standing(line, current)}
          testId="growth-sentence"
        />
        <Freshen current={current} {...settings} />
      </div>
      <GrowthChanges series={series} today={today} {...changes} />
      <section class="card stack" aria-label={text('dashboardChartTitle')}>
        <ChartRangeChoice range={range} onRange={onRange} />
        <GrowthChart series={series} line={line} range={range} today={today} height={340} testId="growth-chart" />
        <details>
          <summary>{text('dashboardChartTable')}</summary>
          <GrowthTable series={series} line={line} range={range} today={today} testId="growth-table" />
        </details>
      </section>
    </>
  );
}

/** The way to a newer or an exact count, where the one shown is old or a lower bound. */
function Freshen({ current, paused, archiveOnly }: CaptureSettings & { current: CurrentCount }) {
  const { text } = useI18n();
  if (!current.atLeast && current.ageDays <= FRESH_DAYS) return null;
  return (
    <p class="soft">
      {text(current.atLeast && !paused ? 'dashboardCountAtLeast' : 'dashboardCountOld')}{' '}
      {archiveOnly ? (
        <a href={routeHash('archive')}>{text('archiveBringNewer')}</a>
      ) : paused ? (
        <RecordAgain />
      ) : (
        <ConnectionsLink />
      )}
    </p>
  );
}

function ConnectionsLink() {
  const { text } = useI18n();
  return (
    <a href={CONNECTIONS_ADDRESS} target="_blank" rel="noopener noreferrer">
      {text('dashboardOpenConnections')}
    </a>
  );
}

function NothingYet({ paused, archiveOnly }: CaptureSettings) {
  const { text } = useI18n();
  return (
    <Notice title={text('dashboardEmptyTitle')}>
      <p>{text(paused ? 'dashboardEmptyArchiveText' : 'dashboardEmptyText')}</p>
      <WaysIn paused={paused}>
        {paused && !archiveOnly && <RecordAgain class="button" />}
        <a class="button" href={routeHash('readings')}>
          {text('dashboardEmptyManual')}
        </a>
      </WaysIn>
    </Notice>
  );
}

function GoalSection({ focus, children }: { focus: boolean; children: ComponentChildren }) {
  const { text } = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section class="card stack" id="goal" aria-labelledby="goal-heading">
      <h2 id="goal-heading" ref={heading} tabIndex={-1}>
        {text('dashboardGoalTitle')}
      </h2>
      {children}
    </section>
  );
}
