import type { Person } from '../../utils/domain/person';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from '../isolate';
import { useAction } from './use-action';

interface PersonForgetProps {
  person: Person;
  /** The last restore could be undone until now. */
  endsUndo: boolean;
  onForget(): Promise<void>;
  onGone(): void;
  onClose(): void;
}

/** Asks before a person is forgotten. */
export function PersonForget({ person, endsUndo, onForget, onGone, onClose }: PersonForgetProps) {
  const { text } = useI18n();
  const { busy, run } = useAction();
  const question = useFocusOnMount<HTMLParagraphElement>(true);
  const name = isolate(person.name);
  const forget = async () => {
    const forgotten = await run(onForget, text('dashboardPersonForgotten', name));
    if (forgotten) onGone();
  };
  return (
    <div class="row-open stack">
      <p ref={question} tabIndex={-1}>
        {text('dashboardPersonForgetQuestion', name)}
        {endsUndo && ` ${text('dashboardPersonForgetUndo')}`}
      </p>
      <div class="actions">
        <button type="button" class="danger" aria-disabled={busy} onClick={forget}>
          {text('dashboardPersonForgetYes')}
        </button>
        <button type="button" aria-disabled={busy} onClick={onClose}>
          {text('dashboardPersonForgetNo')}
        </button>
      </div>
    </div>
  );
}
