import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { MAX_NAME_LENGTH, type Person } from '../../utils/domain/person';
import { useI18n } from '../i18n/i18n-context';
import { DAY_ERRORS } from './manual-errors';
import { findDayProblem } from './manual-input';
import { Field, focusFirstInvalid } from './field';
import { useAction } from './use-action';

/** What the user says about a person; only what they changed. An empty text takes their word back. */
export interface PersonChange {
  name?: string;
  givenName?: string;
  connectedOn?: Day;
}

interface PersonEditorProps {
  person: Person;
  today: Day;
  onSave(change: PersonChange): Promise<void>;
  onClose(): void;
}

/** Corrects a name, a first name or the day of connecting. Escape leaves everything as it was. */
export function PersonEditor({ person, today, onSave, onClose }: PersonEditorProps) {
  const { text } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useAction();
  // What a page or another window changes meanwhile was not typed here.
  const [before] = useState(() => typedPerson(person));
  const [typed, setTyped] = useState(before);
  const [tried, setTried] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const dayProblem = typed.connectedOn === '' ? undefined : findDayProblem(typed.connectedOn, today);
  const save = async (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (dayProblem) return void requestAnimationFrame(() => focusFirstInvalid(form.current));
    if (await run(() => onSave(changeOf(before, typed)), text('dashboardPersonSaved'))) onClose();
  };

  return (
    <form
      ref={form}
      class="row-open stack"
      noValidate
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p class="small soft">{text('dashboardPersonEditHint')}</p>
      <div class="fields">
        <Field
          label={text('dashboardPersonName')}
          dir="auto"
          maxLength={MAX_NAME_LENGTH}
          value={typed.name}
          onType={(name) => setTyped({ ...typed, name })}
        />
        <Field
          label={text('dashboardPersonGivenName')}
          hint={text('dashboardPersonGivenNameHint')}
          dir="auto"
          maxLength={MAX_NAME_LENGTH}
          value={typed.givenName}
          onType={(givenName) => setTyped({ ...typed, givenName })}
        />
        <Field
          label={text('dashboardPersonConnectedOn')}
          error={tried && dayProblem ? text(DAY_ERRORS[dayProblem]) : undefined}
          type="date"
          max={today}
          value={typed.connectedOn}
          onType={(connectedOn) => setTyped({ ...typed, connectedOn })}
        />
      </div>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {text('dashboardPersonSave')}
        </button>
        <button type="button" aria-disabled={busy} onClick={onClose}>
          {text('dashboardCancel')}
        </button>
      </div>
    </form>
  );
}

type TypedPerson = Required<PersonChange>;

function typedPerson(person: Person): TypedPerson {
  return { name: person.name, givenName: person.givenName ?? '', connectedOn: person.connectedOn ?? '' };
}

function changeOf(before: TypedPerson, typed: TypedPerson): PersonChange {
  const changed = Object.entries(typed)
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([field, value]) => value !== before[field as keyof TypedPerson]);
  return Object.fromEntries(changed);
}
