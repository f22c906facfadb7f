import { daysBetween, dayFromNumber, type Day } from '../utils/domain/day';
import type { AxisTicks, TickUnit } from '../utils/growth/axis-ticks';
import type { ChartView } from '../utils/growth/chart-view';
import { paceValueOn, type PaceLine } from '../utils/growth/pace';
import type { ChartWords } from './draw-growth-chart';
import type { I18n } from './i18n/translate';

/** A count in words: `612`, or `at least 500` for a lower bound. */
export const sayCount = (i18n: I18n, value: number, atLeast: boolean) =>
  atLeast ? i18n.text('growthAtLeast', i18n.number(value)) : i18n.number(value);

/** What the archive tells of a day: `at least 480, from your archive`. */
export const sayArchived = (i18n: I18n, value: number) => i18n.text('growthArchived', i18n.number(value));

const TICK_STYLES: Record<TickUnit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const isJanuary = (day: Day) => day.slice(5, 7) === '01';

/** Names ticks by their unit; a January among months is named by its year, so that years can be told apart. */
function tickNamer(i18n: I18n, unit: TickUnit) {
  const format = new Intl.DateTimeFormat(i18n.locale, { ...TICK_STYLES[unit], timeZone: 'UTC' });
  const years = new Intl.DateTimeFormat(i18n.locale, { year: 'numeric', timeZone: 'UTC' });
  return (day: Day) => (unit === 'month' && isJanuary(day) ? years : format).format(Date.parse(day));
}

const paceOn = (line: PaceLine | undefined, day: Day) =>
  line && day >= line.from.day && day <= line.to.day ? Math.round(paceValueOn(line, day)) : undefined;

/** The chart's own words: axis labels and what stands in the tooltip. */
export function chartWords(i18n: I18n, ticks: AxisTicks, line: PaceLine | undefined): ChartWords {
  const nameTick = tickNamer(i18n, ticks.unit);
  return {
    tick: (day) => nameTick(dayFromNumber(day)),
    count: (value) => i18n.number(value),
    tooltipTitle: (day) => i18n.day(dayFromNumber(day), 'long'),
    tooltipLines: (day, value, evidence) => {
      const pace = paceOn(line, dayFromNumber(day));
      return [
        evidence === 'archive' ? sayArchived(i18n, value) : sayCount(i18n, value, evidence === 'lower-bound'),
        ...(pace === undefined ? [] : [i18n.text('growthPaceThen', i18n.number(pace))]),
      ];
    },
  };
}

function sayReadings(i18n: I18n, view: ChartView): string {
  const shown = view.exact.filter(({ day }) => day >= view.from);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return i18n.text('growthChartNoReading');
  if (daysBetween(first.day, last.day) === 0)
    return i18n.text('growthChartOne', i18n.number(last.value), i18n.day(last.day, 'long'));
  const [from, to] = [first, last].map(({ value }) => i18n.number(value)) as [string, string];
  return i18n.plural(
    'growthChartSummary',
    shown.length,
    from,
    i18n.day(first.day, 'long'),
    to,
    i18n.day(last.day, 'long'),
  );
}

/** From where to where the archive's part goes, and what it lacks; '' where none is in view. */
function sayArchivePart(i18n: I18n, { survivors, from }: ChartView): string {
  const first = survivors.find(({ day }) => day >= from);
  const last = survivors.at(-1);
  if (!first || !last) return '';
  const days = [first, last].map(({ day }) => i18n.day(day, 'long')) as [string, string];
  return i18n.text('growthChartArchive', i18n.number(first.value), days[0], i18n.number(last.value), days[1]);
}

/** The chart as some sentences, for those who do not see it. */
export function summariseChart(i18n: I18n, view: ChartView, line: PaceLine | undefined): string {
  const archive = sayArchivePart(i18n, view);
  const readings = view.exact.length === 0 && archive ? '' : sayReadings(i18n, view);
  const pace = line ? i18n.text('growthChartPace', i18n.number(line.to.value), i18n.day(line.to.day, 'long')) : '';
  return [readings, archive, pace].filter(Boolean).join(' ');
}
