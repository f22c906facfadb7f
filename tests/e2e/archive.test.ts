import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findViolations, tabTo } from '../support/accessibility.ts';
import { type ArchiveFiles, writeArchiveFiles } from '../support/archive-files.ts';
import { chooseArchive, importArchive, openArchivePage, pressArchive, readPreview } from '../support/archive-page.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { eraseStore } from '../support/erase-store.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { holdTable } from '../support/hold-table.ts';
import { type Session, startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { waitUntil } from '../support/wait.ts';

let files: ArchiveFiles;
beforeAll(async () => {
  files = await writeArchiveFiles();
});
afterAll(() => files.remove());

const isNamed = ({ isDateOnly }: { isDateOnly?: boolean }) => !isDateOnly;
const named = () => files.people.filter(isNamed).length;
const rowsOf = async (browser: ExtensionBrowser, table: string) => (await browser.readStore())[table] ?? [];
const textOf = (page: Page, testId: string) =>
  page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent);

describe.each([
  ['Chromium', startChromiumSession],
  ['Firefox', startFirefoxSession],
] as const)('%s', (_name, start) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await start();
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await eraseStore(session.browser);
    page = await openArchivePage(session.browser);
    return () => page.close();
  });

  test('a chosen file is drawn and counted before anything is stored; then imported, reported, undone', async () => {
    const { browser } = session;
    await chooseArchive(page, files.newer);
    const counts = await readPreview(page);
    expect(counts).toEqual({
      created: named(),
      updated: 0,
      unchanged: 0,
      'only-date': files.people.length - named(),
      'not-understood': 0,
      conflicts: 0,
    });
    await page.waitForSelector('[data-testid="archive-chart"][data-painted="true"]');
    expect(await rowsOf(browser, 'imports')).toEqual([]);
    expect(await rowsOf(browser, 'people')).toEqual([]);

    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    expect(await rowsOf(browser, 'people')).toHaveLength(named());
    expect(await textOf(page, 'archive-report')).toContain(`${named()} new people`);

    await pressArchive(page, 'archive-undo');
    await page.waitForSelector('[data-testid="archive-report"]', { hidden: true });
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
      await waitUntil(async () => (await textOf(page, 'archive-problem').catch(() => '')).includes(said), {
        what: said,
      });
      expect(await textOf(page, 'archive-problem')).toContain('Nothing was changed');
    }
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  });

  test('two archives at once: the older first, then who left and who was gained between the two', async () => {
    await chooseArchive(page, files.newer, files.older);
    await readPreview(page);
    expect(await textOf(page, 'archive-preview')).toContain('Archive 1 of 2');
    await pressArchive(page, 'archive-confirm');
    await waitUntil(async () => (await textOf(page, 'archive-preview').catch(() => '')).includes('Archive 2 of 2'));
    await readPreview(page);
    await waitUntil(async () => (await textOf(page, 'archive-left')).includes(`${files.leavers} people left`));
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    await page.locator('[data-testid="archive-since"] button').click();
    await page.waitForSelector('[data-testid="archive-since-left"]');
    expect(await textOf(page, 'archive-since-left')).toMatch(/Left0.*Mar 1, 2025.*Nov 1, 2026/);
  });

  test('a tab closed in the middle: the rows are concluded when the dashboard opens again', async () => {
    const { browser } = session;
    await importArchive(page, files.newer);
    const people = await rowsOf(browser, 'people');
    await browser.evaluateAtOrigin(LEAVE_UNCONCLUDED);
    expect(await rowsOf(browser, 'people')).toEqual([]);
    const again = await browser.openExtensionPage('dashboard.html');
    await waitUntil(async () => (await rowsOf(browser, 'people')).length === people.length, { what: 'the conclusion' });
    expect((await rowsOf(browser, 'imports'))[0]).toMatchObject({ status: 'concluded' });
    await again.close();
  });
});

describe('Chromium alone', () => {
  let session: Session<ChromiumBrowser>;
  let page: Page;
  beforeAll(async () => {
    session = await startChromiumSession();
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    await eraseStore(session.browser);
    page = await openArchivePage(session.browser);
    return () => page.close();
  });

  test('no answer from the database within ten seconds is a failure that says so, and nothing is changed', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    const letGo = await holdTable(session.browser, 'archiveBlocks');
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-problem"]', { timeout: 15_000 });
    expect(await textOf(page, 'archive-problem')).toContain('ten seconds');
    await letGo();
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  });

  test('cancelled while it is stored, it leaves nothing', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    const letGo = await holdTable(session.browser, 'archiveBlocks');
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-writing"]');
    await pressArchive(page, 'archive-cancel');
    await letGo();
    await page.waitForSelector('[data-testid="archive-cancelled"]');
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
    expect(await rowsOf(session.browser, 'people')).toEqual([]);
  });

  test('the keyboard alone imports and undoes; axe finds nothing wrong on the way, light and dark', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    await expectNoViolation(page);
    await tabTo(page, 'archive-confirm');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="archive-done"]');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    await expectNoViolation(page);
    await tabTo(page, 'archive-undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="archive-report"]', { hidden: true });
    await chooseArchive(page, files.broken);
    await page.waitForSelector('[data-testid="archive-problem"]');
    await expectNoViolation(page);
  });

  test('with recording paused for good, the archive alone gives count, people and goal', async () => {
    await page.evaluate(() => void (location.hash = '#/welcome'));
    await pressArchive(page, 'choice-archive');
    await pressArchive(page, 'welcome-archive');
    await importArchive(page, files.newer);
    await page.evaluate(() => void (location.hash = '#/'));
    await page.waitForSelector('[data-testid="growth-sentence"]');
    expect(await textOf(page, 'growth-sentence')).toContain(`${files.people.length} connections, archive made`);
    const tab = await session.browser.newPage();
    const popup = await session.browser.openPopup(tab);
    expect(await popup.text('popup-count')).toBe(String(files.people.length));
    await popup.close();
    await tab.close();
  });
});

async function expectNoViolation(page: Page): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await findViolations(page), value).toEqual([]);
  }
}

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

/** What a tab closed between storing and concluding leaves: the rows, and nobody of them. */
const LEAVE_UNCONCLUDED = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('kithline');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const change = database.transaction(['imports', 'people', 'dailyPeople'], 'readwrite');
    change.objectStore('people').clear();
    change.objectStore('dailyPeople').clear();
    const imports = change.objectStore('imports');
    imports.getAll().onsuccess = ({ target }) => {
      for (const { counts, ...row } of target.result) imports.put({ ...row, status: 'safe' });
    };
    change.oncomplete = () => { database.close(); resolve(); };
    change.onerror = () => reject(change.error);
  };
})`;
