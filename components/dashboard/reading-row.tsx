import { useEffect, useRef } from 'preact/hooks';
import type { Reading, ReadingStatus } from '../../utils/domain/reading';
import { onFirstClick } from '../first-click';
import { useI18n } from '../i18n/i18n-context';
import { STATUS_NAMES, sayReading, saySource } from './reading-words';
import { useAction } from './use-action';

/** What can be done with one reading. */
export interface ReadingActions {
  onJudge(id: number, status: 'confirmed' | 'rejected'): Promise<void>;
  /** Manual readings only. */
  onDelete(id: number): Promise<void>;
}

interface ReadingRowProps {
  reading: Reading;
  actions: ReadingActions;
  /** After the reading was deleted. */
  onGone(): void;
}

const STATUS_SIGNS: Record<ReadingStatus, string> = { confirmed: '✓', unconfirmed: '?', rejected: '×' };

/** One reading: what, where and when, whether it counts, and the user's say in it. */
export function ReadingRow({ reading, actions, onGone }: ReadingRowProps) {
  const i18n = useI18n();
  const { id, status, source } = reading;
  const { row, onJudged } = useFocusAfterJudging(status);
  const judging = { reading, actions, onJudged };
  return (
    <li class="row reading" data-status={status} ref={row}>
      <div>
        <p class="reading-value">{sayReading(i18n, reading)}</p>
        <p class="small soft">{saySource(i18n, reading)}</p>
      </div>
      <p class={`status status-${status}`}>
        <span aria-hidden="true">{STATUS_SIGNS[status]}</span> {i18n.text(STATUS_NAMES[status])}
      </p>
      <div class="actions row-actions">
        {status !== 'confirmed' && <Judge {...judging} verdict="confirmed" />}
        {status !== 'rejected' && <Judge {...judging} verdict="rejected" />}
        {source === 'manual' && <Delete reading={reading} onDelete={() => actions.onDelete(id)} onGone={onGone} />}
      </div>
    </li>
  );
}

interface JudgeProps {
  reading: Reading;
  verdict: 'confirmed' | 'rejected';
  actions: ReadingActions;
  onJudged(): void;
}

function Judge({ reading, verdict, actions, onJudged }: JudgeProps) {
  const i18n = useI18n();
  const { busy, run } = useAction();
  const [label, name] =
    verdict === 'confirmed'
      ? (['dashboardReadingAccept', 'dashboardReadingAcceptName'] as const)
      : (['dashboardReadingReject', 'dashboardReadingRejectName'] as const);
  const judge = () => {
    onJudged();
    return run(() => actions.onJudge(reading.id, verdict));
  };
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={busy}
      aria-label={i18n.text(name, sayReading(i18n, reading))}
      onClick={onFirstClick(judge)}
    >
      {i18n.text(label)}
    </button>
  );
}

function Delete({ reading, onDelete, onGone }: { reading: Reading; onDelete(): Promise<void>; onGone(): void }) {
  const i18n = useI18n();
  const { busy, run } = useAction();
  const value = sayReading(i18n, reading);
  const remove = async () => {
    if (await run(onDelete, i18n.text('dashboardReadingDeleted', value))) onGone();
  };
  return (
    <button
      type="button"
      class="quiet"
      aria-disabled={busy}
      aria-label={i18n.text('dashboardReadingDeleteName', value)}
      onClick={onFirstClick(remove)}
    >
      {i18n.text('dashboardReadingDelete')}
    </button>
  );
}

/** The pressed button goes away with the status: the focus moves to the one that takes its place. */
function useFocusAfterJudging(status: ReadingStatus) {
  const row = useRef<HTMLLIElement>(null);
  const judged = useRef(false);
  useEffect(() => {
    if (judged.current) row.current?.querySelector('button')?.focus();
    judged.current = false;
  }, [status]);
  return { row, onJudged: () => void (judged.current = true) };
}
