// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArchiveFlow } from '../../components/archive/archive-flow.ts';
import { ArchivePage } from '../../components/archive/archive-page.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { i18nSample } from './i18n-sample.ts';

const nothing = () => Promise.reject(new Error('not asked for here'));
const actions = { onFiles: nothing, onReadAs: nothing, onDecide: nothing, onConfirm: nothing, onCancel: nothing };
const i18n = i18nSample();

async function show(flow: ArchiveFlow): Promise<void> {
  const page = (
    <ArchivePage flow={flow} today="2026-11-20" imports={[]} onUndo={nothing} onLoadChanges={nothing} {...actions} />
  );
  await act(() => render(<I18nProvider value={i18n}>{page}</I18nProvider>, document.body));
}

/** Which of these parts are there. */
const parts = () =>
  ['drop', 'progress', 'problem'].filter((name) => document.querySelector(`[data-testid="archive-${name}"]`) !== null);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('goes from the place to drop a file to what is in it, without a flicker of progress between', async () => {
  await show({ step: 'idle' });
  await show({ step: 'reading' });
  expect(parts()).toEqual(['drop']);
  await show({ step: 'refused', problem: { code: 'empty' } });
  expect(parts()).toEqual(['drop', 'problem']);
});

it('shows the progress, and the way out, of what takes longer or tells of it', async () => {
  await show({ step: 'idle' });
  await show({ step: 'reading' });
  await act(() => void vi.advanceTimersByTime(200));
  expect(parts()).toEqual(['progress']);
  await show({ step: 'idle', cancelled: true });
  await show({ step: 'reading', progress: { kind: 'messages', share: 0.1 } });
  expect(parts()).toEqual(['progress']);
});

it('takes away at once what is said of another file', async () => {
  await show({ step: 'refused', problem: { code: 'empty' } });
  await show({ step: 'reading' });
  expect(parts()).toEqual(['progress']);
});
