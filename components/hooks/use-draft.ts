import { useState } from 'preact/hooks';
import type { FollowUpCase, NextStep } from '../../utils/domain/follow-up';
import { composeDraft, DEFAULT_NEXT_STEP, type DraftTemplates } from '../../utils/followups/compose-draft';

/** What the user may change about a draft. `text` is theirs once they edited it; `undefined` gives it back. */
export interface DraftChange {
  topic?: string;
  nextStep?: NextStep;
  text?: string | undefined;
  givenName?: string;
}

export interface Draft {
  topic: string;
  nextStep: NextStep;
  givenName: string;
  /** The message as it stands: the user's own, or composed. */
  text: string;
  /** The user edited the message by hand, so that topic and next step no longer rewrite it. */
  isOwnText: boolean;
  change(change: DraftChange): void;
}

const fieldsOf = ({ person, followUp }: FollowUpCase) => ({
  topic: followUp?.topic ?? '',
  nextStep: followUp?.nextStep ?? DEFAULT_NEXT_STEP,
  givenName: person.givenName ?? '',
  text: followUp?.text,
});

/** One person's draft while it is on screen: from then on what is typed counts, not what the store answers later. */
export function useDraft(
  followUpCase: FollowUpCase,
  templates: DraftTemplates,
  onChange: (change: DraftChange) => void,
): Draft {
  const [fields, setFields] = useState(() => fieldsOf(followUpCase));
  const { topic, nextStep, givenName, text } = fields;
  const greeted = { name: followUpCase.person.name, givenName };
  const change = (next: DraftChange) => {
    setFields((now) => ({ ...now, ...next }));
    onChange(next);
  };
  const composed = () => composeDraft({ person: greeted, topic, nextStep }, templates);
  return { topic, nextStep, givenName, text: text ?? composed(), isOwnText: text !== undefined, change };
}
