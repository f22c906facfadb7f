import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import { failureKind, type FailureKind } from '../describe-failure';
import { Notice } from './notice';

const TITLES: Record<FailureKind, MessageKey> = {
  newer: 'dashboardStoreNewerTitle',
  full: 'dashboardStoreFullTitle',
  other: 'dashboardStoreBrokenTitle',
};
const TEXTS: Record<FailureKind, MessageKey> = {
  newer: 'dashboardStoreNewerText',
  full: 'dashboardStoreFullText',
  other: 'dashboardStoreBrokenText',
};

/** The database does not open, or cannot be read: why, as far as it is known, and what to do. */
export function StoreProblem({ error }: { error: unknown }) {
  const { text } = useI18n();
  const kind = failureKind(error);
  return (
    <Notice tone="bad" title={text(TITLES[kind])} testid="store-problem">
      <p>{text(TEXTS[kind])}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {text('dashboardReload')}
        </button>
      </p>
    </Notice>
  );
}
