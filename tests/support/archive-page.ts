import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';

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
