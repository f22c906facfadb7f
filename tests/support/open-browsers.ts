import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { RESULTS_FOLDER } from './paths.ts';

const openBrowsers = new Set<ExtensionBrowser>();

/** Keeps a browser in mind, so that a failing test can say what it showed, and gives it back with a `close` that forgets it. */
export function rememberBrowser(opened: ExtensionBrowser): ExtensionBrowser {
  const close = opened.close;
  opened.close = async () => {
    openBrowsers.delete(opened);
    await close();
  };
  openBrowsers.add(opened);
  return opened;
}

/** Saves screenshot and source of every open page, and each browser's trace, under `test-results/`. Never throws. */
export async function saveFailure(testName: string): Promise<void> {
  const folder = join(RESULTS_FOLDER, 'failures', testName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100));
  mkdirSync(folder, { recursive: true });
  for (const { kind, browser, trace } of openBrowsers) {
    const pages = await browser.pages().catch(() => []);
    // One after the other: a page can only be photographed in front.
    for (const [index, page] of pages.entries()) {
      if (page.url() === 'about:blank') continue;
      await savePage(page, join(folder, `${kind}-${index}`)).catch((error: unknown) =>
        trace.note(`not saved: ${String(error)}`),
      );
    }
    writeFileSync(join(folder, `${kind}-trace.txt`), trace.lines.join('\n'));
  }
}

/** Beyond this a page that hangs is left out: the failure itself must still be reported. */
const SAVE_TIMEOUT_MS = 5_000;

async function savePage(page: Page, path: string): Promise<void> {
  const save = async () => {
    writeFileSync(`${path}.html`, await page.content());
    await page.bringToFront();
    await page.screenshot({ path: `${path}.png` });
  };
  const giveUp = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`${page.url()} hangs`)), SAVE_TIMEOUT_MS).unref(),
  );
  await Promise.race([save(), giveUp]);
}
