// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { RestoreSection } from '../../components/dashboard/restore-section.tsx';
import type { RestorableFile } from '../../components/dashboard/restore-words.ts';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { i18nSample } from './i18n-sample.ts';

const NOTHING = { people: 0, readings: 0, touches: 0, goals: 0 };
afterEach(() => act(() => render(null, document.body)));

const choose = (file: File) =>
  act(() => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="restore-file"]')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('shows what is in the file that was chosen last, though one chosen before takes longer to read', async () => {
  const checks = new Map<string, (checked: RestorableFile) => void>();
  const onChoose = ({ name }: File) => new Promise<RestorableFile>((resolve) => checks.set(name, resolve));
  const section = (
    <RestoreSection here={NOTHING} restoredAt={undefined} onChoose={onChoose} onUndo={() => Promise.resolve()} />
  );
  await act(() => render(<I18nProvider value={i18nSample()}>{section}</I18nProvider>, document.body));
  await choose(new File([], 'large.json'));
  await choose(new File([], 'small.json'));
  for (const [name, people] of [
    ['small.json', 7],
    ['large.json', 8_000],
  ] as const) {
    const contents = { ...NOTHING, people };
    await act(async () => checks.get(name)!({ kind: 'restorable', contents, exportedAt: 0, restore: async () => {} }));
  }
  expect(document.querySelector('[data-testid="restore-preview"] tbody td')!.textContent).toBe('7');
});
