import type { Account, AccountsGlance } from '../../utils/domain/account';
import { sayAccount } from '../account-words';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from '../isolate';
import { useAction } from './use-action';

export interface AccountsSectionProps {
  accounts: AccountsGlance;
  onShow(accountId: number): Promise<void>;
  onAskAgain(slug: string): Promise<void>;
}

/** The user's accounts and the identifiers that are not theirs; nothing where there is one account only. */
export function AccountsSection({ accounts: glance, onShow, onAskAgain }: AccountsSectionProps) {
  const { text } = useI18n();
  const { accounts, ignoredSlugs, shownId } = glance;
  const isTold = accounts.length > 1 || ignoredSlugs.length > 0 || accounts.some(({ formerSlugs }) => formerSlugs);
  if (!isTold) return null;
  return (
    <section class="card stack" aria-labelledby="accounts-heading" data-testid="accounts">
      <h2 id="accounts-heading" tabIndex={-1}>
        {text('dashboardAccountsTitle')}
      </h2>
      <p class="soft">{text('dashboardAccountsText')}</p>
      <ul class="rows" aria-labelledby="accounts-heading">
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} isShown={account.id === shownId} onShow={onShow} />
        ))}
        {ignoredSlugs.map((slug) => (
          <IgnoredRow key={slug} slug={slug} onAskAgain={onAskAgain} />
        ))}
      </ul>
    </section>
  );
}

interface AccountRowProps {
  account: Account;
  isShown: boolean;
  onShow(accountId: number): Promise<void>;
}

function AccountRow({ account, isShown, onShow }: AccountRowProps) {
  const i18n = useI18n();
  const { busy, run } = useAction();
  const name = sayAccount(i18n, account);
  const former = new Intl.ListFormat(i18n.locale).format((account.formerSlugs ?? []).map(isolate));
  return (
    <li class="row account">
      <div>
        <p>{name}</p>
        {former && <p class="small soft">{i18n.text('dashboardAccountFormer', former)}</p>}
      </div>
      <div class="actions row-actions">
        <button
          type="button"
          class="quiet"
          aria-pressed={isShown}
          aria-disabled={busy}
          aria-label={i18n.text('dashboardAccountShowName', name)}
          onClick={() => void run(() => onShow(account.id))}
        >
          {i18n.text(isShown ? 'dashboardAccountIsShown' : 'dashboardAccountShow')}
        </button>
      </div>
    </li>
  );
}

function IgnoredRow({ slug, onAskAgain }: { slug: string; onAskAgain(slug: string): Promise<void> }) {
  const { text } = useI18n();
  const { busy, run } = useAction();
  const name = isolate(slug);
  // The row goes away, and must not take the focus with it.
  const askAgain = async () => {
    if (await run(() => onAskAgain(slug), text('dashboardAccountAskedAgain', name)))
      (document.getElementById('accounts-heading') ?? document.querySelector('h1'))?.focus();
  };
  return (
    <li class="row account">
      <p>{text('dashboardAccountIgnored', name)}</p>
      <div class="actions row-actions">
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          aria-label={text('dashboardAccountAskAgainName', name)}
          onClick={() => void askAgain()}
        >
          {text('dashboardAccountAskAgain')}
        </button>
      </div>
    </li>
  );
}
