import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import { findViolations, tabTo } from '../support/accessibility.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { browseFirst } from '../support/fill-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';

const SCHEMES = ['light', 'dark'] as const;
const ROUTES = ['#/', '#/people', '#/readings', '#/archive', '#/data', '#/welcome'];
const TOPIC = 'the choir';

let session: Session<ChromiumBrowser>;
let tab: Page;
beforeAll(async () => {
  session = await startChromiumSession();
  tab = await session.browser.newPage();
  await tab.goto(UNREAD_PAGE);
});
afterAll(() => session.close());

async function expectNoViolation(page: Page): Promise<void> {
  for (const value of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await findViolations(page), value).toEqual([]);
  }
}

const openRoute = async (route: string) => {
  const page = await session.browser.openExtensionPage(`dashboard.html${route}`);
  await page.waitForSelector('main h1', { visible: true });
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page;
};

describe.each(['with nothing recorded', 'with people and readings'])('%s', (state) => {
  beforeAll(async () => {
    if (state !== 'with nothing recorded') await browseFirst(session);
  });

  test('axe finds nothing wrong with the popup, light and dark', async () => {
    const popup = await session.browser.openPopup(tab);
    await popup.page.waitForSelector('[data-testid="pause-switch"]');
    await expectNoViolation(popup.page);
    await popup.close();
  });

  test.each(ROUTES)('axe finds nothing wrong with the dashboard at %s, light and dark', async (route) => {
    const page = await openRoute(route);
    await expectNoViolation(page);
    await page.close();
  });
});

test('the keyboard alone does the main job: a goal, then the draft over a profile, copied', async () => {
  const { browser, site } = session;
  const dashboard = await openRoute('#/goal');
  await tabTo(dashboard, 'goal-target');
  await dashboard.keyboard.type('750');
  await tabTo(dashboard, 'goal-by');
  await dashboard.keyboard.type(`0601${new Date().getFullYear() + 1}`);
  await dashboard.keyboard.press('Enter');
  const { goals } = await waitForRows(browser, ({ goals }) => goals.length === 1, { what: 'the goal' });
  expect(goals[0]).toMatchObject({ target: 750, by: `${new Date().getFullYear() + 1}-06-01` });
  await dashboard.close();

  await tab.goto(profilePage(site.world.people[0]!.slug));
  const { page, ...popup } = await browser.openPopup(tab);
  expect(await popup.text('popup-sentence')).toContain('750');
  await tabTo(page, 'follow-up-topic');
  await page.keyboard.type(TOPIC);
  await tabTo(page, 'follow-up-draft');
  await page.keyboard.press('End');
  await tabTo(page, 'follow-up-copy');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  expect(await browser.readClipboard()).toContain(TOPIC);
  await tabTo(page, 'follow-up-done');
  await page.keyboard.press('Enter');
  await waitForRows(browser, ({ touches }) => touches.length === 1, { what: 'the touch' });
  // The card that had the focus is gone; the focus must not be lost with it.
  await page.waitForFunction(() => document.activeElement?.localName !== 'body');
  await popup.close();
});

test('the chart says in words what it shows, and has a table', async () => {
  const dashboard = await openRoute('#/');
  const label = await dashboard.$eval('[data-testid="growth-chart"] [role="img"]', (chart) =>
    chart.getAttribute('aria-label'),
  );
  expect(label).toMatch(/612/);
  const cells = await dashboard.$$eval('[data-testid="growth-table"] tbody tr', (rows) =>
    rows.map((row) => row.textContent),
  );
  expect(cells.length).toBeGreaterThan(0);
  expect(cells.join(' ')).toContain('612');
  await dashboard.close();
});

test('with reduced motion nothing moves', async () => {
  const page = await openRoute('#/');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const moving = await page.evaluate(() => {
    const lasts = (durations: string) =>
      durations.split(',').some((one) => parseFloat(one) * (one.endsWith('ms') ? 1 : 1_000) > 10);
    return [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          lasts(getComputedStyle(element).transitionDuration) || lasts(getComputedStyle(element).animationDuration),
      )
      .map((element) => element.outerHTML.slice(0, 80));
  });
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await page.close();
});

test('the dashboard needs no scrolling sideways, from a phone to a wide screen', async () => {
  const page = await openRoute('#/');
  for (const width of [360, 800, 1_400]) {
    await page.setViewport({ width, height: 900 });
    for (const route of ROUTES) {
      await page.evaluate((hash) => void (location.hash = hash), route);
      await page.waitForNetworkIdle({ idleTime: 50 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${route} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  await page.close();
});
