import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import type { Goal } from '../../utils/domain/goal';
import { useI18n } from '../i18n/i18n-context';
import { Field, focusFirstInvalid } from './field';
import { GoalEffort } from './goal-effort';
import { checkGoal, type CheckedGoal } from './goal-input';
import { goalErrors } from './goal-errors';
import { useAction } from './use-action';

export interface GoalFormProps {
  goal: Goal | undefined;
  /** The user's last known count of connections. */
  count: number | undefined;
  today: Day;
  onSave(target: number, by: Day): Promise<void>;
  onRemove(): Promise<void>;
}

/** Sets, changes or removes the goal: a number of connections by a day. */
export function GoalForm({ goal, count, today, onSave, onRemove }: GoalFormProps) {
  const i18n = useI18n();
  const { text } = i18n;
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useAction();
  const { typed, type, settle } = useTypedGoal(goal);
  const [tried, setTried] = useState(false);
  const checked = checkGoal({ ...typed, count, today });
  const errors = tried ? goalErrors(i18n, checked, count) : {};

  const store = async (...work: Parameters<typeof run>) => (await run(...work)) && settle();
  const save = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(!checked.ok);
    if (checked.ok) void store(() => onSave(checked.target, checked.by), text('dashboardGoalSaved'));
    else requestAnimationFrame(() => focusFirstInvalid(form.current));
  };
  const remove = () => {
    setTried(false);
    form.current?.querySelector('input')?.focus();
    void store(onRemove, text('dashboardGoalRemoved'));
  };

  return (
    <form ref={form} class="goal-form stack" noValidate onSubmit={save} data-testid="goal-form">
      <div class="fields">
        <Field
          label={text('dashboardGoalTarget')}
          error={errors.target}
          inputMode="numeric"
          value={typed.target}
          onType={(target) => type({ target })}
          testId="goal-target"
        />
        <Field
          label={text('dashboardGoalBy')}
          error={errors.by}
          type="date"
          value={typed.by}
          onType={(by) => type({ by })}
          testId="goal-by"
        />
      </div>
      <GoalEffort goal={goalToCome(checked)} count={count} today={today} />
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy} data-testid="goal-save">
          {text(goal ? 'dashboardGoalChange' : 'dashboardGoalSet')}
        </button>
        {goal && (
          <button type="button" aria-disabled={busy} onClick={remove} data-testid="goal-remove">
            {text('dashboardGoalRemove')}
          </button>
        )}
      </div>
    </form>
  );
}

const goalToCome = (checked: CheckedGoal) => (checked.ok ? checked : undefined);

/** What stands in the fields: the stored goal, and what the user typed since over it. A goal that changes in another window takes nothing typed away. */
function useTypedGoal(goal: Goal | undefined) {
  const stored = { target: goal ? String(goal.target) : '', by: goal?.by ?? '' };
  const [typed, setTyped] = useState<Partial<typeof stored>>({});
  const isSettled = useRef(false);
  // What was stored goes on standing there until the store answers with it.
  useEffect(() => {
    if (isSettled.current) setTyped({});
  }, [stored.target, stored.by]);
  const type = (field: Partial<typeof stored>) => {
    isSettled.current = false;
    setTyped((before) => ({ ...before, ...field }));
  };
  return { typed: { ...stored, ...typed }, type, settle: () => void (isSettled.current = true) };
}
