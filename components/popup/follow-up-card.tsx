import { useMemo } from 'preact/hooks';
import { draftTemplates } from '../draft-words';
import { useAutosave } from '../hooks/use-autosave';
import { useDraft, type DraftChange } from '../hooks/use-draft';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import { CardButtons, type CardProps } from './card-buttons';
import { DraftFields } from './draft-fields';
import type { FollowUpActions } from './popup-actions';
import { sayConnected, sayProgress } from './status-words';

/** The element that names the person; it can take the focus. */
export const CARD_NAME_ID = 'follow-up-name';

interface FollowUpCardProps extends CardProps {
  /** Takes the focus when it appears: the card before it is gone, and the focus with it. */
  takesFocus: boolean;
}

/** Splits a change by where it is kept: the given name is a word on the person, the rest belongs to the follow-up. */
function saveDraft(actions: FollowUpActions, personId: number, { givenName, ...fields }: DraftChange) {
  return Promise.all([
    givenName !== undefined && actions.saveGivenName(personId, givenName),
    Object.keys(fields).length > 0 && actions.saveFollowUp(personId, fields),
  ]).then(() => undefined);
}

/** One person, the draft for them and what to do with it. */
export function FollowUpCard(props: FollowUpCardProps) {
  const { followUpCase, actions, onFailed } = props;
  const { person } = followUpCase;
  const i18n = useI18n();
  const templates = useMemo(() => draftTemplates(i18n), [i18n]);
  const autosave = useAutosave(person.id, (change: DraftChange) => saveDraft(actions, person.id, change), onFailed);
  const draft = useDraft(followUpCase, templates, autosave.put);
  return (
    <article class="follow-up" data-testid="follow-up" aria-labelledby={CARD_NAME_ID}>
      <PersonLine {...props} />
      <DraftFields draft={draft} />
      <CardButtons {...props} text={draft.text} settle={autosave.flush} />
    </article>
  );
}

function PersonLine({ followUpCase, today, takesFocus }: FollowUpCardProps) {
  const i18n = useI18n();
  const heading = useFocusOnMount<HTMLHeadingElement>(takesFocus);
  const { person } = followUpCase;
  const progress = sayProgress(i18n, followUpCase, today);
  return (
    <header class="person-line">
      <h3 id={CARD_NAME_ID} ref={heading} tabIndex={-1} data-testid="follow-up-person">
        <bdi>{person.name}</bdi>
      </h3>
      <span class="small soft">{sayConnected(i18n, person, today)}</span>
      {person.headline && (
        <p class="headline small soft" dir="auto" title={person.headline}>
          {person.headline}
        </p>
      )}
      {progress && <p class="small person-progress">{progress}</p>}
    </header>
  );
}
