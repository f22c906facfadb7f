import browser from 'webextension-polyfill';
import type { Subscribe } from '../../components/hooks/use-live';
import type { HealthGlance } from '../../utils/domain/page-health';
import type { Day } from '../../utils/domain/day';
import type { GrowthGlance, PeopleGlance, Questions } from '../../utils/domain/glance';
import { loadGrowthGlance, loadPeopleGlance, loadQuestions } from '../../utils/store/glance';
import type { Store } from '../../utils/store/open-store';
import { loadHealthGlance } from '../../utils/store/page-health';
import { watch } from '../../utils/store/watch';

/** The active tab's address, known on LinkedIn only: host access gives it there and nowhere else. */
async function findTabAddress(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}

/** Where the user stands, live. */
export const watchGrowth =
  (store: Store, today: Day): Subscribe<GrowthGlance> =>
  (next, failed) =>
    watch(() => loadGrowthGlance(store, { today }), next, failed);

/** What only the user can tell, live. */
export const watchQuestions =
  (store: Store): Subscribe<Questions> =>
  (next, failed) =>
    watch(() => loadQuestions(store), next, failed);

/** How reading goes, live. */
export const watchHealth =
  (store: Store): Subscribe<HealthGlance> =>
  (next, failed) =>
    watch(() => loadHealthGlance(store), next, failed);

/** Whom the user owes a message, live. The tab is looked up once: no other one becomes active while the popup is open. */
export const watchPeople =
  (store: Store, today: Day): Subscribe<PeopleGlance> =>
  (next, failed) => {
    const abort = new AbortController();
    void findTabAddress()
      .catch(() => undefined)
      .then((tabAddress) => {
        if (abort.signal.aborted) return;
        const stop = watch(() => loadPeopleGlance(store, { today, tabAddress }), next, failed);
        abort.signal.addEventListener('abort', stop);
      });
    return () => abort.abort();
  };
