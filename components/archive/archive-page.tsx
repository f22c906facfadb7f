import type { ImportDecisions } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';
import type { ArchiveFlow } from './archive-flow';
import { AskForArchive } from './ask-for-archive';
import { DropArea } from './drop-area';
import { FilePreview } from './file-preview';
import { FlowOutcome } from './flow-outcome';
import { ImportList, type ImportListProps } from './import-list';
import { ReadingProgress } from './reading-progress';

export interface ArchivePageProps extends ImportListProps {
  flow: ArchiveFlow;
  today: Day;
  onFiles(files: File[]): void;
  onConfirm(decisions: ImportDecisions): void;
  onCancel(): void;
}

/** LinkedIn's official export: how to get it, what is in it, what was imported. */
export function ArchivePage({ flow, today, onFiles, onConfirm, onCancel, ...list }: ArchivePageProps) {
  const { text } = useI18n();
  return (
    <div class="stack-large">
      {flow.step === 'idle' && <p class="soft">{text('archiveLead')}</p>}
      {'summary' in flow && flow.summary ? (
        <FilePreview
          key={flow.summary.fileName}
          flow={{ ...flow, summary: flow.summary }}
          today={today}
          onConfirm={onConfirm}
          onCancel={onCancel}
        />
      ) : flow.step === 'reading' ? (
        <section class="card">
          <ReadingProgress progress={flow.progress} onCancel={onCancel} />
        </section>
      ) : (
        <>
          <FlowOutcome flow={flow} />
          <DropArea onFiles={onFiles} />
        </>
      )}
      <ImportList {...list} />
      <AskForArchive />
    </div>
  );
}
