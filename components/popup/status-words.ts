import type { Day } from '../../utils/domain/day';
import { daysBetween } from '../../utils/domain/day';
import type { FollowUpCase } from '../../utils/domain/follow-up';
import type { Person } from '../../utils/domain/person';
import type { I18n } from '../i18n/translate';

/** Longer ago, the day itself says more than the number of days. */
const MAX_DAYS_COUNTED = 30;

/** `connected 2 days ago`, as exactly as it is known. */
export function sayConnected(i18n: I18n, { connectedOn, connectedBetween }: Person, today: Day): string {
  if (connectedOn) {
    const ageDays = Math.max(0, daysBetween(connectedOn, today));
    if (ageDays <= MAX_DAYS_COUNTED) return i18n.text('followUpConnected', i18n.daysAgo(ageDays));
    return i18n.text('followUpConnectedOn', i18n.day(connectedOn, 'long'));
  }
  if (!connectedBetween) return i18n.text('followUpKnownBefore');
  return i18n.text('followUpConnectedBetween', i18n.day(connectedBetween.from), i18n.day(connectedBetween.to));
}

/** What the user already did about this person, where the card is shown all the same. */
export function sayProgress(i18n: I18n, { followUp }: FollowUpCase, today: Day): string | undefined {
  if (followUp?.doneOn) return i18n.text('followUpDoneOn', i18n.day(followUp.doneOn, 'long'));
  const until = followUp?.laterUntil;
  return until && until > today ? i18n.text('followUpPutOff', i18n.day(until, 'long')) : undefined;
}
