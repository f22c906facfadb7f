import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import { goWithin } from '../support/browse.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { eraseStore } from '../support/erase-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession();
});
afterAll(() => session.close());
afterEach(async () => {
  for (const page of await session.browser.browser.pages()) if (page.url().includes('linkedin.com')) await page.close();
  await eraseStore(session.browser);
});

/** Opens a page, and tells what it says in its console and which errors it has. */
async function openTold(address: string): Promise<{ page: Page; told: string[] }> {
  const page = await session.browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.goto(address);
  return { page, told };
}

test('the extension switched off and on again: a tab that is open goes on being read without a reload', async () => {
  const { site, browser } = session;
  const { page, told } = await openTold(CONNECTIONS_PAGE);
  await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the list' });
  await browser.switchOff();
  await page.bringToFront();
  await goWithin(page, `/in/${site.world.people[20]!.slug}/`);
  await browser.switchOn();
  await page.bringToFront();
  await waitForRows(browser, ({ people }) => people.length === 11, { what: 'the profile that is shown' });
  expect(told).toEqual([]);
});
