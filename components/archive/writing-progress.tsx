import { useI18n } from '../i18n/i18n-context';

interface WritingProgressProps {
  /** The rows are stored; what follows from them is being worked out. */
  isSafe: boolean;
  onCancel(): void;
}

/** Storing, then concluding; until it is over it can be cancelled, and then everything is as before. */
export function WritingProgress({ isSafe, onCancel }: WritingProgressProps) {
  const { text } = useI18n();
  const said = text(isSafe ? 'archiveWritingConcluding' : 'archiveWritingSaving');
  return (
    <div class="progress-line" data-testid="archive-writing">
      <progress aria-label={said} />
      <span role="status">{said}</span>
      <button type="button" onClick={onCancel} data-testid="archive-cancel">
        {text('archiveCancel')}
      </button>
    </div>
  );
}
