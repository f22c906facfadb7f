import { useId } from 'preact/hooks';
import { useI18n } from '../i18n/i18n-context';

interface PauseSwitchProps {
  paused: boolean;
  onChange: (paused: boolean) => void;
}

/** On while pages are recorded. The words beside it say the same, so that colour and place are not all there is. */
export function PauseSwitch({ paused, onChange }: PauseSwitchProps) {
  const { text } = useI18n();
  const stateId = useId();
  return (
    <span class="pause">
      <button
        type="button"
        role="switch"
        data-testid="pause-switch"
        aria-checked={!paused}
        aria-label={text('popupRecord')}
        aria-describedby={stateId}
        onClick={() => onChange(!paused)}
      />
      <span id={stateId} class="small">
        {text(paused ? 'popupPaused' : 'popupRecording')}
      </span>
    </span>
  );
}
