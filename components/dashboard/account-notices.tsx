import type { AccountsGlance, OwnSlugAnswer } from '../../utils/domain/account';
import { useI18n } from '../i18n/i18n-context';
import { OwnSlugQuestion } from '../own-slug-question';
import { Notice } from './notice';
import { useAction } from './use-action';

interface AccountNoticesProps {
  accounts: AccountsGlance;
  onAnswer(slug: string, answer: OwnSlugAnswer): Promise<void>;
}

/** What has to be settled about whose pages are recorded. */
export function AccountNotices({ accounts: { accounts, unknownSlug, isWaiting }, onAnswer }: AccountNoticesProps) {
  const { text } = useI18n();
  const { run } = useAction();
  // The question goes once it is answered, and must not take the focus with it.
  const answer = async (...answered: Parameters<typeof onAnswer>) => {
    if (await run(() => onAnswer(...answered))) document.querySelector('h1')?.focus();
  };
  if (unknownSlug !== undefined)
    return (
      <Notice title={text('accountQuestionTitle')} testid="own-slug-question">
        <OwnSlugQuestion slug={unknownSlug} accounts={accounts} onAnswer={(...answered) => void answer(...answered)} />
      </Notice>
    );
  return isWaiting ? (
    <p class="soft account-waiting" data-testid="account-waiting">
      {text('accountWaiting')}
    </p>
  ) : null;
}
