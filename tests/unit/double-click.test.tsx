// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ManualForm } from '../../components/dashboard/manual-form.tsx';
import { ReadingsPage } from '../../components/dashboard/readings-page.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { DoubtNotice } from '../../components/popup/doubt-notice.tsx';
import { FollowUpPart } from '../../components/popup/follow-up-part.tsx';
import type { PopupActions } from '../../components/popup/popup-actions.ts';
import type { Person } from '../../utils/domain/person.ts';
import type { Reading } from '../../utils/domain/reading.ts';
import { i18nSample } from './i18n-sample.ts';

const i18n = i18nSample();
const TODAY = '2026-11-21';

/** What was done, in order. */
let done: string[];
beforeEach(() => void (done = []));
afterEach(() => act(() => render(null, document.body)));

const show = (children: ComponentChildren) =>
  act(() =>
    render(
      <I18nProvider value={i18n}>
        <StatusProvider>{children}</StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );

/** Clicks twice where a button stands: the second time on whatever stands there then. */
async function doubleClick(find: () => HTMLElement): Promise<void> {
  for (const detail of [1, 2]) {
    await act(async () => {
      find().dispatchEvent(new MouseEvent('click', { detail, bubbles: true, cancelable: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

const typedIn = (id: number): Reading => ({
  ...{ id, accountId: 1, metric: 'connections', value: 600 + id, atLeast: false, status: 'confirmed' },
  ...{ readAt: id, readOn: TODAY, source: 'manual' },
});

it('a double click on deleting a count leaves the next one, which moves up to that place', async () => {
  const showReadings = (readings: Reading[]): Promise<void> =>
    show(
      <ReadingsPage
        readings={readings}
        more={false}
        today={TODAY}
        actions={{
          onJudge: async () => {},
          onDelete: async (id) => {
            done.push(`delete ${id}`);
            await showReadings(readings.filter((reading) => reading.id !== id));
          },
        }}
        onType={async () => {}}
        onMore={() => {}}
        health={{ fields: [], askDiagnostic: async () => ({ kind: 'failed' }), copy: async () => {} }}
      />,
    );
  await showReadings([typedIn(2), typedIn(1)]);
  await doubleClick(() => document.querySelector<HTMLElement>('[data-testid="readings-list"] li button:last-child')!);
  expect(done).toEqual(['delete 2']);
});

it('a double click on saving a count saves it, and finds nothing wrong with the field that it emptied', async () => {
  await show(<ManualForm today={TODAY} onSave={async (_, value) => void done.push(`save ${value}`)} />);
  const field = document.querySelector<HTMLInputElement>('[data-testid="manual-value"]')!;
  await act(() => {
    field.value = '612';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await doubleClick(() => document.querySelector<HTMLElement>('[data-testid="manual-save"]')!);
  expect([done, field.value]).toEqual([['save 612'], '']);
  expect(document.querySelector('[aria-invalid]')).toBeNull();
});

it('a double click on an answer leaves the next question open', async () => {
  const showDoubt = (id: number): Promise<void> =>
    show(
      <DoubtNotice
        doubt={{ reading: { ...typedIn(id), status: 'unconfirmed', source: 'page' } }}
        onJudge={(judged, status) => {
          done.push(`${status} ${judged}`);
          void showDoubt(judged - 1);
        }}
      />,
    );
  await showDoubt(2);
  await doubleClick(() => document.querySelector<HTMLElement>('[data-testid="doubt-reject"]')!);
  expect(done).toEqual(['rejected 2']);
});

it('a double click on "done" says nothing of the next person', async () => {
  const named = (id: number): Person => ({ id, accountId: 1, name: `Person ${id}`, firstSeenAt: id, lastSeenAt: id });
  const log = async (id: number) => void done.push(`log ${id}`);
  const data = { cases: [{ person: named(2) }, { person: named(1) }], newPeopleThisWeek: 0, newPeopleThisMonth: 0 };
  const actions = { log } as Partial<PopupActions> as PopupActions;
  await show(<FollowUpPart data={data} today={TODAY} actions={actions} onSay={() => {}} onFailed={() => {}} />);
  await doubleClick(() => document.querySelector<HTMLElement>('[data-testid="follow-up-done"]')!);
  expect(document.querySelector('[data-testid="follow-up-person"]')?.textContent).toBe('Person 1');
  expect(done).toEqual(['log 2']);
});
