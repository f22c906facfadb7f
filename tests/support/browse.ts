import type { Page } from 'puppeteer-core';

/** Follows a link of the open page with a click, so that the site changes pages without a reload. */
export async function clickLink(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  const before = page.url();
  await page.$eval(selector, (link) => (link as HTMLElement).click());
  await page.waitForFunction((address) => location.href !== address, {}, before);
}

/** Lets the site go to an address that no link on the page leads to, as its own scripts would: without a reload. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
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
