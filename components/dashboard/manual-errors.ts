import type { MessageKey } from '../i18n/translate';
import type { DayProblem, ValueProblem } from './manual-input';

export const VALUE_ERRORS: Record<ValueProblem, MessageKey> = {
  'not-whole': 'dashboardManualNotWhole',
  'too-large': 'dashboardManualTooLarge',
};

/** What to say beside a day in the past that cannot be. */
export const DAY_ERRORS: Record<DayProblem, MessageKey> = {
  'no-day': 'dashboardDayMissing',
  'in-future': 'dashboardDayInFuture',
  'too-early': 'dashboardDayTooEarly',
};
