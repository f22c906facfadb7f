// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PersonEditor, type PersonChange } from '../../components/dashboard/person-editor.tsx';
import { StatusProvider } from '../../components/dashboard/status-line.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import type { Person } from '../../utils/domain/person.ts';
import { i18nSample } from './i18n-sample.ts';

const ADA: Person = { id: 1, accountId: 1, name: 'Ada Ray', firstSeenAt: 0, lastSeenAt: 0 };
const i18n = i18nSample();

let saved: PersonChange[] = [];
afterEach(async () => {
  saved = [];
  await act(() => render(null, document.body));
});

/** Shows the editor of a person as they are stored now. */
async function show(person: Person): Promise<void> {
  const editor = (
    <PersonEditor
      person={person}
      today="2026-11-21"
      onSave={async (change) => void saved.push(change)}
      onClose={() => {}}
    />
  );
  await act(() =>
    render(
      <I18nProvider value={i18n}>
        <StatusProvider>{editor}</StatusProvider>
      </I18nProvider>,
      document.body,
    ),
  );
}

async function saveGivenName(givenName: string): Promise<void> {
  const [, field] = document.querySelectorAll('input');
  await act(() => {
    field!.value = givenName;
    field!.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => document.querySelector<HTMLElement>('[type="submit"]')!.click());
}

it('saves what was typed, and no word on what a page or another window changed meanwhile', async () => {
  await show(ADA);
  await show({ ...ADA, name: 'Ada Ray-Lund', connectedOn: '2026-11-20' });
  await saveGivenName('Ada');
  expect(saved).toEqual([{ givenName: 'Ada' }]);
});
