import type { ComponentChildren } from 'preact';
import { Notice } from '../dashboard/notice';
import { routeHash } from '../dashboard/routes';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import type { ArchiveFlow } from './archive-flow';
import { sayImportCounts } from './import-words';
import { FAILURES, sayProblem } from './problem-words';

interface FlowOutcomeProps {
  flow: ArchiveFlow;
}

/** What became of the file that was chosen last: refused, cancelled, failed or imported. */
export function FlowOutcome({ flow }: FlowOutcomeProps) {
  const i18n = useI18n();
  const { text } = i18n;
  switch (flow.step) {
    case 'refused':
      return (
        <Outcome title={text('archiveFailedTitle')} testid="archive-problem" tone="bad">
          <p>{sayProblem(i18n, flow.problem)}</p>
          <p>{text('archiveNothingChanged')}</p>
        </Outcome>
      );
    case 'failed':
      return (
        <Outcome
          title={text(flow.isSafe ? 'archiveFailedSafeTitle' : 'archiveFailedTitle')}
          testid="archive-problem"
          tone="bad"
        >
          <p>{text(FAILURES[flow.failure])}</p>
          {flow.failure !== 'gone' && <p>{text(flow.isSafe ? 'archiveFailedSafe' : 'archiveNothingChanged')}</p>}
        </Outcome>
      );
    case 'done':
      return (
        <Outcome title={text('archiveDoneTitle')} testid="archive-done" tone="calm">
          <p>{sayImportCounts(i18n, flow.counts)}</p>
          <p class="actions">
            <a class="button primary" href={routeHash('growth')}>
              {text('archiveDoneGrowth')}
            </a>
            <a class="button" href={routeHash('people')}>
              {text('archiveDonePeople')}
            </a>
          </p>
        </Outcome>
      );
    default:
      return flow.step === 'idle' && flow.cancelled ? <Cancelled /> : null;
  }
}

interface OutcomeProps {
  title: string;
  testid: string;
  tone: 'bad' | 'calm';
  children: ComponentChildren;
}

/** It takes the focus: what had it is gone, and this is what comes of it. */
function Outcome({ children, ...notice }: OutcomeProps) {
  const outcome = useFocusOnMount<HTMLDivElement>(true);
  return (
    <div class="outcome" ref={outcome} tabIndex={-1}>
      <Notice {...notice}>{children}</Notice>
    </div>
  );
}

function Cancelled() {
  const { text } = useI18n();
  const line = useFocusOnMount<HTMLParagraphElement>(true);
  return (
    <p ref={line} tabIndex={-1} data-testid="archive-cancelled">
      {text('archiveCancelled')}
    </p>
  );
}
