import type { AccountsGlance } from '../../utils/domain/account';
import { AccountSwitch } from '../account-switch';
import { useAction } from './use-action';

interface AccountCornerProps {
  accounts: AccountsGlance;
  onShow(accountId: number): Promise<void>;
}

/** Chooses which account is shown; where that could not be stored it says so, and names the one that still is. */
export function AccountCorner({ accounts: { accounts, shownId }, onShow }: AccountCornerProps) {
  const { run } = useAction();
  return (
    <AccountSwitch accounts={accounts} shownId={shownId} onShow={(accountId) => void run(() => onShow(accountId))} />
  );
}
