import browser from 'webextension-polyfill';
import { localDay } from '../../utils/domain/day';
import { countUrgent } from '../../utils/followups/queue';
import { loadAccount } from '../../utils/store/accounts';
import { loadFollowUpCases } from '../../utils/store/due-people';
import type { Store } from '../../utils/store/open-store';

const BADGE_COLOUR = '#0b6b50';

/** Shows on the toolbar button how many people should hear from the user while both still remember; nothing for none. */
export async function showBadge(store: Store): Promise<void> {
  try {
    const today = localDay(Date.now());
    const account = await loadAccount(store);
    const urgent = account ? countUrgent(await loadFollowUpCases(store, account.id, today), today) : 0;
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await browser.action.setBadgeText({ text: urgent > 0 ? String(urgent) : '' });
  } catch (error) {
    console.warn('Kithline could not show its badge:', error instanceof Error ? error.name : 'error');
  }
}
