export const CHART_RANGES = ['4w', '3m', '1y', 'all'] as const;
/** How far back the growth chart reaches. */
export type ChartRange = (typeof CHART_RANGES)[number];

/** What the user chose about Kithline itself. */
export interface Settings {
  /** Nothing is recorded from pages while this holds. */
  paused: boolean;
  /** Paused for good: the user works from LinkedIn's data export. Recording again ends it. */
  archiveOnly: boolean;
  chartRange: ChartRange;
  /** The account that popup and dashboard show; the first one where it is absent. */
  shownAccountId?: number;
}

export const DEFAULT_SETTINGS: Settings = { paused: false, archiveOnly: false, chartRange: '3m' };
