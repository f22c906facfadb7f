import { useI18n } from '../i18n/i18n-context';
import type { ReadShare } from './archive-flow';
import { MEMBER_LABELS } from './problem-words';

interface ReadingProgressProps {
  progress: ReadShare | undefined;
  onCancel(): void;
}

/** How far reading is, and the way out. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const i18n = useI18n();
  const said = progress
    ? i18n.text('archiveReadingMember', i18n.text(MEMBER_LABELS[progress.kind]), sayShare(i18n.locale, progress.share))
    : i18n.text('archiveReading');
  return (
    <div class="progress-line" data-testid="archive-progress">
      <progress value={progress?.share} aria-label={i18n.text('archiveReading')} />
      <span>{said}</span>
      <button type="button" onClick={onCancel} data-testid="archive-cancel">
        {i18n.text('archiveCancel')}
      </button>
    </div>
  );
}

const sayShare = (locale: string, share: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
