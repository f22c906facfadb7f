import { useI18n } from '../i18n/i18n-context';
import { PopupNotice } from './popup-notice';

/** Shown while the browser withholds LinkedIn from Kithline. `onRequest` must ask within the click itself. */
export function AccessLost({ onRequest }: { onRequest: () => void }) {
  const { text } = useI18n();
  return (
    <PopupNotice tone="warn" title={text('popupAccessTitle')} testId="access-lost">
      <p class="small">{text('popupAccessText')}</p>
      <p>
        <button type="button" onClick={onRequest}>
          {text('popupAccessAllow')}
        </button>
      </p>
    </PopupNotice>
  );
}
