import { AccountsSection, type AccountsSectionProps } from './accounts-section';
import { EraseSection } from './erase-section';
import { ExportSection } from './export-section';
import { PauseSection } from './pause-section';
import { RestoreSection } from './restore-section';
import type { Contents } from '../../utils/domain/contents';
import type { RefusedFile, RestorableFile } from './restore-words';

export interface DataPageProps extends AccountsSectionProps {
  paused: boolean;
  here: Contents;
  /** When the last restore was made (epoch milliseconds), if it can be undone. */
  restoredAt: number | undefined;
  onPause(paused: boolean): Promise<void>;
  onExport(): Promise<void>;
  onChoose(file: File): Promise<RestorableFile | RefusedFile>;
  onUndo(): Promise<void>;
  onErase(): Promise<void>;
}

/** The user's data is theirs: pause, save, bring back, erase. */
export function DataPage(props: DataPageProps) {
  const { paused, here, restoredAt } = props;
  return (
    <div class="stack-large">
      <AccountsSection accounts={props.accounts} onShow={props.onShow} onAskAgain={props.onAskAgain} />
      <PauseSection paused={paused} onPause={props.onPause} />
      <ExportSection onExport={props.onExport} />
      <RestoreSection here={here} restoredAt={restoredAt} onChoose={props.onChoose} onUndo={props.onUndo} />
      <EraseSection here={here} onErase={props.onErase} />
    </div>
  );
}
