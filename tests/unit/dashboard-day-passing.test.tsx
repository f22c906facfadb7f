// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ManualForm } from '../../components/dashboard/manual-form.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { useToday } from '../../entrypoints/dashboard/use-today.ts';
import { i18nSample } from './i18n-sample.ts';

let saved: unknown[][];

function Form() {
  const today = useToday();
  return <ManualForm today={today} onSave={async (...typed) => void saved.push(typed)} />;
}

const field = (testId: string) => document.querySelector<HTMLInputElement>(`[data-testid="${testId}"]`)!;

function type(testId: string, text: string): Promise<void> {
  return act(() => {
    field(testId).value = text;
    field(testId).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const save = () =>
  act(async () => {
    field('manual-save').click();
    await vi.advanceTimersByTimeAsync(0);
  });

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 55) });
  saved = [];
  await act(() =>
    render(
      <I18nProvider value={i18nSample()}>
        <StatusProvider>
          <Form />
        </StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );
});

afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

it('a count typed into a form that was open over midnight is of the day it is typed on', async () => {
  await act(() => void vi.advanceTimersByTime(600_000));
  expect(field('manual-day').value).toBe('2026-11-22');
  await type('manual-value', '612');
  await save();
  expect(saved).toEqual([['connections', 612, '2026-11-22']]);
});

it('a day that was typed stays, for one count', async () => {
  await type('manual-day', '2026-11-20');
  await type('manual-value', '611');
  await act(() => void vi.advanceTimersByTime(600_000));
  await save();
  expect(saved).toEqual([['connections', 611, '2026-11-20']]);
  expect(field('manual-day').value).toBe('2026-11-22');
});
