import type { Day } from '../../utils/domain/day';
import type { FollowUp } from '../../utils/domain/follow-up';
import type { Person } from '../../utils/domain/person';
import { onFirstClick } from '../first-click';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from '../isolate';
import { useAction } from './use-action';

interface FollowUpStateProps {
  person: Person;
  followUp: FollowUp | undefined;
  today: Day;
  actions: {
    onFollowedUp(personId: number): Promise<void>;
    onReopen(personId: number): Promise<void>;
  };
}

/** Whether the user has followed up with a person; a click says so or takes it back. */
export function FollowUpState({ person, followUp, today, actions }: FollowUpStateProps) {
  const { text, day } = useI18n();
  const { busy, run } = useAction();
  const { id, name } = person;
  const doneOn = followUp?.doneOn;
  const change = () => run(() => (doneOn ? actions.onReopen(id) : actions.onFollowedUp(id)));
  return (
    <div class="follow-up-state">
      <p class={`small ${doneOn ? 'state-done' : 'soft'}`}>
        {doneOn ? text('dashboardFollowUpDone', day(doneOn, 'long')) : waiting(text, day, today, followUp)}
      </p>
      <button
        type="button"
        class="quiet"
        aria-disabled={busy}
        aria-label={text(doneOn ? 'dashboardFollowUpReopenName' : 'dashboardFollowUpLogName', isolate(name))}
        onClick={onFirstClick(change)}
      >
        {text(doneOn ? 'dashboardFollowUpReopen' : 'dashboardFollowUpLog')}
      </button>
    </div>
  );
}

type I18nPart = ReturnType<typeof useI18n>;

function waiting(text: I18nPart['text'], day: I18nPart['day'], today: Day, followUp: FollowUp | undefined): string {
  const until = followUp?.laterUntil;
  return until && until > today ? text('dashboardFollowUpLater', day(until, 'long')) : text('dashboardFollowUpOpen');
}
