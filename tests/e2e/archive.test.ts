import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ArchiveFiles } from '../support/archive-files.ts';
import {
  archiveText,
  chooseArchive,
  importArchive,
  importUntilSafe,
  pressArchive,
  readPreview,
} from '../support/archive-page.ts';
import { isNamed } from '../support/archive-people.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { type Session, startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { rowsOf } from '../support/stored-rows.ts';
import { useArchivePage } from '../support/use-archive-page.ts';
import { pause, waitUntil } from '../support/wait.ts';

/** A closed tab's worker ends a moment after it. */
const TO_DIE_MS = 500;

describe.each([
  ['Chromium', startChromiumSession],
  ['Firefox', startFirefoxSession],
] as const)('%s', (_name, start) => {
  let files: ArchiveFiles;
  let session: Session;
  let page: Page;
  useArchivePage<ExtensionBrowser>(start, (scene) => ({ files, session, page } = scene));
  const named = () => files.people.filter(isNamed).length;

  test('a chosen file is drawn and counted before anything is stored; then imported, reported, undone', async () => {
    const { browser } = session;
    const named = files.largePeople.filter(isNamed).length;
    await chooseArchive(page, files.large);
    const counts = await readPreview(page);
    expect(counts).toEqual({
      created: named,
      updated: 0,
      unchanged: 0,
      'only-date': files.largePeople.length - named,
      'not-understood': 0,
      conflicts: 0,
    });
    await page.waitForSelector('[data-testid="archive-chart"][data-painted="true"]');
    expect(await rowsOf(browser, 'imports')).toEqual([]);
    expect(await rowsOf(browser, 'people')).toEqual([]);

    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    expect(await rowsOf(browser, 'people')).toHaveLength(named);
    await page.waitForSelector('[data-testid="archive-report"]');
    expect(await archiveText(page, 'archive-report')).toContain(`${named.toLocaleString('en')} new people`);

    await pressArchive(page, 'archive-undo');
    await page.waitForSelector('[data-testid="archive-report"]', { hidden: true });
    await page.waitForSelector('[data-testid="archive-done"]', { hidden: true });
    expect(await rowsOf(browser, 'people')).toEqual([]);
    expect(await rowsOf(browser, 'archiveBlocks')).toEqual([]);
  });

  test('the same file twice changes nothing; cancelling changes nothing', async () => {
    const { browser } = session;
    await importArchive(page, files.newer);
    const before = await rowsOf(browser, 'people');
    await chooseArchive(page, files.newer);
    expect(await readPreview(page)).toMatchObject({ created: 0, updated: 0, unchanged: named() });
    await pressArchive(page, 'archive-cancel');
    await page.waitForSelector('[data-testid="archive-cancelled"]');
    await importArchive(page, files.newer);
    expect(await rowsOf(browser, 'people')).toEqual(before);
    expect(await rowsOf(browser, 'imports')).toHaveLength(1);
  });

  test('a dropped file is read; one dropped beside the area does not leave the page', async () => {
    expect(await dropFile(page, files.newer)).toBe('taken');
    expect(await readPreview(page)).toMatchObject({ created: named() });
    expect(await dropFile(page, files.webPage)).toBe('taken');
    expect(await readPreview(page)).toMatchObject({ created: named() });
  });

  test('what is no export is refused in words, and nothing is changed', async () => {
    for (const [path, said] of [
      [files.encrypted, 'password'],
      [files.broken, 'damaged'],
      [files.webPage, 'web page'],
    ] as const) {
      await chooseArchive(page, path);
      await waitUntil(async () => (await archiveText(page, 'archive-problem').catch(() => '')).includes(said), {
        what: said,
      });
      expect(await archiveText(page, 'archive-problem')).toContain('Nothing was changed');
    }
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  });

  test('two archives at once: the older first, then who left and who was gained between the two', async () => {
    await chooseArchive(page, files.newer, files.older);
    await readPreview(page);
    expect(await archiveText(page, 'archive-preview')).toContain('Archive 1 of 2');
    await pressArchive(page, 'archive-confirm');
    await waitUntil(async () =>
      (await archiveText(page, 'archive-preview').catch(() => '')).includes('Archive 2 of 2'),
    );
    await readPreview(page);
    await waitUntil(async () => (await archiveText(page, 'archive-left')).includes(`${files.leavers} people left`));
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    await page.locator('[data-testid="archive-since"] button').click();
    await page.waitForSelector('[data-testid="archive-since-left"]');
    expect(await archiveText(page, 'archive-since-left')).toMatch(/Left0.*Mar 1, 2025.*Nov 1, 2026/);
  });

  test('a tab closed in the middle: the rows are safe, nobody is half there, and the next dashboard concludes them', async () => {
    const { browser } = session;
    const letConclude = await importUntilSafe(page, browser, files.newer);
    await page.close();
    await pause(TO_DIE_MS);
    await letConclude();
    const { imports, people } = await browser.readStore();
    expect(imports).toMatchObject([{ status: 'safe', rowCount: files.people.length }]);
    expect(people).toEqual([]);

    const next = await browser.openExtensionPage('dashboard.html#/archive');
    await waitUntil(async () => (await archiveText(next, 'archive-report').catch(() => '')).includes('new people'), {
      what: 'the conclusion',
    });
    expect(await rowsOf(browser, 'people')).toHaveLength(named());
    expect(await rowsOf(browser, 'imports')).toMatchObject([{ status: 'concluded', counts: { created: named() } }]);
    await next.close();
  });
});

/** Drops a file onto the page as the browser hands it over; one that nothing takes is opened by the browser in place of the page. */
async function dropFile(page: Page, path: string): Promise<'taken' | 'left to the browser'> {
  const [name, content] = [basename(path), readFileSync(path).toString('base64')];
  return page.evaluate(
    (name, content) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const send = (type: string) =>
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      return ['dragover', 'drop'].map(send).includes(true) ? 'left to the browser' : 'taken';
    },
    name,
    content,
  );
}
