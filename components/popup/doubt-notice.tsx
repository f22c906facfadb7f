import type { Doubt } from '../../utils/domain/doubt';
import { onFirstClick } from '../first-click';
import { useI18n } from '../i18n/i18n-context';
import type { I18n } from '../i18n/translate';

interface DoubtNoticeProps {
  doubt: Doubt;
  onJudge: (readingId: number, status: 'confirmed' | 'rejected') => void;
}

/** A count that is hard to believe: the user may know better. */
export function DoubtNotice({ doubt, onJudge }: DoubtNoticeProps) {
  const i18n = useI18n();
  const { id } = doubt.reading;
  return (
    <section class="popup-notice ask" aria-labelledby="doubt-question" data-testid="doubt">
      <p id="doubt-question">{sayDoubt(i18n, doubt)}</p>
      <p class="answers">
        <button type="button" data-testid="doubt-accept" onClick={onFirstClick(() => onJudge(id, 'confirmed'))}>
          {i18n.text('doubtAccept')}
        </button>
        <button type="button" data-testid="doubt-reject" onClick={onFirstClick(() => onJudge(id, 'rejected'))}>
          {i18n.text('doubtReject')}
        </button>
      </p>
    </section>
  );
}

function sayDoubt({ text, number }: I18n, { reading, last, seen }: Doubt): string {
  const value = number(reading.value);
  if (last !== undefined) return text('doubtFar', value, number(last));
  return seen === undefined ? text('doubtPlain', value) : text('doubtBelow', value, number(seen));
}
