import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { pause, waitUntil } from '../support/wait.ts';

/** Longer than the name of a page alone. */
const HEADING_LENGTH = 30;
/** What is the same so much later is all there is. */
const SETTLED_MS = 200;

let session: Session<ChromiumBrowser>;
beforeAll(async () => void (session = await startChromiumSession()));
afterAll(() => session.close());

/** What Chromium gives to all pages of a process in which one was closed while it asked for the catalogue. */
const LOSE_CATALOGUE = `for (const api of [globalThis.chrome, globalThis.browser]) if (api?.i18n) api.i18n.getMessage = () => ''`;

test.each(['popup.html', 'dashboard.html#/people'])(
  '%s says the same words without the browser’s catalogue',
  async (path) => {
    const page = await session.browser.openExtensionPage(path);
    const said = () => page.$eval('main', (element) => element.innerText).catch(() => '');
    // The heading is there before the rest.
    const readWords = () =>
      waitUntil(async () => {
        const before = await said();
        await pause(SETTLED_MS);
        return before.length > HEADING_LENGTH && (await said()) === before && before;
      });
    const words = await readWords();
    await page.evaluateOnNewDocument(LOSE_CATALOGUE);
    await page.reload();
    expect(await page.evaluate('chrome.i18n.getMessage("catalogueLanguage")')).toBe('');
    expect(await readWords()).toBe(words);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.close();
  },
);
