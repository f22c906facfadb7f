import { failureKind, type FailureKind } from '../describe-failure';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { PopupNotice } from './popup-notice';

const TITLES: Record<FailureKind, MessageKey> = {
  newer: 'popupStoreNewerTitle',
  full: 'popupStoreBrokenTitle',
  other: 'popupStoreBrokenTitle',
};
const TEXTS: Record<FailureKind, MessageKey> = {
  newer: 'popupStoreNewerText',
  full: 'popupStoreFullText',
  other: 'popupStoreBrokenText',
};

/** Shown instead of the popup where the database does not open. */
export function StoreProblem({ error }: { error: unknown }) {
  const { text } = useI18n();
  const kind = failureKind(error);
  return (
    <div role="alert">
      <PopupNotice tone="warn" title={text(TITLES[kind])} testId="store-problem">
        <p>{text(TEXTS[kind])}</p>
      </PopupNotice>
    </div>
  );
}
