import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { doJob } from '../../entrypoints/dashboard/archive-job.ts';
import { resumeInterrupted } from '../../entrypoints/dashboard/resume-imports.ts';
import { addAccount } from '../../utils/store/accounts.ts';
import { resumeImports } from '../../utils/store/conclude-import.ts';
import { saveEvidence } from '../../utils/store/save-evidence.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { archive, at, newStore, TODAY } from './store-samples.ts';

vi.mock('../../entrypoints/dashboard/archive-job.ts', () => ({ doJob: vi.fn() }));
vi.mock('../../utils/messages/announce.ts', () => ({ announceChange: () => {} }));

it('the dashboard takes up what was left unconcluded, for whichever account, and nothing where all is done', async () => {
  const store = newStore();
  await saveEvidence(store, archive([{ name: 'Ada Vale', slug: 'ada-vale' }]), { decisions: {}, nowMs: at(TODAY) });
  const { id } = await addAccount(store, { slug: 'sam-brandt', createdAt: at(TODAY) });
  await changeSettings(store, { shownAccountId: id });
  await resumeInterrupted(store);
  expect(doJob).toHaveBeenCalledExactlyOnceWith({ kind: 'resume' });
  await resumeImports(store);
  await resumeInterrupted(store);
  expect(doJob).toHaveBeenCalledOnce();
});
