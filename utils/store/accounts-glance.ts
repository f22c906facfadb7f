import type { AccountsGlance } from '../domain/account';
import { loadAccount } from './accounts';
import { loadHeld, NO_TAB } from './held';
import { loadIdentities } from './identities';
import type { Store } from './open-store';

/** The accounts, which one is shown, and what has to be settled about them. */
export async function loadAccountsGlance(store: Store): Promise<AccountsGlance> {
  const [{ accounts, ignored, open }, held, shown] = await Promise.all([
    loadIdentities(store),
    loadHeld(store),
    loadAccount(store),
  ]);
  const [unknownSlug] = open;
  return {
    accounts: [...accounts],
    ...(shown && { shownId: shown.id }),
    ...(unknownSlug !== undefined && { unknownSlug }),
    isWaiting: held.some((row) => row.slug === undefined && row.tabId !== NO_TAB),
    ignoredSlugs: [...ignored],
  };
}
