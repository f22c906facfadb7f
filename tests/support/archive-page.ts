import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { holdTable, isClaimed } from './hold-table.ts';
import { waitUntil } from './wait.ts';

/** Opens the dashboard's archive page. */
export async function openArchivePage(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('dashboard.html#/archive');
  await page.waitForSelector('[data-testid="archive-file"]', { visible: true });
  return page;
}

/** Chooses files on the disk as the user does. */
export async function chooseArchive(page: Page, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector('[data-testid="archive-file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Waits for the whole preview, and gives its numbers by name. */
export async function readPreview(page: Page): Promise<Record<string, number>> {
  await page.waitForSelector('[data-testid="archive-preview"] [data-count]');
  return page.$$eval('[data-count]', (figures) =>
    Object.fromEntries(
      figures.map((figure) => [
        figure.getAttribute('data-count'),
        Number(figure.querySelector('dd')?.textContent?.replaceAll(/\D/g, '')),
      ]),
    ),
  ) as Promise<Record<string, number>>;
}

export const pressArchive = (page: Page, testId: string) => page.locator(`[data-testid="${testId}"]`).click();

/** Previews, confirms and waits for the report. */
export async function importArchive(page: Page, ...paths: string[]): Promise<void> {
  await chooseArchive(page, ...paths);
  await readPreview(page);
  await pressArchive(page, 'archive-confirm');
  await page.waitForSelector('[data-testid="archive-done"]');
}

export const archiveText = (page: Page, testId: string): Promise<string> =>
  page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent);

/** Lets go of files or folders of the disk over a part of the page, as the user's hand does: in Chromium, by its own input. */
export async function dropOn(page: Page, testId: string, ...paths: string[]): Promise<void> {
  const part = await page.waitForSelector(`[data-testid="${testId}"]`, { visible: true });
  const { x, y } = await part!.clickablePoint();
  const client = await page.createCDPSession();
  const data = { items: [], files: paths, dragOperationsMask: COPY };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await client.detach();
}

const COPY = 1;

/**
 * Imports until the rows are stored.
 * @returns what lets their people follow; until then they wait.
 */
export async function importUntilSafe(
  page: Page,
  browser: ExtensionBrowser,
  path: string,
): Promise<() => Promise<void>> {
  await chooseArchive(page, path);
  await readPreview(page);
  const letStore = await holdTable(browser, 'archiveBlocks');
  await pressArchive(page, 'archive-confirm');
  await waitUntil(() => isClaimed(browser, 'imports'), { what: 'the rows to wait' });
  // Whoever waits first goes first: the rows, then this, then what follows from the rows.
  const letConclude = await holdTable(browser, 'archiveBlocks', 'dailyPeople');
  await letStore();
  await waitUntil(async () => (await archiveText(page, 'archive-writing')).includes('The rows are safe'), {
    what: 'the rows to be safe',
  });
  return letConclude;
}
