import { useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';
import { AccessLost } from './access-lost';
import { FollowUpPart } from './follow-up-part';
import { GrowthPart } from './growth-part';
import { PageLink } from './page-link';
import { PauseSwitch } from './pause-switch';
import type { GrowthGlance, PeopleGlance } from '../../utils/domain/glance';
import type { PopupActions } from './popup-actions';

interface PopupViewProps {
  growth: GrowthGlance;
  /** Follows a moment after the growth, so that the chart is there at once. */
  people: PeopleGlance | undefined;
  today: Day;
  /** `false` once the browser withholds LinkedIn; `undefined` while not known. */
  hasAccess: boolean | undefined;
  actions: PopupActions;
}

const DASHBOARD_ADDRESS = 'dashboard.html';
const COPY_REFUSED = 'NotAllowedError';

const isCopyRefused = (error: unknown) => error instanceof Error && error.name === COPY_REFUSED;

/** The whole popup. */
export function PopupView({ growth, people, today, hasAccess, actions }: PopupViewProps) {
  const { text, plural } = useI18n();
  const newPeople = people?.newPeopleThisWeek ?? 0;
  const [said, say] = useState('');
  const tellFailure = (error: unknown) => say(text(isCopyRefused(error) ? 'followUpCopyFailed' : 'popupNotSaved'));
  const attempt = (work: Promise<void>) => void work.catch(tellFailure);
  const { goal, series, settings } = growth;
  const hasCount = series.exact.length + series.lowerBounds.length > 0;
  const hasPeople = people !== undefined && (hasCount || people.cases.length > 0 || people.tabPerson !== undefined);
  return (
    <>
      {hasAccess === false && <AccessLost onRequest={actions.requestAccess} />}
      <GrowthPart
        series={series}
        goal={goal}
        range={settings.chartRange}
        today={today}
        onOpen={actions.open}
        onRange={(range) => attempt(actions.changeRange(range))}
      />
      {hasPeople && <FollowUpPart data={people} today={today} actions={actions} onSay={say} onFailed={tellFailure} />}
      <footer class="popup-foot">
        <PauseSwitch paused={settings.paused} onChange={(paused) => attempt(actions.changePaused(paused))} />
        <p class="small soft" hidden={said !== '' || newPeople === 0}>
          {plural('popupNewPeople', newPeople)}
        </p>
        <p class="said small" role="status" data-testid="popup-said">
          {said}
        </p>
        <PageLink address={DASHBOARD_ADDRESS} onOpen={actions.open}>
          {text('popupDashboard')}
        </PageLink>
      </footer>
    </>
  );
}
