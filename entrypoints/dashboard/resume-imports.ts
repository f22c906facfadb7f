import { announceChange } from '../../utils/messages/announce';
import { hasOpenImports } from '../../utils/store/conclude-import';
import type { Store } from '../../utils/store/open-store';
import { doJob } from './archive-job';

/** Takes up what a closed tab or a killed browser left unconcluded, in a worker: the page stays free. */
export async function resumeInterrupted(store: Store): Promise<void> {
  if (!(await hasOpenImports(store))) return;
  await doJob({ kind: 'resume' });
  await announceChange();
}
