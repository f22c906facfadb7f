import { announceChange } from '../../utils/messages/announce';
import { listImports } from '../../utils/store/imports';
import type { Store } from '../../utils/store/open-store';
import { doJob } from './archive-job';

/** Takes up what a closed tab or a killed browser left unconcluded, in a worker: the page stays free. */
export async function resumeInterrupted(store: Store): Promise<void> {
  const imports = await listImports(store);
  if (!imports.some(({ status }) => status === 'safe')) return;
  await doJob({ kind: 'resume' });
  await announceChange();
}
