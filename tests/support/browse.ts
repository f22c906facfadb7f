import type { Page } from 'puppeteer-core';

/** Follows a link of the open page with a click, so that the site changes pages without a reload. */
export async function clickLink(page: Page, hrefPart: string): Promise<void> {
  const selector = `a[href*="${hrefPart}"]`;
  await page.waitForSelector(selector);
  await page.$eval(selector, (link) => (link as HTMLElement).click());
  await page.waitForFunction((part) => location.href.includes(part), {}, hrefPart);
}

/** Scrolls the list of connections by about a screen: its inner scroller, or the window in layout A. */
export async function scrollList(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scroller = document.querySelector('#workspace');
    const distance = innerHeight * 0.8;
    if (scroller && scroller.scrollHeight > scroller.clientHeight) scroller.scrollBy(0, distance);
    else scrollBy(0, distance);
  });
}
