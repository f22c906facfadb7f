import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type ChromiumBrowser, launchChromium } from './chromium.ts';

/** No site is served: pages are laid out by hand. */
const NO_SITE_PORT = 9;

/**
 * Opens a page of Chromium without the extension for all tests of a file, and closes it after them.
 * @param take gets the page before the first test.
 */
export function useBarePage(take: (page: Page) => void): void {
  let chromium: ChromiumBrowser | undefined;
  beforeAll(async () => {
    chromium = await launchChromium({ port: NO_SITE_PORT, extensionFolder: undefined });
    // Behind another: what it lays out can be read as well, and painting thousands of pages for nobody takes a third of the time.
    take(await chromium.browser.newPage({ background: true }));
  });
  afterAll(() => chromium?.close());
}
