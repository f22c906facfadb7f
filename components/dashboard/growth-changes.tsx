import { changeOver, MONTH_DAYS, WEEK_DAYS, type Change } from '../../utils/growth/change-over';
import type { DailySeries } from '../../utils/domain/series';
import type { Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';

interface GrowthChangesProps {
  series: DailySeries;
  today: Day;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

/** How the count changed, each time with the reading it is measured from, and how many people are new. */
export function GrowthChanges({ series, today, newPeopleThisWeek, newPeopleThisMonth }: GrowthChangesProps) {
  const { text, number } = useI18n();
  return (
    <dl class="figures">
      <ChangeFigure label={text('dashboardChangeWeek')} change={changeOver(series, WEEK_DAYS, today)} />
      <ChangeFigure label={text('dashboardChangeMonth')} change={changeOver(series, MONTH_DAYS, today)} />
      <Figure label={text('dashboardNewWeek')} value={number(newPeopleThisWeek)} />
      <Figure label={text('dashboardNewMonth')} value={number(newPeopleThisMonth)} />
    </dl>
  );
}

function ChangeFigure({ label, change }: { label: string; change: Change | undefined }) {
  const { text, number, signed, day } = useI18n();
  if (!change) return <Figure label={label} value="–" note={text('dashboardChangeUnknown')} />;
  const since = text('dashboardChangeSince', number(change.from.value), day(change.from.day, 'long'));
  return <Figure label={label} value={signed(change.delta)} note={since} />;
}

function Figure({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <div class="figure">
      <dt class="small soft">{label}</dt>
      <dd class="figure-value">{value}</dd>
      {note && <dd class="small soft">{note}</dd>}
    </div>
  );
}
