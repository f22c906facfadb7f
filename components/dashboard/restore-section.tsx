import { useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';
import { RestorePreview } from './restore-preview';
import type { Contents } from '../../utils/domain/contents';
import { RESTORE_PROBLEMS, type RefusedFile, type RestorableFile } from './restore-words';
import { useAction } from './use-action';

interface RestoreSectionProps {
  here: Contents;
  /** When the last restore was made (epoch milliseconds), if it can be undone. */
  restoredAt: number | undefined;
  onChoose(file: File): Promise<RestorableFile | RefusedFile>;
  onUndo(): Promise<void>;
}

type Step = { kind: 'choose' } | { kind: 'checking' } | RefusedFile | RestorableFile;

/** Puts a saved copy in place of everything: choose, look, confirm; and once it is done, take it back. */
export function RestoreSection({ here, restoredAt, onChoose, onUndo }: RestoreSectionProps) {
  const { text } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const chosen = useRef<File | undefined>(undefined);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    chosen.current = file;
    setStep({ kind: 'checking' });
    const checked = await onChoose(file);
    // A file that takes long to read may be done after another one that was chosen since.
    if (chosen.current === file) setStep(checked);
  };
  const startAgain = () => {
    setStep({ kind: 'choose' });
    // Emptied, so that choosing the same file again is a change.
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  return (
    <section class="card stack" aria-labelledby="restore-heading">
      <h2 id="restore-heading">{text('dashboardRestoreTitle')}</h2>
      <p class="soft" id="restore-text">
        {text('dashboardRestoreText')}
      </p>
      <label class="field">
        {text('dashboardRestoreFile')}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-describedby="restore-text restore-problem"
          onClick={(event) => void (event.currentTarget.value = '')}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
          data-testid="restore-file"
        />
      </label>
      <div id="restore-problem" aria-live="polite">
        {step.kind === 'checking' && <p class="soft">{text('dashboardRestoreChecking')}</p>}
        {step.kind === 'refused' && <Refused {...step} />}
      </div>
      {step.kind === 'restorable' && <RestorePreview file={step} here={here} onClose={startAgain} />}
      {restoredAt !== undefined && step.kind !== 'restorable' && (
        <Undo restoredAt={restoredAt} onUndo={onUndo} onDone={startAgain} />
      )}
    </section>
  );
}

function Refused({ reason, where }: RefusedFile) {
  const { text } = useI18n();
  return (
    <p class="error" data-testid="restore-problem">
      {text(RESTORE_PROBLEMS[reason], where ?? '')} {text('dashboardRestoreNothingChanged')}
    </p>
  );
}

interface UndoProps {
  restoredAt: number;
  onUndo(): Promise<void>;
  onDone(): void;
}

function Undo({ restoredAt, onUndo, onDone }: UndoProps) {
  const { text, moment } = useI18n();
  const { busy, run } = useAction();
  const undo = async () => {
    if (await run(onUndo, text('dashboardUndoDone'))) onDone();
  };
  return (
    <div class="row-open stack">
      <p>{text('dashboardUndoText', moment(restoredAt))}</p>
      <div class="actions">
        <button type="button" aria-disabled={busy} onClick={undo} data-testid="restore-undo">
          {text(busy ? 'dashboardRestoreBusy' : 'dashboardUndo')}
        </button>
      </div>
    </div>
  );
}
