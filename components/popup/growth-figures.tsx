import type { Day } from '../../utils/domain/day';
import { changeOver, MONTH_DAYS, WEEK_DAYS, type Change } from '../../utils/growth/change-over';
import type { CurrentCount } from '../../utils/growth/current-count';
import type { DailySeries } from '../../utils/domain/series';
import { useI18n } from '../i18n/i18n-context';

interface ChangeFigureProps {
  label: string;
  change: Change | undefined;
  testId: string;
}

/** A change with the day of the reading it is measured from; a dash where it cannot be said. */
function ChangeFigure({ label, change, testId }: ChangeFigureProps) {
  const i18n = useI18n();
  const since = change && i18n.text('popupChangeSince', i18n.day(change.from.day));
  const spans =
    change && i18n.text('popupChangeFrom', i18n.number(change.from.value), i18n.day(change.from.day, 'long'));
  return (
    <div class="figure" data-testid={testId} title={spans ?? i18n.text('popupChangeUnknown')}>
      <dt class="small soft">{label}</dt>
      <dd class="figure-value">
        {change ? i18n.signed(change.delta) : <Unknown />} <span class="small soft">{since}</span>
      </dd>
    </div>
  );
}

function Unknown() {
  const { text } = useI18n();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{text('popupChangeUnknown')}</span>
    </>
  );
}

interface GrowthFiguresProps {
  series: DailySeries;
  current: CurrentCount;
  today: Day;
}

/** The count, large, and what became of it this week and this month. */
export function GrowthFigures({ series, current, today }: GrowthFiguresProps) {
  const { text, number } = useI18n();
  return (
    <dl class="figures">
      <div>
        <dt class="visually-hidden">{text('popupCountLabel')}</dt>
        <dd class="count" data-testid="popup-count">
          {current.atLeast ? text('popupCountAtLeast', number(current.value)) : number(current.value)}
        </dd>
      </div>
      <ChangeFigure
        label={text('popupThisWeek')}
        change={changeOver(series, WEEK_DAYS, today)}
        testId="popup-change-week"
      />
      <ChangeFigure
        label={text('popupThisMonth')}
        change={changeOver(series, MONTH_DAYS, today)}
        testId="popup-change-month"
      />
    </dl>
  );
}
