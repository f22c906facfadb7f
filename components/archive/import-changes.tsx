import { useState } from 'preact/hooks';
import type { Import, ImportChange, ImportGain } from '../../utils/domain/archive';
import { useAction } from '../dashboard/use-action';
import { useI18n } from '../i18n/i18n-context';
import type { I18n } from '../i18n/translate';
import { isolate } from '../isolate';
import { FoldedList, sayDeparture } from './preview-lists';

/** Who came and who went between two archives: the first of them by name, all of them in number. */
export interface ShownChanges {
  left: ImportChange[];
  leftCount: number;
  gained: ImportGain[];
  gainedCount: number;
}

export type LoadChanges = (olderId: number, newerId: number) => Promise<ShownChanges>;

interface ImportChangesProps {
  older: Import;
  newer: Import;
  onLoad: LoadChanges;
}

/** Who left and who was gained since the archive before, looked up when it is asked for. */
export function ImportChanges({ older, newer, onLoad }: ImportChangesProps) {
  const { text, day } = useI18n();
  const { busy, run } = useAction();
  const [changes, setChanges] = useState<ShownChanges>();
  const load = () => run(async () => setChanges(await onLoad(older.id, newer.id)));
  return (
    <div class="row-wide stack" data-testid="archive-since">
      <p class="small">
        {text('archiveSinceTitle', day(older.archiveDay, 'long'))}
        {!changes && (
          <button type="button" class="quiet" aria-disabled={busy} onClick={() => void load()}>
            {text('archiveSinceShow')}
          </button>
        )}
      </p>
      {changes && <ChangeLists {...changes} />}
    </div>
  );
}

function ChangeLists({ left, leftCount, gained, gainedCount }: ShownChanges) {
  const i18n = useI18n();
  const leftLines = left.map((change) => sayDeparture(i18n, change));
  const gainedLines = gained.map((one) => sayGained(i18n, one));
  if (leftCount + gainedCount === 0) return <p role="status">{i18n.text('archiveSinceNobody')}</p>;
  return (
    <div role="status">
      <FoldedList title="archiveLeftTitle" count={leftCount} lines={leftLines} testId="archive-since-left" />
      <FoldedList title="archiveSinceGained" count={gainedCount} lines={gainedLines} testId="archive-since-gained" />
    </div>
  );
}

function sayGained({ text, day }: I18n, { name, connectedOn }: ImportGain): string {
  return connectedOn ? text('archiveSinceGainedOn', isolate(name), day(connectedOn, 'long')) : isolate(name);
}
