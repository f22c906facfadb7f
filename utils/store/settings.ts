import { CHART_RANGES, DEFAULT_SETTINGS, type ChartRange, type Settings } from '../domain/settings';
import type { SettingRow, Store } from './open-store';
import { forgetViewersNow } from './tab-viewers';
import { write } from './write';

/** The user's settings; a stored value that makes no sense counts as the default. */
export async function loadSettings(store: Store): Promise<Settings> {
  return readSettings(await store.settings.toArray());
}

/** Settings from stored rows, whatever they hold. */
export function readSettings(rows: readonly SettingRow[]): Settings {
  const stored = new Map<string, unknown>(rows.map((row) => [row.key, row.value]));
  const paused = stored.get('paused');
  const archiveOnly = stored.get('archiveOnly');
  const chartRange = stored.get('chartRange');
  const shownAccountId = stored.get('shownAccountId');
  return {
    paused: typeof paused === 'boolean' ? paused : DEFAULT_SETTINGS.paused,
    archiveOnly: typeof archiveOnly === 'boolean' ? archiveOnly : DEFAULT_SETTINGS.archiveOnly,
    chartRange: isChartRange(chartRange) ? chartRange : DEFAULT_SETTINGS.chartRange,
    ...(typeof shownAccountId === 'number' && { shownAccountId }),
  };
}

/**
 * Stores the settings named in `change` and leaves the others. While paused it goes unseen who is signed in: what tabs showed before
 * holds no longer.
 */
export function changeSettings(store: Store, change: Partial<Settings>): Promise<void> {
  const consistent: Partial<Settings> = change.paused === false ? { ...change, archiveOnly: false } : change;
  return write(store, [store.settings, store.tabViewers, store.held], async () => {
    if (change.paused) await forgetViewersNow(store);
    const rows = Object.entries(consistent).map(([key, value]) => ({ key: key as keyof Settings, value }));
    await store.settings.bulkPut(rows);
  });
}

function isChartRange(value: unknown): value is ChartRange {
  return CHART_RANGES.includes(value as ChartRange);
}
