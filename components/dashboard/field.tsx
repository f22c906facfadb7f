import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'search' | 'date';
  value: string;
  onType(value: string): void;
  inputMode?: 'numeric';
  dir?: 'auto';
  /** The last day that can be chosen. */
  max?: Day;
  maxLength?: number;
  testId?: string;
}

/** A labelled input; its hint and its error belong to it for eye and ear alike. */
export function Field({ label, hint, error, type = 'text', onType, testId, ...input }: FieldProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        {...asInput(type)}
        id={id}
        autocomplete="off"
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={notes.join(' ') || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
        data-testid={testId}
      />
      {hint && (
        <FieldNote id={`${id}-hint`} kind="soft">
          {hint}
        </FieldNote>
      )}
      {error && (
        <FieldNote id={`${id}-error`} kind="error">
          {error}
        </FieldNote>
      )}
    </div>
  );
}

/** The types tell every kind of input apart; what is used here is the same for all of them. */
const asInput = (type: NonNullable<FieldProps['type']>) => ({ type }) as { type: 'text' };

function FieldNote({ id, kind, children }: { id: string; kind: 'soft' | 'error'; children: ComponentChildren }) {
  return (
    <p id={id} class={`small ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {children}
    </p>
  );
}

/** Puts the cursor where the first mistake is. Call it once the errors are on screen. */
export function focusFirstInvalid(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
