import type { ComponentChildren } from 'preact';
import { CONNECTIONS_ADDRESS } from '../../utils/linkedin/address';
import { useI18n } from '../i18n/i18n-context';
import { routeHash } from './routes';

interface WaysInProps {
  /** No page is read: to open one would bring nothing. */
  paused: boolean;
  /** Further ways. */
  children?: ComponentChildren;
}

/** How something comes to be here: a page to open, where pages are read, and the archive. */
export function WaysIn({ paused, children }: WaysInProps) {
  const { text } = useI18n();
  return (
    <p class="actions">
      {!paused && (
        <a class="button primary" href={CONNECTIONS_ADDRESS} target="_blank" rel="noopener noreferrer">
          {text('dashboardOpenConnections')}
        </a>
      )}
      <a class={paused ? 'button primary' : 'button'} href={routeHash('archive')} data-testid="use-archive">
        {text('archiveUse')}
      </a>
      {children}
    </p>
  );
}

/** To where recording is switched on again. */
export function RecordAgain({ class: name }: { class?: string }) {
  const { text } = useI18n();
  return (
    <a class={name} href={routeHash('data')}>
      {text('dashboardRecordAgain')}
    </a>
  );
}
