import type { ImportCounts } from '../../utils/domain/archive';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';

interface PreviewCountsProps {
  counts: ImportCounts;
  notUnderstood: number;
}

/** What the import will do, in numbers; told again where an answer changes them. */
export function PreviewCounts({ counts, notUnderstood }: PreviewCountsProps) {
  const { text, number } = useI18n();
  const figures: readonly [MessageKey, number, string][] = [
    ['archiveCreated', counts.created, 'created'],
    ['archiveUpdated', counts.updated, 'updated'],
    ['archiveUnchanged', counts.unchanged, 'unchanged'],
    ['archiveOnlyDate', counts.onlyDate, 'only-date'],
    ['archiveNotUnderstood', notUnderstood, 'not-understood'],
    ['archiveConflicts', counts.conflicts, 'conflicts'],
  ];
  return (
    <dl class="figures" aria-label={text('archiveCountsTitle')}>
      {figures.map(([label, value, name]) => (
        <div class="figure" key={name} data-count={name} aria-live="polite" aria-atomic="true">
          <dt class="small soft">{text(label)}</dt>
          <dd class="figure-value">{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
