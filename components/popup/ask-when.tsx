import { isolate } from '../isolate';
import type { Person } from '../../utils/domain/person';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import type { WhenAnswer } from '../../utils/domain/person';

const ANSWERS: [Exclude<WhenAnswer, 'dismissed'>, MessageKey][] = [
  ['today', 'popupWhenToday'],
  ['this-week', 'popupWhenThisWeek'],
  ['earlier', 'popupWhenEarlier'],
];

interface AskWhenProps {
  person: Person;
  onAnswer: (answer: WhenAnswer) => void;
}

/** Asked once about somebody of whom nothing tells the day. */
export function AskWhen({ person, onAnswer }: AskWhenProps) {
  const { text } = useI18n();
  return (
    <div class="ask-when" role="group" aria-labelledby="ask-when-question" data-testid="ask-when">
      <p id="ask-when-question" class="small">
        {text('popupWhenQuestion', isolate(person.name))}
      </p>
      {ANSWERS.map(([answer, key]) => (
        <button key={answer} type="button" class="small" data-answer={answer} onClick={() => onAnswer(answer)}>
          {text(key)}
        </button>
      ))}
      <button type="button" class="small link" data-answer="dismissed" onClick={() => onAnswer('dismissed')}>
        <span aria-hidden="true">×</span>
        <span class="visually-hidden">{text('popupWhenDismiss')}</span>
      </button>
    </div>
  );
}
