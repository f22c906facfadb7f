import type { Questions } from '../../utils/domain/glance';
import { useI18n } from '../i18n/i18n-context';
import { OwnSlugQuestion } from '../own-slug-question';
import { DoubtNotice } from './doubt-notice';
import type { QuestionActions } from './popup-actions';
import { PopupNotice } from './popup-notice';

interface PopupQuestionsProps {
  questions: Questions;
  actions: QuestionActions;
  onFailed: (error: unknown) => void;
}

/** An answered question goes, and must not take the focus with it. */
function focusFirst(): void {
  document.querySelector<HTMLElement>('#popup select, #popup button, #popup a')?.focus();
}

/** What only the user can tell: one question at a time. */
export function PopupQuestions({ questions, actions, onFailed }: PopupQuestionsProps) {
  const { text } = useI18n();
  const { accounts, unknownSlug, isWaiting, doubt } = questions;
  const settle = (work: Promise<void>) => void work.then(focusFirst).catch(onFailed);
  return (
    <>
      {unknownSlug !== undefined && (
        <PopupNotice tone="ask" folds title={text('accountQuestionTitle')} testId="own-slug-question">
          <OwnSlugQuestion
            slug={unknownSlug}
            accounts={accounts}
            onAnswer={(slug, answer) => settle(actions.answerOwnSlug(slug, answer))}
          />
        </PopupNotice>
      )}
      {isWaiting && unknownSlug === undefined && (
        <p class="small soft" data-testid="account-waiting">
          {text('accountWaiting')}
        </p>
      )}
      {doubt && unknownSlug === undefined && (
        <DoubtNotice doubt={doubt} onJudge={(id, status) => settle(actions.judgeReading(id, status))} />
      )}
    </>
  );
}
