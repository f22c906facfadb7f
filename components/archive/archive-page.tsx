import type { Day } from '../../utils/domain/day';
import { useUnlessBrief } from '../hooks/use-unless-brief';
import { useI18n } from '../i18n/i18n-context';
import type { ArchiveFlow } from './archive-flow';
import { AskForArchive } from './ask-for-archive';
import { DropArea } from './drop-area';
import { FilePreview, type PreviewActions } from './file-preview';
import { FlowOutcome } from './flow-outcome';
import { ImportList, type ImportListProps } from './import-list';
import { ReadingProgress } from './reading-progress';

export interface ArchivePageProps extends ImportListProps, PreviewActions {
  flow: ArchiveFlow;
  today: Day;
  onFiles(files: File[]): void;
}

/** LinkedIn's official export: how to get it, what is in it, what was imported. */
export function ArchivePage({
  flow: now,
  today,
  onFiles,
  imports,
  onUndo,
  onLoadChanges,
  ...actions
}: ArchivePageProps) {
  const { text } = useI18n();
  const flow = useUnlessBrief(now, isBarelyBegun);
  const isOpen = 'summary' in flow && flow.summary !== undefined;
  return (
    <div class="stack-large">
      {flow.step === 'idle' && <p class="soft">{text('archiveLead')}</p>}
      {'summary' in flow && flow.summary ? (
        <FilePreview key={flow.summary.fileName} flow={{ ...flow, summary: flow.summary }} today={today} {...actions} />
      ) : flow.step === 'reading' ? (
        <section class="card">
          <ReadingProgress progress={flow.progress} onCancel={actions.onCancel} />
        </section>
      ) : (
        <>
          <FlowOutcome flow={flow} />
          <DropArea onFiles={onFiles} />
        </>
      )}
      <ImportList imports={imports} onUndo={onUndo} onLoadChanges={onLoadChanges} />
      {isOpen || <AskForArchive />}
    </div>
  );
}

/** Most files are read at once: where nothing was chosen before, the page goes over to the preview without a step between. */
function isBarelyBegun(flow: ArchiveFlow, shown: ArchiveFlow): boolean {
  return shown.step === 'idle' && flow.step === 'reading' && !flow.summary && !flow.progress;
}
