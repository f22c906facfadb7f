import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LastContact } from '../../utils/domain/archive';
import type { Day, DaySpan } from '../../utils/domain/day';
import type { FollowUp } from '../../utils/domain/follow-up';
import type { Person } from '../../utils/domain/person';
import { profileAddress } from '../../utils/linkedin/address';
import { useI18n } from '../i18n/i18n-context';
import type { I18n, MessageKey } from '../i18n/translate';
import { FollowUpState } from './follow-up-state';
import { isolate } from '../isolate';
import { PersonDay } from './person-day';
import { PersonEditor, type PersonChange } from './person-editor';
import { PersonForget } from './person-forget';

/** What can be done with one person. */
export interface PersonActions {
  onCorrect(personId: number, change: PersonChange): Promise<void>;
  onForget(personId: number): Promise<void>;
  /** The last restore can be undone, and no longer once somebody is forgotten. */
  forgettingEndsUndo: boolean;
  onFollowedUp(personId: number): Promise<void>;
  onReopen(personId: number): Promise<void>;
}

interface PersonRowProps {
  person: Person;
  followUp: FollowUp | undefined;
  today: Day;
  actions: PersonActions;
  /** After the person was forgotten and the row is about to go, or as it goes with the focus in it. */
  onGone(): void;
}

type Mode = 'shown' | 'editing' | 'forgetting';

/** One person: who, since when, followed up or not; correcting and forgetting open in place. */
export function PersonRow({ person, followUp, today, actions, onGone }: PersonRowProps) {
  const i18n = useI18n();
  const [mode, setMode] = useState<Mode>('shown');
  const work = sayWork(person);
  const row = useFocusBack(mode);
  useFocusHandedOn(row, onGone);
  const close = () => setMode('shown');
  return (
    <li class="row person" ref={row}>
      <div class="person-who">
        <PersonName person={person} />
        {work && (
          <p class="soft">
            <bdi>{work}</bdi>
          </p>
        )}
        <p class="small soft">
          <PersonDay person={person} />
          {person.lastContact && ` · ${sayLastContact(i18n, person.lastContact)}`}
        </p>
        {person.leftBetween && <p class="small">{sayLeft(i18n, person.leftBetween)}</p>}
      </div>
      <FollowUpState person={person} followUp={followUp} today={today} actions={actions} />
      {mode === 'shown' && <PersonButtons person={person} onMode={setMode} />}
      {mode === 'editing' && (
        <PersonEditor
          person={person}
          today={today}
          onSave={(change) => actions.onCorrect(person.id, change)}
          onClose={close}
        />
      )}
      {mode === 'forgetting' && (
        <PersonForget
          person={person}
          endsUndo={actions.forgettingEndsUndo}
          onForget={() => actions.onForget(person.id)}
          onGone={onGone}
          onClose={close}
        />
      )}
    </li>
  );
}

/** The headline that pages showed; where no page did, what the archive tells. */
const sayWork = ({ headline, position, company }: Person) =>
  headline ??
  [position, company]
    .filter((part) => part !== undefined)
    .map(isolate)
    .join(' · ');

const LAST_BY: Record<LastContact['by'], MessageKey> = {
  me: 'dashboardPersonWroteMe',
  them: 'dashboardPersonWroteThem',
  unknown: 'dashboardPersonWrote',
};

const sayLastContact = ({ text, day }: I18n, { on, by }: LastContact) => text(LAST_BY[by], day(on, 'long'));

const sayLeft = ({ text, day }: I18n, { from, to }: DaySpan) =>
  text('dashboardPersonLeft', day(from, 'long'), day(to, 'long'));

/** The name, leading to the profile by the user's own click. */
function PersonName({ person }: { person: Person }) {
  if (!person.slug) return <bdi class="person-name">{person.name}</bdi>;
  return (
    <a class="person-name" href={profileAddress(person.slug)} target="_blank" rel="noopener noreferrer">
      <bdi>{person.name}</bdi>
    </a>
  );
}

function PersonButtons({ person, onMode }: { person: Person; onMode: (mode: Mode) => void }) {
  const { text } = useI18n();
  const name = isolate(person.name);
  return (
    <div class="actions row-actions">
      <button
        type="button"
        class="quiet"
        data-mode="editing"
        aria-label={text('dashboardPersonCorrectName', name)}
        onClick={() => onMode('editing')}
      >
        {text('dashboardPersonCorrect')}
      </button>
      <button
        type="button"
        class="quiet"
        data-mode="forgetting"
        aria-label={text('dashboardPersonForgetName', name)}
        onClick={() => onMode('forgetting')}
      >
        {text('dashboardPersonForget')}
      </button>
    </div>
  );
}

/** When what opened in place is closed, the focus returns to the button that opened it. */
function useFocusBack(mode: Mode) {
  const row = useRef<HTMLLIElement>(null);
  const before = useRef<Mode>(mode);
  // At once: until then the row may be gone.
  useLayoutEffect(() => {
    const left = before.current;
    before.current = mode;
    if (mode === 'shown' && left !== 'shown') row.current?.querySelector<HTMLElement>(`[data-mode=${left}]`)?.focus();
  }, [mode]);
  return row;
}

/** A row may go by itself, as when a corrected name is no longer what was searched for: with the focus in it, that goes to the next one. */
function useFocusHandedOn(row: RefObject<HTMLElement | null>, onGone: () => void) {
  const handOn = useRef(onGone);
  handOn.current = onGone;
  useLayoutEffect(() => {
    const element = row.current;
    return () => void (element?.contains(document.activeElement) && handOn.current());
  }, []);
}
