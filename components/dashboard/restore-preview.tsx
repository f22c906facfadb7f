import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import { ContentsTable } from './contents-table';
import type { Contents } from '../../utils/domain/contents';
import type { RestorableFile } from './restore-words';
import { useAction } from './use-action';

interface RestorePreviewProps {
  file: RestorableFile;
  here: Contents;
  onClose(): void;
}

/** Shows what a file would bring and what it would replace, before anything happens. */
export function RestorePreview({ file, here, onClose }: RestorePreviewProps) {
  const { text, moment } = useI18n();
  const { busy, run } = useAction();
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const restore = async () => {
    if (await run(file.restore, text('dashboardRestoreDone'))) onClose();
  };
  return (
    <div class="row-open stack" data-testid="restore-preview">
      <h3 ref={heading} tabIndex={-1}>
        {text('dashboardRestorePreview', moment(file.exportedAt))}
      </h3>
      <ContentsTable inFile={file.contents} here={here} />
      <p>{text('dashboardRestoreReplaces')}</p>
      <div class="actions">
        <button type="button" class="primary" aria-disabled={busy} onClick={restore} data-testid="restore-confirm">
          {text(busy ? 'dashboardRestoreBusy' : 'dashboardRestoreConfirm')}
        </button>
        <button type="button" aria-disabled={busy} onClick={() => !busy && onClose()}>
          {text('dashboardCancel')}
        </button>
      </div>
    </div>
  );
}
