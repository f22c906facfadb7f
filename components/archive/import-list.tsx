import type { Import } from '../../utils/domain/archive';
import { useAction } from '../dashboard/use-action';
import { useFocusNear } from '../dashboard/use-focus-near';
import { onFirstClick } from '../first-click';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from '../isolate';
import { ImportChanges, type LoadChanges } from './import-changes';
import { sayImportCounts, sayInvitations } from './import-words';

export interface ImportListProps {
  /** Newest first. */
  imports: readonly Import[];
  onUndo(importId: number): Promise<void>;
  onLoadChanges: LoadChanges;
}

/** The report that stays: every import with its day and its numbers, and the way to take it back. */
export function ImportList({ imports, onUndo, onLoadChanges }: ImportListProps) {
  const { text } = useI18n();
  const { list, focusNear } = useFocusNear<HTMLUListElement>(imports.map(({ id }) => id));
  if (imports.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="archive-report-heading" data-testid="archive-report">
      <h2 id="archive-report-heading" tabIndex={-1}>
        {text('archiveReportTitle')}
      </h2>
      <p class="soft">{text('archiveReportText')}</p>
      <ul class="rows" ref={list} aria-labelledby="archive-report-heading">
        {imports.map((one, index) => (
          <ImportRow
            key={one.id}
            row={one}
            older={findOlder(imports, one)}
            onUndo={onUndo}
            onLoadChanges={onLoadChanges}
            onGone={() => focusNear(one.id, index)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The newest complete list of an earlier day: what an import can be compared with. */
function findOlder(imports: readonly Import[], { archiveDay, listedOn }: Import): Import | undefined {
  if (!listedOn) return undefined;
  const older = imports.filter((one) => one.listedOn && one.archiveDay < archiveDay);
  return older.sort((a, b) => (a.archiveDay < b.archiveDay ? 1 : -1))[0];
}

interface ImportRowProps extends Pick<ImportListProps, 'onUndo' | 'onLoadChanges'> {
  row: Import;
  older: Import | undefined;
  onGone(): void;
}

function ImportRow({ row, older, onUndo, onLoadChanges, onGone }: ImportRowProps) {
  const i18n = useI18n();
  const { text } = i18n;
  const { busy, run } = useAction();
  const day = i18n.day(row.archiveDay, 'long');
  const undo = async () => {
    if (await run(() => onUndo(row.id), text('archiveUndone'))) onGone();
  };
  return (
    <li class="row import">
      <ImportWords row={row} day={day} />
      <div class="actions row-actions">
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          aria-label={text('archiveUndoName', day)}
          onClick={onFirstClick(undo)}
          data-testid="archive-undo"
        >
          {text(busy ? 'archiveUndoing' : 'archiveUndo')}
        </button>
      </div>
      {older && <ImportChanges key={older.id} older={older} newer={row} onLoad={onLoadChanges} />}
    </li>
  );
}

function ImportWords({ row, day }: { row: Import; day: string }) {
  const i18n = useI18n();
  const names = new Intl.ListFormat(i18n.locale).format(row.fileNames.map(isolate));
  return (
    <div class="stack-small">
      <p class="person-name">{i18n.text('archiveReportName', day)}</p>
      <p>{row.counts ? sayImportCounts(i18n, row.counts) : i18n.text('archiveReportUnfinished')}</p>
      {row.invitations && <p>{sayInvitations(i18n, row.invitations)}</p>}
      <p class="small soft">{i18n.text('archiveReportImported', i18n.moment(row.importedAt), names)}</p>
    </div>
  );
}
