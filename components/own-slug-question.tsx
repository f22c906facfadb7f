import type { Account, OwnSlugAnswer } from '../utils/domain/account';
import { sayAccount } from './account-words';
import { onFirstClick } from './first-click';
import { useI18n } from './i18n/i18n-context';
import { isolate } from './isolate';

interface OwnSlugQuestionProps {
  slug: string;
  accounts: readonly Account[];
  onAnswer: (slug: string, answer: OwnSlugAnswer) => void;
}

/** Asked once about a second own identifier: the words and the answers, to be put into a notice. */
export function OwnSlugQuestion({ slug, accounts, onAnswer }: OwnSlugQuestionProps) {
  const i18n = useI18n();
  const { text } = i18n;
  const known = new Intl.ListFormat(i18n.locale).format(accounts.map((account) => sayAccount(i18n, account)));
  return (
    <>
      <p>{text('accountQuestionText', isolate(slug), known)}</p>
      <p class="answers">
        {accounts.map((account) => (
          <button
            key={account.id}
            type="button"
            data-testid="own-slug-renamed"
            onClick={onFirstClick(() => onAnswer(slug, { kind: 'renamed', accountId: account.id }))}
          >
            {text('accountQuestionRenamed', sayAccount(i18n, account))}
          </button>
        ))}
        <button
          type="button"
          data-testid="own-slug-another"
          onClick={onFirstClick(() => onAnswer(slug, { kind: 'another' }))}
        >
          {text('accountQuestionAnother')}
        </button>
        <button
          type="button"
          data-testid="own-slug-not-mine"
          onClick={onFirstClick(() => onAnswer(slug, { kind: 'not-mine' }))}
        >
          {text('accountQuestionNotMine')}
        </button>
      </p>
    </>
  );
}
