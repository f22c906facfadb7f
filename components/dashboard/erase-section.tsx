import { useEffect, useRef, useState } from 'preact/hooks';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import type { Contents } from '../../utils/domain/contents';
import { useAction } from './use-action';

interface EraseSectionProps {
  here: Contents;
  onErase(): Promise<void>;
}

type Step = 'shown' | 'asked' | 'kept' | 'erased';

/** Erases everything, asked twice: the second question says what will be gone. */
export function EraseSection({ here, onErase }: EraseSectionProps) {
  const { text } = useI18n();
  const [step, setStep] = useState<Step>('shown');
  const isEmpty = Object.values(here).every((count) => count === 0);
  const wasEmpty = useRef(isEmpty);
  // A saved copy was brought back since, or a page was recorded: it is not erased any more.
  useEffect(() => {
    if (wasEmpty.current && !isEmpty && step === 'erased') setStep('shown');
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  return (
    <section class="card stack" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{text('dashboardEraseTitle')}</h2>
      {step === 'erased' ? <Erased /> : <p class="soft">{text('dashboardEraseText')}</p>}
      {(step === 'shown' || step === 'kept') && (
        <EraseButton takesFocus={step === 'kept'} onAsk={() => setStep('asked')} />
      )}
      {step === 'asked' && <EraseQuestion here={here} onErase={onErase} onStep={setStep} />}
    </section>
  );
}

function EraseButton({ takesFocus, onAsk }: { takesFocus: boolean; onAsk(): void }) {
  const { text } = useI18n();
  const button = useFocusOnMount<HTMLButtonElement>(takesFocus);
  return (
    <div class="actions">
      <button ref={button} type="button" class="danger" onClick={onAsk} data-testid="erase-everything">
        {text('dashboardErase')}
      </button>
    </div>
  );
}

function EraseQuestion({ here, onErase, onStep }: EraseSectionProps & { onStep(step: Step): void }) {
  const { text, plural } = useI18n();
  const { busy, run } = useAction();
  const question = useFocusOnMount<HTMLHeadingElement>(true);
  const erase = async () => {
    if (await run(onErase)) onStep('erased');
  };
  return (
    <div class="row-open danger-zone stack">
      <h3 ref={question} tabIndex={-1}>
        {text('dashboardEraseQuestion')}
      </h3>
      <p>
        {text(
          'dashboardEraseLoss',
          plural('dashboardErasePeople', here.people),
          plural('dashboardEraseReadings', here.readings),
          plural('dashboardEraseTouches', here.touches),
        )}
      </p>
      <div class="actions">
        <button type="button" aria-disabled={busy} onClick={() => onStep('kept')}>
          {text('dashboardEraseKeep')}
        </button>
        <button type="button" class="danger-filled" aria-disabled={busy} onClick={erase} data-testid="erase-confirm">
          {text(busy ? 'dashboardEraseBusy' : 'dashboardEraseConfirm')}
        </button>
      </div>
    </div>
  );
}

function Erased() {
  const { text } = useI18n();
  const done = useFocusOnMount<HTMLParagraphElement>(true);
  return (
    <p ref={done} tabIndex={-1} data-testid="erased">
      {text('dashboardEraseDone')}
    </p>
  );
}
