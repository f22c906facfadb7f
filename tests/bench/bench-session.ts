import type { StandIn } from '../pages/stand-in.ts';
import { closeWelcome, type ChromiumBrowser } from '../support/chromium.ts';
import { startChromiumSession } from '../support/session.ts';
import { waitUntil } from '../support/wait.ts';
import { makeBenchFolders } from './bench-folders.ts';

/** Chromium with the shipped extension and ten years of data in it. */
export interface BenchSession {
  browser: ChromiumBrowser;
  site: StandIn;
  /** The unpacked floor extension, not installed yet. */
  floorFolder: string;
  /** Addresses of pages of the extension's origin. */
  pages: Record<'blank' | 'floor' | 'popup' | 'history' | 'archive', string>;
  close(): Promise<void>;
}

export async function startBenchSession(): Promise<BenchSession> {
  const folders = await makeBenchFolders();
  const { browser, site, close } = await startChromiumSession({ extensionFolder: folders.product });
  const origin = `chrome-extension://${browser.extensionId}`;
  // It would follow every write and so take part in what is measured.
  await closeWelcome(browser.browser, browser.extensionId);
  await seed(browser);
  return {
    browser,
    site,
    floorFolder: folders.floor,
    pages: {
      blank: `${origin}/blank.html`,
      floor: `${origin}/floor.html`,
      popup: `${origin}/popup.html`,
      history: `${origin}/history.html`,
      archive: `${origin}/dashboard.html#/archive`,
    },
    close: () => close().finally(() => folders.remove()),
  };
}

/** Into the tables that the extension itself has made at its first start. */
async function seed(browser: ChromiumBrowser): Promise<void> {
  await waitUntil(async () => 'people' in (await browser.readStore()), { what: 'the extension to make its database' });
  const page = await browser.openExtensionPage('blank.html');
  await page.evaluate('seedStore()');
  await page.close();
}
