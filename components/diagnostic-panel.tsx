import { useState } from 'preact/hooks';
import type { Diagnostic } from '../utils/domain/page-health';
import { useFocusOnMount } from './hooks/use-focus-on-mount';
import { useI18n } from './i18n/i18n-context';
import type { MessageKey } from './i18n/translate';

interface DiagnosticPanelProps {
  ask(): Promise<Diagnostic>;
  copy(text: string): Promise<void>;
}

const PROBLEMS = { 'no-page': 'diagnosticNoPage', failed: 'diagnosticFailed' } as const satisfies Record<
  Exclude<Diagnostic['kind'], 'text'>,
  MessageKey
>;

/** Asks for a diagnostic of the page and shows it whole: nothing is copied that was not on the screen. */
export function DiagnosticPanel({ ask, copy }: DiagnosticPanelProps) {
  const { text } = useI18n();
  const [diagnostic, setDiagnostic] = useState<Diagnostic>();
  const show = () => void ask().then(setDiagnostic);
  if (diagnostic?.kind === 'text') return <Shown text={diagnostic.text} copy={copy} />;
  return (
    <div class="diagnostic">
      <button type="button" onClick={show} data-testid="diagnostic-show">
        {text('diagnosticShow')}
      </button>
      <p class="small" role="status" data-testid="diagnostic-problem">
        {diagnostic && text(PROBLEMS[diagnostic.kind])}
      </p>
    </div>
  );
}

function Shown({ text: content, copy }: { text: string; copy: DiagnosticPanelProps['copy'] }) {
  const { text } = useI18n();
  const [said, setSaid] = useState<MessageKey>();
  const area = useFocusOnMount<HTMLTextAreaElement>(true);
  const copyAll = () =>
    void copy(content).then(
      () => setSaid('diagnosticCopied'),
      () => setSaid('diagnosticCopyFailed'),
    );
  return (
    <div class="diagnostic">
      <p class="small" id="diagnostic-about">
        {text('diagnosticAbout')}
      </p>
      <textarea
        readOnly
        rows={10}
        dir="ltr"
        ref={area}
        value={content}
        spellcheck={false}
        aria-label={text('diagnosticLabel')}
        aria-describedby="diagnostic-about"
        data-testid="diagnostic-text"
      />
      <div class="diagnostic-foot">
        <button type="button" onClick={copyAll} data-testid="diagnostic-copy">
          {text('diagnosticCopy')}
        </button>
        <p class="small" role="status" data-testid="diagnostic-said">
          {said && text(said)}
        </p>
      </div>
    </div>
  );
}
