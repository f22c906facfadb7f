import type { Diagnostic, PageTrouble } from '../../utils/domain/page-health';
import { COUNT_SURFACES } from '../../utils/domain/surface';
import { DiagnosticPanel } from '../diagnostic-panel';
import { sayTrouble, sayTroubleShortly } from '../health-words';
import { useI18n } from '../i18n/i18n-context';
import { ARCHIVE_ADDRESS } from './addresses';
import { PageLink } from './page-link';
import { PopupNotice } from './popup-notice';

const READINGS_ADDRESS = 'dashboard.html#/readings';

interface HealthNoticeProps {
  trouble: PageTrouble;
  onOpen: (address: string) => void;
  askDiagnostic(): Promise<Diagnostic>;
  copy(text: string): Promise<void>;
}

/** That a page the user visits cannot be read, and since when; opened, what to do meanwhile. */
export function HealthNotice({ trouble, onOpen, askDiagnostic, copy }: HealthNoticeProps) {
  const i18n = useI18n();
  const ofCount = COUNT_SURFACES.includes(trouble.surface);
  return (
    <PopupNotice title={sayTroubleShortly(i18n, trouble)} tone="warn" folds testId="health-trouble">
      <p>
        {sayTrouble(i18n, trouble)} {i18n.text(ofCount ? 'healthCountWayOut' : 'healthPeopleWayOut')}
      </p>
      <div class="health-ways">
        <PageLink address={READINGS_ADDRESS} onOpen={onOpen}>
          {i18n.text(ofCount ? 'healthTypeIn' : 'healthDetails')}
        </PageLink>
        <PageLink address={ARCHIVE_ADDRESS} onOpen={onOpen}>
          {i18n.text('archiveUse')}
        </PageLink>
        <DiagnosticPanel ask={askDiagnostic} copy={copy} />
      </div>
    </PopupNotice>
  );
}
