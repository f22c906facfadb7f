import { useId } from 'preact/hooks';
import { MAX_MESSAGE_LENGTH, MAX_TOPIC_LENGTH, NEXT_STEPS, type NextStep } from '../../utils/domain/follow-up';
import { MAX_NAME_LENGTH } from '../../utils/domain/person';
import { NEXT_STEP_NAMES } from '../draft-words';
import type { Draft } from '../hooks/use-draft';
import { useI18n } from '../i18n/i18n-context';

interface FieldProps {
  draft: Draft;
}

function TopicField({ draft }: FieldProps) {
  const { text } = useI18n();
  return (
    <label class="topic-field">
      <span class="small soft">{text('followUpTopic')}</span>
      <input
        type="text"
        dir="auto"
        data-testid="follow-up-topic"
        autocomplete="off"
        maxLength={MAX_TOPIC_LENGTH}
        value={draft.topic}
        placeholder={text('followUpTopicExample')}
        onInput={({ currentTarget }) => draft.change({ topic: currentTarget.value })}
      />
    </label>
  );
}

function NextStepField({ draft }: FieldProps) {
  const { text } = useI18n();
  return (
    <label>
      <span class="small soft">{text('followUpNextStep')}</span>
      <select
        data-testid="follow-up-next-step"
        value={draft.nextStep}
        onChange={({ currentTarget }) => draft.change({ nextStep: currentTarget.value as NextStep })}
      >
        {NEXT_STEPS.map((step) => (
          <option key={step} value={step}>
            {text(NEXT_STEP_NAMES[step])}
          </option>
        ))}
      </select>
    </label>
  );
}

function GivenNameField({ draft }: FieldProps) {
  const { text } = useI18n();
  return (
    <label>
      <span class="small soft">{text('followUpGivenName')}</span>
      <input
        type="text"
        dir="auto"
        data-testid="follow-up-given-name"
        autocomplete="off"
        maxLength={MAX_NAME_LENGTH}
        value={draft.givenName}
        placeholder={text('followUpGivenNameExample')}
        onInput={({ currentTarget }) => draft.change({ givenName: currentTarget.value })}
      />
    </label>
  );
}

function MessageField({ draft }: FieldProps) {
  const { text, number } = useI18n();
  const lengthId = useId();
  return (
    <div class="message-field">
      <textarea
        dir="auto"
        rows={5}
        data-testid="follow-up-draft"
        aria-label={text('followUpMessage')}
        aria-describedby={lengthId}
        maxLength={MAX_MESSAGE_LENGTH}
        value={draft.text}
        onInput={({ currentTarget }) => draft.change({ text: currentTarget.value })}
      />
      <div class="message-foot small soft">
        <span id={lengthId} data-testid="follow-up-length">
          {text('followUpLength', number(draft.text.length), number(MAX_MESSAGE_LENGTH))}
        </span>
        {draft.isOwnText && (
          <button
            type="button"
            class="link"
            data-testid="follow-up-start-over"
            onClick={() => draft.change({ text: undefined })}
          >
            {text('followUpStartOver')}
          </button>
        )}
      </div>
    </div>
  );
}

/** What the draft is made of, and the message itself, which the user may rewrite. */
export function DraftFields({ draft }: FieldProps) {
  return (
    <>
      <TopicField draft={draft} />
      <div class="draft-choices">
        <NextStepField draft={draft} />
        <GivenNameField draft={draft} />
      </div>
      <MessageField draft={draft} />
    </>
  );
}
