import type { TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { METRICS, type Metric } from '../../utils/domain/reading';
import { useI18n } from '../i18n/i18n-context';
import { Field, focusFirstInvalid } from './field';
import { DAY_ERRORS, VALUE_ERRORS } from './manual-errors';
import { checkManual } from './manual-input';
import { METRIC_NAMES } from './reading-words';
import { useAction } from './use-action';

export interface ManualFormProps {
  today: Day;
  onSave(metric: Metric, value: number, day: Day): Promise<void>;
}

/** A count typed in by hand: for the time before Kithline, or where a page cannot be read. */
export function ManualForm({ today, onSave }: ManualFormProps) {
  const { text } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useAction();
  const [metric, setMetric] = useState<Metric>('connections');
  // The day is today's until one is typed: a form may be open over midnight.
  const [{ value, day = today }, setTyped] = useState<{ value: string; day?: string }>({ value: '' });
  const [tried, setTried] = useState(false);
  const checked = checkManual({ value, day }, today);
  const problems = tried && !checked.ok ? checked.problems : {};

  const save = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(!checked.ok);
    if (!checked.ok) return void requestAnimationFrame(() => focusFirstInvalid(form.current));
    if (await run(() => onSave(metric, checked.value, checked.day), text('dashboardManualSaved'))) {
      setTyped({ value: '' });
    }
  };

  return (
    <form ref={form} class="stack" noValidate onSubmit={save} data-testid="manual-form">
      <div class="fields">
        <MetricChoice metric={metric} onChange={setMetric} />
        <Field
          label={text('dashboardManualValue')}
          error={problems.value && text(VALUE_ERRORS[problems.value])}
          inputMode="numeric"
          value={value}
          onType={(value) => setTyped((typed) => ({ ...typed, value }))}
          testId="manual-value"
        />
        <Field
          label={text('dashboardManualDay')}
          error={problems.day && text(DAY_ERRORS[problems.day])}
          type="date"
          max={today}
          value={day}
          onType={(day) => setTyped((typed) => ({ ...typed, day }))}
          testId="manual-day"
        />
      </div>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy} onClick={skipSecondClick} data-testid="manual-save">
          {text('dashboardManualSave')}
        </button>
      </div>
    </form>
  );
}

/** It would find the field emptied, and say of a count that is saved that it is no number. */
const skipSecondClick = (event: MouseEvent) => void (event.detail > 1 && event.preventDefault());

function MetricChoice({ metric, onChange }: { metric: Metric; onChange(metric: Metric): void }) {
  const { text } = useI18n();
  return (
    <label class="field">
      {text('dashboardManualMetric')}
      <select value={metric} onChange={(event) => onChange(event.currentTarget.value as Metric)}>
        {METRICS.map((name) => (
          <option key={name} value={name}>
            {text(METRIC_NAMES[name])}
          </option>
        ))}
      </select>
    </label>
  );
}
