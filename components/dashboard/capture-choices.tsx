import type { Settings } from '../../utils/domain/settings';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { useAction } from './use-action';

interface CaptureChoicesProps {
  settings: Pick<Settings, 'paused' | 'archiveOnly'>;
  onChoose(settings: Pick<Settings, 'paused' | 'archiveOnly'>): Promise<void>;
}

const CHOICES = ['browse', 'paused', 'archive'] as const;
type Choice = (typeof CHOICES)[number];

const WORDS: Record<Choice, { label: MessageKey; text: MessageKey }> = {
  browse: { label: 'welcomeChoiceBrowse', text: 'welcomeChoiceBrowseText' },
  paused: { label: 'welcomeChoicePaused', text: 'welcomeChoicePausedText' },
  archive: { label: 'welcomeChoiceArchive', text: 'welcomeChoiceArchiveText' },
};

/** Three equal choices: read pages while browsing, not for now, or never and from the official export alone. */
export function CaptureChoices({ settings, onChoose }: CaptureChoicesProps) {
  const { text } = useI18n();
  const { run } = useAction();
  const current: Choice = !settings.paused ? 'browse' : settings.archiveOnly ? 'archive' : 'paused';
  const choose = (choice: Choice) => {
    const chosen = { paused: choice !== 'browse', archiveOnly: choice === 'archive' };
    void run(() => onChoose(chosen), text('welcomeChoiceKept'));
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
