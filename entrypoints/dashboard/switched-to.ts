import type { AccountsGlance } from '../../utils/domain/account';

/**
 * Tells one account from another: a form that is open must not pass from one to the other. The first is the same whether or not there
 * are others by now, so that nothing that was begun for it goes when a second one comes.
 */
export function switchedTo(glance: Pick<AccountsGlance, 'accounts' | 'shownId'> | undefined): number {
  const { accounts: [first] = [], shownId } = glance ?? {};
  return shownId === undefined || shownId === first?.id ? 0 : shownId;
}
