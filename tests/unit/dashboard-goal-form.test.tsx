// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { GoalForm } from '../../components/dashboard/goal-form.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import type { Goal } from '../../utils/domain/goal.ts';
import { i18nSample } from './i18n-sample.ts';

const GOAL: Goal = {
  ...{ id: 1, accountId: 1, kind: 'reach', metric: 'connections', target: 750, by: '2027-06-01' },
  ...{ startOn: '2026-11-01', createdAt: 0 },
};
const i18n = i18nSample();

let saved: unknown[] = [];
afterEach(async () => {
  saved = [];
  await act(() => render(null, document.body));
});

const show = (goal: Goal | undefined) =>
  act(() =>
    render(
      <I18nProvider value={i18n}>
        <StatusProvider>
          <GoalForm
            goal={goal}
            count={612}
            today="2026-11-21"
            onSave={async (...typed) => void saved.push(typed)}
            onRemove={async () => {}}
          />
        </StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );

const fields = () => [...document.querySelectorAll('input')].map(({ value }) => value);
const press = (testId: string) =>
  act(async () => document.querySelector<HTMLElement>(`[data-testid="goal-${testId}"]`)!.click());

const type = (target: string) =>
  act(() => {
    const field = document.querySelector('input')!;
    field.value = target;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

it('keeps what was typed when the goal is changed in another window, and takes over what was not', async () => {
  await show(GOAL);
  await type('900');
  await show({ ...GOAL, target: 800, by: '2027-12-31' });
  expect(fields()).toEqual(['900', '2027-12-31']);
  await press('save');
  expect(saved).toEqual([[900, '2027-12-31']]);
});

it('shows what is stored once it was saved or removed', async () => {
  await show(GOAL);
  await type('1,200');
  await press('save');
  await show({ ...GOAL, target: 1_200 });
  expect(fields()).toEqual(['1200', '2027-06-01']);
  await show({ ...GOAL, target: 1_300 });
  expect(fields()).toEqual(['1300', '2027-06-01']);
  await type('5');
  await press('remove');
  await show(undefined);
  expect(fields()).toEqual(['', '']);
});
