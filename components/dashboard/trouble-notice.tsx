import type { PageTrouble } from '../../utils/domain/page-health';
import { COUNT_SURFACES } from '../../utils/domain/surface';
import { PAGE_NAMES, sayTrouble } from '../health-words';
import { useI18n } from '../i18n/i18n-context';
import { Notice } from './notice';
import { routeHash } from './routes';

/** That a page the user visits cannot be read, since when, and what to do meanwhile. */
export function TroubleNotice({ trouble }: { trouble: PageTrouble }) {
  const i18n = useI18n();
  const { text } = i18n;
  const ofCount = COUNT_SURFACES.includes(trouble.surface);
  return (
    <Notice title={text('healthTroubleTitle', text(PAGE_NAMES[trouble.surface]))} tone="warn" testid="health-trouble">
      <p>
        {sayTrouble(i18n, trouble)} {text(ofCount ? 'healthCountWayOut' : 'healthPeopleWayOut')}
      </p>
      <p class="actions">
        <a class="button" href={routeHash('readings')}>
          {text(ofCount ? 'healthTypeIn' : 'healthDetails')}
        </a>
        <a class="button" href={routeHash('archive')}>
          {text('archiveUse')}
        </a>
      </p>
    </Notice>
  );
}
