// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { SamePerson } from '../../components/archive/same-person.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import { i18nSample } from './i18n-sample.ts';

const QUESTION = { row: 4, name: 'Ada Vale', company: 'Acme', candidates: [{ personId: 7, name: 'Ada Vale' }] };

function show(count: number): string {
  render(
    <I18nProvider value={i18nSample()}>
      <SamePerson questions={[QUESTION]} count={count} decisions={{}} onDecide={() => {}} />
    </I18nProvider>,
    document.body,
  );
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

it('who is not asked about is said to be added as somebody new', () => {
  expect(show(1)).not.toContain('asked about');
  expect(show(2)).toContain('1 more is not asked about and is added as a new person.');
  expect(show(13)).toContain('12 more are not asked about and are added as new people.');
});
