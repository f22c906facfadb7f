import type { Day } from '../utils/domain/day';
import type { ChartRange } from '../utils/domain/settings';
import { rangeStart } from '../utils/growth/range';
import type { DailySeries, SeriesPoint } from '../utils/domain/series';
import { paceValueOn, type PaceLine } from '../utils/growth/pace';
import { monthEnds } from '../utils/growth/month-ends';
import type { Evidence } from './draw-growth-chart';
import { sayArchived, sayCount } from './growth-words';
import { useI18n } from './i18n/i18n-context';
import type { I18n } from './i18n/translate';

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
  evidence: Evidence;
}

/** Of the archive's part one row a month is plenty. */
function listRows({ exact, lowerBounds, survivors = [] }: DailySeries, start: Day | undefined): Row[] {
  const mark = (evidence: Evidence) => (point: SeriesPoint) => ({ ...point, evidence });
  const archived = monthEnds(survivors).map(mark('archive'));
  return [...exact.map(mark('exact')), ...lowerBounds.map(mark('lower-bound')), ...archived]
    .filter(({ day }) => !start || day >= start)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function sayRow(i18n: I18n, { value, evidence }: Row): string {
  return evidence === 'archive' ? sayArchived(i18n, value) : sayCount(i18n, value, evidence === 'lower-bound');
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
          {rows.slice(0, maxRows).map((row) => (
            <tr key={row.evidence + row.day}>
              <th scope="row">{i18n.day(row.day, 'long')}</th>
              <td>{sayRow(i18n, row)}</td>
              {line && <td>{sayPace(line, row.day)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ evidence }) => evidence === 'archive') && (
        <p class="small soft">{i18n.text('growthArchiveMissing')}</p>
      )}
      {rows.length > maxRows && <p class="small soft">{i18n.plural('growthTableMore', rows.length - maxRows)}</p>}
    </>
  );
}
