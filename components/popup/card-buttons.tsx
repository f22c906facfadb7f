import { useRef } from 'preact/hooks';
import { addDays, type Day } from '../../utils/domain/day';
import type { FollowUpCase } from '../../utils/domain/follow-up';
import { openAddress } from '../../utils/followups/open-address';
import { onFirstClick } from '../first-click';
import { useI18n } from '../i18n/i18n-context';
import type { FollowUpActions } from './popup-actions';

/** "Later" puts somebody off for so many days. */
const LATER_DAYS = 3;

/** What became of a card: its person was written to or put off. */
export type Outcome = 'done' | 'later';

export interface CardProps {
  /** Give the card the person's id as its `key`: a card belongs to one person. */
  followUpCase: FollowUpCase;
  today: Day;
  actions: FollowUpActions;
  onCopied: () => void;
  onOutcome: (outcome: Outcome) => void;
  onFailed: (error: unknown) => void;
}

interface CardButtonsProps extends CardProps {
  text: string;
  /** Stores what was typed, so that what is logged knows it. */
  settle: () => Promise<void>;
}

/** What can be done with a draft. */
export function CardButtons({
  followUpCase,
  today,
  actions,
  text,
  settle,
  onCopied,
  onOutcome,
  onFailed,
}: CardButtonsProps) {
  const i18n = useI18n();
  const { person } = followUpCase;
  const address = openAddress(person);
  const isBusy = useRef(false);
  // One at a time: what is pressed again before it is stored would be logged twice.
  const attempt = (work: () => Promise<void>) =>
    onFirstClick(async () => {
      if (isBusy.current) return;
      isBusy.current = true;
      await work().catch(onFailed);
      isBusy.current = false;
    });

  const copy = attempt(async () => {
    await actions.copy(text);
    onCopied();
  });
  const log = async () => {
    await settle();
    await actions.log(person.id);
    onOutcome('done');
  };
  // The order matters: the popup dies when a page opens, and what is not done by then is never done.
  const copyAndOpen = attempt(async () => {
    await actions.copy(text);
    await log();
    if (address) actions.open(address);
  });
  const postpone = attempt(async () => {
    await settle();
    await actions.postpone(person.id, addDays(today, LATER_DAYS));
    onOutcome('later');
  });
  return (
    <div class="card-buttons">
      {address && (
        <button type="button" class="primary" data-testid="follow-up-copy-open" onClick={copyAndOpen}>
          {i18n.text('followUpCopyOpen')}
        </button>
      )}
      <button type="button" data-testid="follow-up-copy" onClick={copy}>
        {i18n.text('followUpCopy')}
      </button>
      <span class="spring" />
      <button
        type="button"
        data-testid="follow-up-later"
        title={i18n.plural('followUpLaterHint', LATER_DAYS)}
        onClick={postpone}
      >
        {i18n.text('followUpLater')}
      </button>
      <button type="button" data-testid="follow-up-done" onClick={attempt(log)}>
        {i18n.text('followUpDone')}
      </button>
    </div>
  );
}
