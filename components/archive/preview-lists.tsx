import type { ComponentChildren } from 'preact';
import type { PlacedRowProblem } from '../../utils/archive/summarise';
import type { ImportChange, ImportConflict } from '../../utils/domain/archive';
import { isDay } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';
import type { I18n, MessageKey, PluralKey } from '../i18n/translate';
import { isolate } from '../isolate';
import type { ShownPreview, ShownSummary } from './archive-flow';
import { MEMBER_LABELS, ROW_REASONS } from './problem-words';

interface ListProps {
  title: PluralKey;
  /** All of them; the lines may be the first only. */
  count: number;
  text?: MessageKey;
  lines: readonly string[];
  testId: string;
  children?: ComponentChildren;
}

/** Many lines, folded: their number is what matters first. */
export function FoldedList({ title, count, text, lines, testId }: ListProps) {
  const i18n = useI18n();
  if (count === 0) return null;
  return (
    <details data-testid={testId}>
      <summary>{i18n.plural(title, count)}</summary>
      {text && <p class="small soft">{i18n.text(text)}</p>}
      <ul class="folded-list">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {count > lines.length && <p class="small soft">{i18n.plural('archiveBadMore', count - lines.length)}</p>}
    </details>
  );
}

/** Which lines of the file were not understood, and why. */
export function NotUnderstood({ summary: { members, notUnderstood } }: { summary: ShownSummary }) {
  const i18n = useI18n();
  const count = members.reduce((sum, member) => sum + member.notUnderstood, 0);
  const lines = notUnderstood.map((problem) => sayLine(i18n, problem));
  return <FoldedList title="archiveBadTitle" count={count} lines={lines} testId="archive-not-understood" />;
}

function sayLine({ text, number }: I18n, { kind, line, reason, kept }: PlacedRowProblem): string {
  const key = kept ? 'archiveBadLineKept' : 'archiveBadLine';
  return text(key, text(MEMBER_LABELS[kind]), number(line), text(ROW_REASONS[reason]));
}

const FIELDS: Record<ImportConflict['field'], MessageKey> = {
  name: 'archiveFieldName',
  givenName: 'archiveFieldGivenName',
  connectedOn: 'archiveFieldConnectedOn',
};

/** Where the file says something else than what stays. */
export function Conflicts({ preview: { conflicts, conflictCount } }: { preview: ShownPreview }) {
  const i18n = useI18n();
  const lines = conflicts.map((conflict) => sayConflict(i18n, conflict));
  return (
    <FoldedList
      title="archiveConflictsTitle"
      count={conflictCount}
      text="archiveConflictsText"
      lines={lines}
      testId="archive-conflicts"
    />
  );
}

function sayConflict(i18n: I18n, { name, field, kept, inFile }: ImportConflict): string {
  const say = (value: string) => (isDay(value) ? i18n.day(value, 'long') : isolate(value));
  return i18n.text('archiveConflict', isolate(name), i18n.text(FIELDS[field]), say(kept), say(inFile));
}

/** Who is in an older archive and not in this one. */
export function Departures({ changes, count }: { changes: readonly ImportChange[]; count: number }) {
  const i18n = useI18n();
  const lines = changes.map((change) => sayDeparture(i18n, change));
  return (
    <FoldedList title="archiveLeftTitle" count={count} text="archiveLeftText" lines={lines} testId="archive-left" />
  );
}

export function sayDeparture({ text, day }: I18n, { name, leftBetween }: ImportChange): string {
  return text('archiveLeftBetween', isolate(name), day(leftBetween.from, 'long'), day(leftBetween.to, 'long'));
}
