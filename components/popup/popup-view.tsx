import { useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import { deferred } from '../deferred';
import { useToldHeight } from '../hooks/use-told-height';
import { useI18n } from '../i18n/i18n-context';
import { FollowUpPart } from './follow-up-part';
import { GrowthPart } from './growth-part';
import { PageLink } from './page-link';
import { PauseSwitch } from './pause-switch';
import type { GrowthGlance, PeopleGlance, Questions } from '../../utils/domain/glance';
import type { HealthGlance } from '../../utils/domain/page-health';
import type { PopupActions } from './popup-actions';

const AccountSwitch = deferred(async () => (await import('../account-switch')).AccountSwitch);
const AccessLost = deferred(async () => (await import('./access-lost')).AccessLost);
const HealthNotice = deferred(async () => (await import('./health-notice')).HealthNotice);
const PopupQuestions = deferred(async () => (await import('./popup-questions')).PopupQuestions);

interface PopupViewProps {
  growth: GrowthGlance;
  /** Follows a moment after the growth, so that the chart is there at once. */
  people: PeopleGlance | undefined;
  questions: Questions | undefined;
  /** How reading goes; nothing is said of it while no page is read at all. */
  health: HealthGlance | undefined;
  today: Day;
  /** `false` once the browser withholds LinkedIn; `undefined` while not known. */
  hasAccess: boolean | undefined;
  actions: PopupActions;
}

const DASHBOARD_ADDRESS = 'dashboard.html';
const COPY_REFUSED = 'NotAllowedError';

const isCopyRefused = (error: unknown) => error instanceof Error && error.name === COPY_REFUSED;

/** The whole popup. */
export function PopupView(props: PopupViewProps) {
  const { growth, people, health, today, actions } = props;
  const { text, plural } = useI18n();
  const newPeople = people?.newPeopleThisWeek ?? 0;
  const [said, say] = useState('');
  const foot = useToldHeight<HTMLElement>('--foot-height');
  const tellFailure = (error: unknown) => say(text(isCopyRefused(error) ? 'followUpCopyFailed' : 'popupNotSaved'));
  const attempt = (work: Promise<void>) => void work.catch(tellFailure);
  const { goal, series, settings } = growth;
  const hasCount = series.exact.length + series.lowerBounds.length > 0;
  const hasPeople = people !== undefined && (hasCount || people.cases.length > 0 || people.tabPerson !== undefined);
  return (
    <>
      <Beforehand {...props} onFailed={tellFailure} />
      <GrowthPart
        series={series}
        goal={goal}
        range={settings.chartRange}
        today={today}
        paused={settings.paused}
        lastReadAt={health?.trouble ? undefined : health?.lastReadAt}
        onOpen={actions.open}
        onRange={(range) => attempt(actions.changeRange(range))}
      />
      <Notices {...props} onFailed={tellFailure} />
      {hasPeople && <FollowUpPart data={people} today={today} actions={actions} onSay={say} onFailed={tellFailure} />}
      <footer class="popup-foot" ref={foot}>
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

/** What the number below depends on: that there can be a newer one, and whose it is. */
function Beforehand({ questions, hasAccess, actions, onFailed }: NoticesProps) {
  return (
    <>
      {hasAccess === false && <AccessLost onRequest={actions.requestAccess} />}
      {questions && questions.accounts.length > 1 && (
        <AccountSwitch
          accounts={questions.accounts}
          shownId={questions.shownId}
          onShow={(accountId) => void actions.showAccount(accountId).catch(onFailed)}
        />
      )}
    </>
  );
}

/** What has to be said or asked; below the number that the user came for, and above what is done about people. */
function Notices({ growth, questions, health, hasAccess, actions, onFailed }: NoticesProps) {
  return (
    <>
      {questions && <PopupQuestions questions={questions} actions={actions} onFailed={onFailed} />}
      {health?.trouble && !growth.settings.paused && hasAccess !== false && (
        <HealthNotice
          trouble={health.trouble}
          onOpen={actions.open}
          askDiagnostic={actions.askDiagnostic}
          copy={actions.copy}
        />
      )}
    </>
  );
}

type NoticesProps = PopupViewProps & { onFailed: (error: unknown) => void };
