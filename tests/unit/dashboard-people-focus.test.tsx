// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PeoplePage } from '../../components/dashboard/people-page.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { i18nSample } from './i18n-sample.ts';

const i18n = i18nSample();
const stored = async () => {};
const actions = { onForget: stored, onFollowedUp: stored, onReopen: stored, forgettingEndsUndo: false };
afterEach(() => act(() => render(null, document.body)));

const show = (ids: number[], onCorrect = stored) =>
  act(() =>
    render(
      <I18nProvider value={i18n}>
        <StatusProvider>
          <h1 tabIndex={-1}>People</h1>
          <PeoplePage
            search="person"
            paused={false}
            people={ids.map((id) => ({
              person: { id, accountId: 1, name: `Person ${id}`, firstSeenAt: 0, lastSeenAt: 0 },
            }))}
            total={undefined}
            more={false}
            today="2026-11-21"
            actions={{ ...actions, onCorrect }}
            onMore={() => {}}
          />
        </StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );

const press = (selector: string) => act(async () => document.querySelector<HTMLElement>(selector)!.click());
const focus = () => document.activeElement?.closest('li')?.textContent ?? document.activeElement?.tagName;

it('a person who is no longer found once corrected hands the focus to the next one, the last to the heading', async () => {
  await show([1, 2]);
  await press('[data-mode="editing"]');
  await press('[type="submit"]');
  expect(focus()).toContain('Person 1');
  await show([2]);
  expect(focus()).toContain('Person 2');
  await show([]);
  expect(focus()).toBe('H1');
});
