import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Live } from '../hooks/use-live';
import { useI18n } from '../i18n/i18n-context';
import { StoreProblem } from './store-problem';

/** After this long without an answer the database is probably held by another tab. */
const SLOW_MS = 4_000;

/** What a live query gives, or an honest word on why there is nothing yet. */
export function LiveView<T>({ live, children }: { live: Live<T>; children: (value: T) => ComponentChildren }) {
  if (live.state === 'ready') return <>{children(live.value)}</>;
  return live.state === 'loading' ? <Loading /> : <StoreProblem error={live.error} />;
}

function Loading() {
  const { text } = useI18n();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="soft" role="status">
      {text(slow ? 'dashboardSlow' : 'dashboardLoading')}
    </p>
  );
}
