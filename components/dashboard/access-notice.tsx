import { useI18n } from '../i18n/i18n-context';
import { Notice } from './notice';

/** Shown while the browser withholds LinkedIn from Kithline. `onAllow` must ask within the click itself. */
export function AccessNotice({ onAllow }: { onAllow: () => void }) {
  const { text } = useI18n();
  return (
    <Notice tone="warn" title={text('dashboardAccessTitle')} testid="access-lost">
      <p>{text('dashboardAccessText')}</p>
      <p>
        <button type="button" class="primary" onClick={onAllow}>
          {text('dashboardAccessAllow')}
        </button>
      </p>
    </Notice>
  );
}
