// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { AccountCorner } from '../../components/dashboard/account-corner.tsx';
import { ChartRangeChoice } from '../../components/dashboard/chart-range-choice.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { i18nSample } from './i18n-sample.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));
const full = async () => {
  await tick();
  throw Object.assign(new Error(), { name: 'QuotaExceededError' });
};
const said = () => document.querySelector('[role="status"]')!.textContent;

const show = (children: ComponentChildren) =>
  act(() =>
    render(
      <I18nProvider value={i18nSample()}>
        <StatusProvider>{children}</StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );

/** Not within `act`, which would hold back what is drawn while the store is at work. */
async function change(element: HTMLElement): Promise<void> {
  element.dispatchEvent(new Event('change', { bubbles: true }));
  for (let times = 0; times < 4; times += 1) await tick();
}

afterEach(() => act(() => render(null, document.body)));

it('an account that could not be switched to is not shown as the one that is', async () => {
  const accounts = [1, 2].map((id) => ({ id, slug: `account-${id}`, createdAt: 0 }));
  await show(<AccountCorner accounts={{ accounts, shownId: 1, isWaiting: false, ignoredSlugs: [] }} onShow={full} />);
  const choice = document.querySelector('select')!;
  choice.value = '2';
  await change(choice);
  expect(said()).toContain('disk');
  // This document takes no number for a value, as browsers do.
  expect(choice.value).not.toBe('2');
});

it('a range that could not be stored is not shown as the one that is drawn', async () => {
  await show(<ChartRangeChoice range="1y" onRange={full} />);
  const [first, , year] = document.querySelectorAll('input');
  first!.checked = true;
  await change(first!);
  expect(said()).toContain('disk');
  expect(year!.checked).toBe(true);
});
