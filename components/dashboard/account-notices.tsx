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
  if (unknownSlug !== undefined)
    return (
      <Notice title={text('accountQuestionTitle')} testid="own-slug-question">
        <OwnSlugQuestion
          slug={unknownSlug}
          accounts={accounts}
          onAnswer={(slug, answer) => void run(() => onAnswer(slug, answer))}
        />
      </Notice>
    );
  return isWaiting ? (
    <p class="soft" data-testid="account-waiting">
      {text('accountWaiting')}
    </p>
  ) : null;
}
