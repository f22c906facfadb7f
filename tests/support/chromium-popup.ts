import type { Browser, Page } from 'puppeteer-core';
import type { PopupView } from './extension-browser.ts';
import { type Trace, tracePage } from './trace.ts';

export interface ChromiumPopup extends PopupView {
  /** The popup's document, for what only Chromium's debugging can do: real keys, media features, axe. */
  readonly page: Page;
}

/** Presses the toolbar button over a tab and takes hold of the popup that opens: the real one, with its own small window. */
export async function openChromiumPopup(
  browser: Browser,
  extensionId: string,
  over: Page,
  trace: Trace,
): Promise<ChromiumPopup> {
  await over.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not installed.');
  const opened = browser.waitForTarget((target) =>
    target.url().startsWith(`chrome-extension://${extensionId}/popup.html`),
  );
  await extension.triggerAction(over);
  const page = await (await opened).asPage();
  tracePage(page, trace);
  return popupOf(page);
}

/** The view's words over any page with data-testids. */
export function popupOf(page: Page): ChromiumPopup {
  const selector = (testId: string) => `[data-testid="${testId}"]`;
  const find = (testId: string) => page.locator(selector(testId));
  return {
    page,
    text: async (testId) => {
      const element = await page.waitForSelector(selector(testId), { visible: true });
      return (await element?.evaluate((node) => node.textContent ?? '')) ?? '';
    },
    value: (testId) => page.$eval(selector(testId), (field) => (field as HTMLInputElement).value),
    exists: async (testId) => (await page.$(selector(testId))) !== null,
    fill: (testId, text) => find(testId).fill(text),
    click: (testId) => find(testId).click(),
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    screenshot: async (path) => void (await page.screenshot({ path: path })),
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
  };
}
