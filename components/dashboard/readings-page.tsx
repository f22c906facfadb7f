import type { Day } from '../../utils/domain/day';
import type { Metric, Reading } from '../../utils/domain/reading';
import { useI18n } from '../i18n/i18n-context';
import { HealthSection, type HealthSectionProps } from './health-section';
import { ManualForm } from './manual-form';
import { ReadingRow, type ReadingActions } from './reading-row';
import { useFocusNear } from './use-focus-near';

export interface ReadingsPageProps {
  /** Newest first, every count and status. */
  readings: Reading[];
  more: boolean;
  today: Day;
  actions: ReadingActions;
  onType(metric: Metric, value: number, day: Day): Promise<void>;
  onMore(): void;
  /** How reading each page goes. */
  health: HealthSectionProps;
}

/** What was read and when, and a count typed in by hand. */
export function ReadingsPage(props: ReadingsPageProps) {
  const { text } = useI18n();
  return (
    <div class="stack-large">
      <section class="card stack" aria-labelledby="manual-heading">
        <h2 id="manual-heading">{text('dashboardManualTitle')}</h2>
        <p class="soft">{text('dashboardManualText')}</p>
        <ManualForm today={props.today} onSave={props.onType} />
      </section>
      <section class="stack" aria-labelledby="log-heading">
        <h2 id="log-heading">{text('dashboardLogTitle')}</h2>
        <ReadingsLog {...props} />
      </section>
      <HealthSection {...props.health} />
    </div>
  );
}

function ReadingsLog({ readings, more, actions, onMore }: ReadingsPageProps) {
  const { text } = useI18n();
  const { list, focusNear } = useFocusNear<HTMLUListElement>(readings.map(({ id }) => id));
  return (
    <>
      <p class="soft">{text(readings.length === 0 ? 'dashboardLogEmpty' : 'dashboardLogText')}</p>
      <ul class="rows" ref={list} aria-labelledby="log-heading" data-testid="readings-list">
        {readings.map((reading, index) => (
          <ReadingRow
            key={reading.id}
            reading={reading}
            actions={actions}
            onGone={() => focusNear(reading.id, index)}
          />
        ))}
      </ul>
      {more && (
        <button type="button" class="more" onClick={onMore}>
          {text('dashboardMore')}
        </button>
      )}
    </>
  );
}
