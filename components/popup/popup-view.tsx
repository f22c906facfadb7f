import { useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { useI18n } from '../i18n/i18n-context';
import { AccessLost } from './access-lost';
import { FollowUpPart } from './follow-up-part';
import { GrowthPart } from './growth-part';
import { PageLink } from './page-link';
import { PauseSwitch } from './pause-switch';
import type { Glance } from '../../utils/domain/glance';
import type { PopupActions } from './popup-actions';

interface PopupViewProps {
  data: Glance;
  today: Day;
  /** `false` once the browser withholds LinkedIn; `undefined` while not known. */
  hasAccess: boolean | undefined;
  actions: PopupActions;
}

const DASHBOARD_ADDRESS = 'dashboard.html';
const COPY_REFUSED = 'NotAllowedError';

const isCopyRefused = (error: unknown) => error instanceof Error && error.name === COPY_REFUSED;

/** The whole popup. */
export function PopupView({ data, today, hasAccess, actions }: PopupViewProps) {
  const { text, plural } = useI18n();
  const newPeople = data.newPeopleThisWeek;
  const [said, say] = useState('');
  const tellFailure = (error: unknown) => say(text(isCopyRefused(error) ? 'followUpCopyFailed' : 'popupNotSaved'));
  const attempt = (work: Promise<void>) => void work.catch(tellFailure);
  const isEmpty = data.readings.length === 0 && data.cases.length === 0 && !data.tabPerson;
  return (
    <>
      {hasAccess === false && <AccessLost onRequest={actions.requestAccess} />}
      <GrowthPart
        readings={data.readings}
        goal={data.goal}
        range={data.settings.chartRange}
        today={today}
        onOpen={actions.open}
        onRange={(range) => attempt(actions.changeRange(range))}
      />
      {!isEmpty && <FollowUpPart data={data} today={today} actions={actions} onSay={say} onFailed={tellFailure} />}
      <footer class="popup-foot">
        <PauseSwitch paused={data.settings.paused} onChange={(paused) => attempt(actions.changePaused(paused))} />
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
