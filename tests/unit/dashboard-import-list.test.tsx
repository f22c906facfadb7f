// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { ImportList } from '../../components/archive/import-list.tsx';
import { I18nProvider } from '../../components/i18n/i18n-context.ts';
import type { Import } from '../../utils/domain/archive.ts';
import { i18nSample } from './i18n-sample.ts';

const i18n = i18nSample();
afterEach(() => act(() => render(null, document.body)));

const complete = (id: number, archiveDay: string): Import => ({
  ...{ id, accountId: 1, archiveDay, listedOn: { from: archiveDay, to: archiveDay }, importedAt: id, fileNames: [] },
  ...{ fingerprint: `${id}`, hasSlugs: true, rowCount: 1, decisions: {}, status: 'concluded' },
});

const show = (imports: Import[]) =>
  act(() => {
    const list = (
      <ImportList
        imports={imports}
        onUndo={async () => {}}
        onLoadChanges={async (olderId) => ({
          ...{ left: [], leftCount: 0, gainedCount: 1 },
          gained: [{ id: 1, name: `gained since ${olderId}` }],
        })}
      />
    );
    render(<I18nProvider value={i18n}>{list}</I18nProvider>, document.body);
  });

it('who came and went since one archive is not said to be since another, once that one is undone', async () => {
  const [january, february, march] = [complete(1, '2026-01-31'), complete(2, '2026-02-28'), complete(3, '2026-03-31')];
  await show([march, february, january]);
  await act(async () => document.querySelector<HTMLElement>('[data-testid="archive-since"] button')!.click());
  const said = () => document.querySelector('[data-testid="archive-since"]')!.textContent;
  expect(said()).toContain('gained since 2');
  await show([march, january]);
  expect(said()).toContain('31 Jan');
  expect(said()).not.toContain('gained since 2');
});
