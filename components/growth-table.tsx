import type { Day } from '../utils/domain/day';
import type { ChartRange } from '../utils/domain/settings';
import { rangeStart } from '../utils/growth/range';
import type { DailySeries, SeriesPoint } from '../utils/domain/series';
import { paceValueOn, type PaceLine } from '../utils/growth/pace';
import { sayCount } from './growth-words';
import { useI18n } from './i18n/i18n-context';

export interface GrowthTableProps {
  series: DailySeries;
  line?: PaceLine | undefined;
  range: ChartRange;
  today: Day;
  /** The newest so many days; the rest is counted below the table. */
  maxRows?: number;
  testId?: string;
}

interface Row extends SeriesPoint {
  atLeast: boolean;
}

function listRows({ exact, lowerBounds }: DailySeries, start: Day | undefined): Row[] {
  const mark = (atLeast: boolean) => (point: SeriesPoint) => ({ ...point, atLeast });
  return [...exact.map(mark(false)), ...lowerBounds.map(mark(true))]
    .filter(({ day }) => !start || day >= start)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** What the chart shows, as a table: newest day first. */
export function GrowthTable({ series, line, range, today, maxRows = 400, testId }: GrowthTableProps) {
  const i18n = useI18n();
  const rows = listRows(series, rangeStart(range, today));
  const sayPace = (pace: PaceLine, day: Day) =>
    day < pace.from.day || day > pace.to.day ? '' : i18n.number(Math.round(paceValueOn(pace, day)));
  return (
    <>
      <table class="growth-table" data-testid={testId}>
        <caption class="visually-hidden">{i18n.text('growthTableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.text('growthTableDay')}</th>
            <th scope="col">{i18n.text('growthTableCount')}</th>
            {line && <th scope="col">{i18n.text('growthTablePace')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, maxRows).map(({ day, value, atLeast }) => (
            <tr key={day}>
              <th scope="row">{i18n.day(day, 'long')}</th>
              <td>{sayCount(i18n, value, atLeast)}</td>
              {line && <td>{sayPace(line, day)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > maxRows && <p class="small soft">{i18n.plural('growthTableMore', rows.length - maxRows)}</p>}
    </>
  );
}
