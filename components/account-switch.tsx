import type { AccountsGlance } from '../utils/domain/account';
import { sayAccount } from './account-words';
import { useI18n } from './i18n/i18n-context';

interface AccountSwitchProps {
  accounts: AccountsGlance['accounts'];
  shownId: number | undefined;
  onShow: (accountId: number) => void;
}

/** Chooses which account is shown; nothing where there is no choice. */
export function AccountSwitch({ accounts, shownId, onShow }: AccountSwitchProps) {
  const i18n = useI18n();
  if (accounts.length < 2) return null;
  return (
    <label class="account-switch small">
      <span class="soft">{i18n.text('accountShown')}</span>
      <select
        data-testid="account-switch"
        value={shownId}
        onChange={({ currentTarget }) => onShow(Number(currentTarget.value))}
      >
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {sayAccount(i18n, account)}
          </option>
        ))}
      </select>
    </label>
  );
}
