// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { shortenSummary } from '../../components/archive/shorten.ts';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import type { WorkerAnswer } from '../../entrypoints/dashboard/archive-messages.ts';
import { useArchiveFlow, type ArchiveFlowControl } from '../../entrypoints/dashboard/use-archive-flow.ts';
import { summariseArchive } from '../../utils/archive/summarise.ts';
import { i18nSample } from './i18n-sample.ts';

const worker = vi.hoisted(() => ({ say: (_: WorkerAnswer) => {}, stop: vi.fn() }));
vi.mock('../../entrypoints/dashboard/archive-job.ts', () => ({
  startJob: (hear: (answer: WorkerAnswer) => void) => {
    worker.say = hear;
    return { ask: () => {}, stop: worker.stop };
  },
}));
vi.mock('../../utils/messages/announce.ts', () => ({ announceChange: async () => {} }));

const i18n = i18nSample();
const SUMMARY = shortenSummary(summariseArchive({ fileName: 'export.zip', archiveDay: '2026-11-20' }), '2026-11-22');

let control: ArchiveFlowControl;
function Flow() {
  control = useArchiveFlow('2026-11-22');
  return null;
}

const show = (isShown: boolean) =>
  act(() =>
    render(
      <I18nProvider value={i18n}>
        <StatusProvider>{isShown && <Flow />}</StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );

afterEach(async () => {
  await act(() => render(null, document.body));
  worker.stop.mockClear();
});

/** What is said of an import whose page is left, and of which the worker tells this then. */
async function leave(...answers: WorkerAnswer[]): Promise<string | null> {
  await show(true);
  await act(() => control.choose([new File([], 'export.zip')]));
  await act(() => worker.say({ kind: 'read', summary: SUMMARY, problems: [], position: { at: 0, of: 1 } }));
  await act(() => control.confirm({}));
  await show(false);
  expect(worker.stop).not.toHaveBeenCalled();
  for (const answer of answers) await act(() => worker.say(answer));
  expect(worker.stop).toHaveBeenCalledOnce();
  return document.querySelector('[role="status"]')!.textContent;
}

it('an import that fails after its page was left says so all the same', async () => {
  expect(await leave({ kind: 'failed', failure: 'full' })).toBe(
    'Not imported · The disk is full. Make some room and try again.',
  );
});

it('of one whose rows are stored it says that', async () => {
  expect(await leave({ kind: 'safe' }, { kind: 'failed', failure: 'stopped' })).toContain('Stored, but not finished');
});

it('one that comes to its end needs no word, and no worker any more', async () => {
  const counts = { created: 1, updated: 0, unchanged: 0, onlyDate: 0, contacts: 0, conflicts: 0 };
  expect(await leave({ kind: 'safe' }, { kind: 'done', counts })).toBe('');
});
