import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeWorld } from '../pages/world.ts';
import { CONNECTIONS_PAGE, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { eraseStore } from '../support/erase-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, waitForRows } from '../support/stored-rows.ts';
import { pause, waitUntil } from '../support/wait.ts';

/** Longer than two reads and recording take. */
const QUIET_MS = 2_000;

let session: Session<ChromiumBrowser>;
let tab: Page;
beforeAll(async () => {
  session = await startChromiumSession();
});
afterAll(() => session.close());
beforeEach(async () => {
  session.site.world = makeWorld();
  tab = await session.browser.newPage();
  await readCount(240);
  await readCount(5_000, 'unconfirmed');
});
afterEach(async () => {
  await tab.close();
  await eraseStore(session.browser);
});

/** Lets LinkedIn say a count, and waits until it is stored. */
async function readCount(value: number, status = 'confirmed'): Promise<void> {
  session.site.world.connectionCount = value;
  await tab.goto(UNREAD_PAGE);
  await tab.goto(CONNECTIONS_PAGE);
  await waitForRows(
    session.browser,
    ({ readings }) => readings.some((reading) => reading.value === value && reading.status === status),
    { what: `${value}, ${status}` },
  );
}

const statuses = async () =>
  (await readRows(session.browser)).readings
    .filter(({ metric }) => metric === 'connections')
    .map(({ value, status }) => `${value} ${status}`);

test('a count far from the last is asked about and counts nowhere; accepted, it counts', async () => {
  const popup = await session.browser.openPopup(tab);
  expect(await popup.text('popup-count')).toBe('240');
  const question = await popup.text('doubt');
  expect([question.includes('5,000'), question.includes('240')]).toEqual([true, true]);
  await popup.click('doubt-accept');
  await waitUntil(async () => (await popup.text('popup-count')) === '5,000', { what: 'the count' });
  expect(await popup.exists('doubt')).toBe(false);
  await popup.close();
  expect(await statuses()).toEqual(['240 confirmed', '5000 confirmed']);
});

test('rejected, it stays rejected that day, however often the page says it', async () => {
  const popup = await session.browser.openPopup(tab);
  await popup.click('doubt-reject');
  await waitUntil(async () => !(await popup.exists('doubt')), { what: 'the question to go' });
  expect(await popup.text('popup-count')).toBe('240');
  await popup.close();
  await tab.goto(UNREAD_PAGE);
  await tab.goto(CONNECTIONS_PAGE);
  await pause(QUIET_MS);
  expect(await statuses()).toEqual(['240 confirmed', '5000 rejected']);
});

test('another page that agrees settles it without asking', async () => {
  await readCount(390, 'unconfirmed');
  session.site.world.viewer.connectionCount = 390;
  await tab.goto(profilePage(session.site.world.viewer.slug));
  await waitForRows(
    session.browser,
    ({ readings }) => readings.some(({ value, status }) => value === 390 && status === 'confirmed'),
    { what: 'the count to be believed' },
  );
  const popup = await session.browser.openPopup(tab);
  expect(await popup.text('popup-count')).toBe('390');
  expect(await popup.exists('doubt')).toBe(false);
  await popup.close();
});

test('the dashboard tells it apart from what is sure', async () => {
  const dashboard = await session.browser.openExtensionPage('dashboard.html#/readings');
  const status = '.reading[data-status="unconfirmed"]';
  await dashboard.waitForSelector(status);
  expect(await dashboard.$eval(status, (row) => row.textContent)).toContain('5,000');
  await dashboard.close();
});
