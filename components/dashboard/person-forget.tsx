import { useEffect, useRef } from 'preact/hooks';
import type { Person } from '../../utils/domain/person';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from './isolate';
import { useAction } from './use-action';

interface PersonForgetProps {
  person: Person;
  onForget(): Promise<void>;
  onGone(): void;
  onClose(): void;
}

/** Asks before a person is forgotten. */
export function PersonForget({ person, onForget, onGone, onClose }: PersonForgetProps) {
  const { text } = useI18n();
  const { busy, run } = useAction();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const name = isolate(person.name);
  const forget = async () => {
    const forgotten = await run(onForget, text('dashboardPersonForgotten', name));
    if (forgotten) onGone();
  };
  return (
    <div class="row-open stack">
      <p ref={question} tabIndex={-1}>
        {text('dashboardPersonForgetQuestion', name)}
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
