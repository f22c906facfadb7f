import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';

/** No site is served: pages are laid out by hand. */
const NO_SITE_PORT = 9;

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Opens a page of a browser without the extension for the tests around the call, and closes it after them.
 * @param take gets the page before the first test.
 */
export function useBarePage(take: (page: Page) => void, kind: keyof typeof LAUNCHERS = 'chromium'): void {
  let opened: ExtensionBrowser | undefined;
  beforeAll(async () => {
    opened = await LAUNCHERS[kind]({ port: NO_SITE_PORT, extensionFolder: undefined });
    // Behind another: what it lays out can be read as well, and painting thousands of pages for nobody takes a third of the time.
    take(await opened.browser.newPage({ background: true }));
  });
  afterAll(() => opened?.close());
}
