import { useEffect, useRef, useState } from 'preact/hooks';
import { nextFlow, type ArchiveFlow } from '../../components/archive/archive-flow';
import { FAILURES } from '../../components/archive/problem-words';
import { useSay } from '../../components/dashboard/status-line';
import { useI18n } from '../../components/i18n/i18n-context';
import type { LegacyEncoding } from '../../utils/archive/legacy-encoding';
import type { ImportDecisions } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { announceChange } from '../../utils/messages/announce';
import { doJob, startJob, type ArchiveJob } from './archive-job';
import type { WorkerAnswer } from './archive-messages';

export interface ArchiveFlowControl {
  flow: ArchiveFlow;
  choose(files: File[]): void;
  /** Reads the chosen files again, their letters in another way. */
  readAs(encoding: LegacyEncoding): void;
  /** What would come of these answers. */
  decide(decisions: ImportDecisions): void;
  confirm(decisions: ImportDecisions): void;
  cancel(): void;
  /** What was just imported may be undone: it is no longer said to be imported. */
  dismiss(): void;
}

/** Takes the chosen files through a worker: read, shown, confirmed, stored. */
export function useArchiveFlow(today: Day): ArchiveFlowControl {
  const [flow, setFlow] = useState<ArchiveFlow>({ step: 'idle' });
  const job = useRef<ArchiveJob | undefined>(undefined);
  const begunAt = useRef(0);
  const isGone = useRef(false);
  const say = useSay();
  const { text } = useI18n();
  /** A worker takes a moment to start: it is there before a file is chosen. */
  const ready = () => (job.current ??= startJob(hear));
  const stop = () => {
    job.current?.stop();
    job.current = undefined;
  };
  /** The page that would show it is gone: the line at the bottom is still there. */
  const sayFailure = (now: ArchiveFlow) => {
    if (now.step !== 'failed') return;
    const title = text(now.isSafe ? 'archiveFailedSafeTitle' : 'archiveFailedTitle');
    say(`${title} · ${text(FAILURES[now.failure])}`, 'failed');
  };
  const hear = (answer: WorkerAnswer) => {
    if (answer.kind === 'finished' || answer.kind === 'changes') return;
    if (answer.kind === 'failed' || (answer.kind === 'done' && isGone.current)) stop();
    if (isGone.current) sayFailure((shown.current = nextFlow(shown.current, answer)));
    else setFlow((before) => nextFlow(before, answer));
    if (answer.kind === 'done') void announceChange();
  };
  // An import under way goes on while another page of the dashboard is shown.
  const shown = useRef(flow);
  shown.current = flow;
  useEffect(() => {
    ready();
    return () => {
      isGone.current = true;
      if (shown.current.step !== 'writing') stop();
    };
  }, []);

  return {
    flow,
    choose: (files) => {
      if (files.length === 0) return;
      if (flow.step === 'reading') stop();
      setFlow({ step: 'reading' });
      ready().ask({ kind: 'read', files, today });
    },
    readAs: (encoding) => {
      if (flow.step !== 'preview') return;
      setFlow({ step: 'reading', summary: { ...flow.summary, guessedEncoding: { encoding, samples: [] } } });
      job.current?.ask({ kind: 'read-as', encoding });
    },
    decide: (decisions) => job.current?.ask({ kind: 'decide', decisions }),
    confirm: (decisions) => {
      if (flow.step !== 'preview') return;
      begunAt.current = Date.now();
      setFlow({ step: 'writing', summary: flow.summary, isSafe: false });
      job.current?.ask({ kind: 'import', decisions, nowMs: begunAt.current });
    },
    dismiss: () => setFlow((before) => (before.step === 'done' ? { step: 'idle' } : before)),
    cancel: () => {
      stop();
      if (flow.step !== 'writing') return setFlow({ step: 'idle', cancelled: true });
      const takenBack = doJob({ kind: 'take-back', nowMs: begunAt.current });
      void takenBack.then(
        () => setFlow({ step: 'idle', cancelled: true }),
        () => setFlow({ step: 'failed', failure: 'other', isSafe: true }),
      );
    },
  };
}
