import { useI18n } from '../i18n/i18n-context';
import { useAction } from './use-action';

interface PauseSectionProps {
  paused: boolean;
  onPause(paused: boolean): Promise<void>;
}

/** Whether pages are read; off means paused. */
export function PauseSection({ paused, onPause }: PauseSectionProps) {
  const { text } = useI18n();
  const { run } = useAction();
  return (
    <section class="card stack" aria-labelledby="pause-heading">
      <h2 id="pause-heading">{text('dashboardPauseTitle')}</h2>
      <div class="check">
        <button
          type="button"
          role="switch"
          aria-checked={!paused}
          aria-labelledby="pause-label"
          onClick={() => run(() => onPause(!paused))}
          data-testid="pause-switch"
        />
        <span id="pause-label">{text('dashboardPauseLabel')}</span>
      </div>
      <p class="soft" role="status">
        {text(paused ? 'dashboardPauseOn' : 'dashboardPauseOff')}
      </p>
    </section>
  );
}
