import { changeOver, MONTH_DAYS, WEEK_DAYS, type Change } from '../../utils/growth/change-over';
import type { GrowthEvidence } from '../../utils/growth/evidence';
import { gainedAndLost, type CountRange, type GainedAndLost } from '../../utils/growth/gained-lost';
import type { DailySeries } from '../../utils/domain/series';
import type { Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';
import type { I18n } from '../i18n/translate';

interface GrowthChangesProps {
  series: DailySeries;
  evidence: GrowthEvidence;
  today: Day;
  newPeopleThisWeek: number;
  newPeopleThisMonth: number;
}

/** How the count changed, each time with the reading it is measured from, and how many people are new. */
export function GrowthChanges({ series, evidence, today, newPeopleThisWeek, newPeopleThisMonth }: GrowthChangesProps) {
  const { text, number } = useI18n();
  const over = (days: number) => changeOver(series, days, today);
  return (
    <dl class="figures">
      <ChangeFigure label={text('dashboardChangeWeek')} change={over(WEEK_DAYS)} evidence={evidence} />
      <ChangeFigure label={text('dashboardChangeMonth')} change={over(MONTH_DAYS)} evidence={evidence} />
      <Figure label={text('dashboardNewWeek')} value={number(newPeopleThisWeek)} />
      <Figure label={text('dashboardNewMonth')} value={number(newPeopleThisMonth)} />
    </dl>
  );
}

interface ChangeFigureProps {
  label: string;
  change: Change | undefined;
  evidence: GrowthEvidence;
}

function ChangeFigure({ label, change, evidence }: ChangeFigureProps) {
  const i18n = useI18n();
  const { text, number, signed, day } = i18n;
  if (!change) return <Figure label={label} value="–" note={text('dashboardChangeUnknown')} />;
  const since = text('dashboardChangeSince', number(change.from.value), day(change.from.day, 'long'));
  const parts = gainedAndLost(change.from, change.to, evidence);
  return <Figure label={label} value={signed(change.delta)} note={since} parts={sayGainedAndLost(i18n, parts)} />;
}

/** `8 gained, 3 lost`, as a range where some days are not known; nothing where nobody was lost for certain. */
function sayGainedAndLost(i18n: I18n, { gained, lost }: GainedAndLost): string | undefined {
  if (lost.min === 0) return undefined;
  return i18n.text('dashboardGainedAndLost', sayRange(i18n, gained), sayRange(i18n, lost));
}

function sayRange({ text, number }: I18n, { min, max }: CountRange): string {
  if (max === undefined) return text('growthAtLeast', number(min));
  return min === max ? number(min) : text('dashboardCountRange', number(min), number(max));
}

function Figure({
  label,
  value,
  note,
  parts,
}: {
  label: string;
  value: string;
  note?: string;
  parts?: string | undefined;
}) {
  return (
    <div class="figure">
      <dt class="small soft">{label}</dt>
      <dd class="figure-value">{value}</dd>
      {note && <dd class="small soft">{note}</dd>}
      {parts && <dd class="small soft">{parts}</dd>}
    </div>
  );
}
