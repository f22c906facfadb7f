import { useState } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { useAction } from './use-action';

interface CaptureChoicesProps {
  paused: boolean;
  onPause(paused: boolean): Promise<void>;
}

const CHOICES = ['browse', 'paused', 'archive'] as const;
type Choice = (typeof CHOICES)[number];

const WORDS: Record<Choice, { label: MessageKey; text: MessageKey }> = {
  browse: { label: 'welcomeChoiceBrowse', text: 'welcomeChoiceBrowseText' },
  paused: { label: 'welcomeChoicePaused', text: 'welcomeChoicePausedText' },
  archive: { label: 'welcomeChoiceArchive', text: 'welcomeChoiceArchiveText' },
};

/** Three equal choices: read pages while browsing, not for now, or never and from the official export alone. */
export function CaptureChoices({ paused, onPause }: CaptureChoicesProps) {
  const { text } = useI18n();
  const { run } = useAction();
  // Archive only is a pause for now, and remembered as one: the import itself is still to come.
  const [archiveOnly, setArchiveOnly] = useState(false);
  const current: Choice = !paused ? 'browse' : archiveOnly ? 'archive' : 'paused';
  const choose = (choice: Choice) => {
    setArchiveOnly(choice === 'archive');
    void run(() => onPause(choice !== 'browse'), text('welcomeChoiceKept'));
  };
  return (
    <fieldset class="choices">
      <legend>{text('welcomeChoiceTitle')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class="choice" data-testid={`choice-${choice}`}>
          <input type="radio" name="capture" checked={choice === current} onChange={() => choose(choice)} />
          <span>
            <strong>{text(WORDS[choice].label)}</strong>
            <span class="soft">{text(WORDS[choice].text)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
