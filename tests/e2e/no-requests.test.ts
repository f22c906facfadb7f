import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeArchiveFiles } from '../support/archive-files.ts';
import { importArchive, openArchivePage, pressArchive } from '../support/archive-page.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LINKEDIN, profilePage } from '../support/addresses.ts';
import { type Canary, leakFromPage, leakFromWorker, startCanary } from '../support/canary.ts';
import { browseFirst } from '../support/fill-store.ts';
import { readNetLog } from '../support/net-log.ts';
import { startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';
import { waitUntil } from '../support/wait.ts';

const DASHBOARD_ROUTES = ['#/', '#/goal', '#/people', '#/readings', '#/archive', '#/data', '#/welcome'];

test('Chromium, the whole main job: no request starts with the extension, and none goes anywhere but to LinkedIn', async () => {
  const netLogPath = join(mkdtempSync(join(tmpdir(), 'kithline-')), 'net-log.json');
  const session = await startChromiumSession({ netLogPath });
  const { browser, site } = session;
  await browseFirst(session);
  const profile = await browser.newPage();
  await profile.goto(profilePage(site.world.people[0]!.slug));
  const popup = await browser.openPopup(profile);
  await popup.fill('follow-up-topic', 'trains');
  await popup.page.waitForSelector('[data-painted="true"]');
  await popup.click('follow-up-done');
  await waitForRows(browser, ({ touches }) => touches.length === 1, { what: 'the touch' });
  await popup.close();
  const dashboard = await browser.openExtensionPage('dashboard.html');
  for (const route of DASHBOARD_ROUTES) {
    await dashboard.evaluate((hash) => void (location.hash = hash), route);
    await dashboard.waitForNetworkIdle({ idleTime: 100 });
  }
  await takeArchiveIn(browser);
  await browser.stopWorker();
  await session.close();

  const requests = readNetLog(netLogPath);
  rmSync(dirname(netLogPath), { recursive: true });
  const ofExtension = requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  expect(ofExtension).toEqual([]);
  // A content script's requests would bear the page's name.
  const ofPages = requests.filter(({ initiator }) => initiator.startsWith('https:'));
  expect(ofPages.length).toBeGreaterThan(5);
  expect(ofPages.filter(({ url }) => !url.startsWith(`${LINKEDIN}/`))).toEqual([]);
  const hosts = new Set(requests.map(({ url }) => new URL(url).hostname));
  expect([...hosts].filter((host) => !/^www\.linkedin\.com$|\.(google|googleapis|gvt1)\.com$/.test(host))).toEqual([]);
});

/** Reads, imports and takes back an export with messages, beside the people there are. */
async function takeArchiveIn(browser: ExtensionBrowser): Promise<void> {
  const files = await writeArchiveFiles();
  const page = await openArchivePage(browser);
  await importArchive(page, files.newer);
  await pressArchive(page, 'archive-undo');
  await page.waitForSelector('[data-testid="archive-report"]', { hidden: true });
  await page.close();
  files.remove();
}

describe('what the policy stops', () => {
  let canary: Canary;
  beforeAll(async () => {
    canary = await startCanary();
  });
  afterAll(() => canary.close());

  test('in Chromium: nothing gets out of the popup, the dashboard and the worker, by any way there is', async () => {
    const session = await startChromiumSession();
    const { browser } = session;
    try {
      const open = await browser.newPage();
      await open.goto(`http://${canary.address}/`);
      await open.evaluate(leakFromPage(canary.address));
      // The ways are real: a page without a policy takes nearly all of them.
      expect(new Set(canary.calls).size).toBeGreaterThan(20);
      canary.calls.length = 0;

      const popup = await browser.openPopup(open);
      await popup.evaluate(leakFromPage(canary.address));
      await popup.close();
      const dashboard = await browser.openExtensionPage('dashboard.html');
      await dashboard.evaluate(leakFromPage(canary.address));
      const worker = await waitUntil(() => browser.findWorker(), { what: 'the worker' });
      await worker.evaluate(leakFromWorker(canary.address));
      expect(canary.calls).toEqual([]);
    } finally {
      await session.close();
    }
  });

  test('in Firefox: nothing gets out of the dashboard, and no other host is asked for in the whole main job', async () => {
    const session = await startFirefoxSession();
    const { browser } = session;
    try {
      await browseFirst(session);
      await takeArchiveIn(browser);
      canary.calls.length = 0;
      const dashboard = await browser.openExtensionPage('dashboard.html');
      await dashboard.evaluate(leakFromPage(canary.address));
      expect(canary.calls).toEqual([]);
      // Besides LinkedIn's only the browser's own services were asked for, in vain.
      expect(
        browser.asked.filter((host) => !/^www\.linkedin\.com:443$|\.mozilla\.(com|org|net)(:443)?(\/|$)/.test(host)),
      ).toEqual([]);
    } finally {
      await session.close();
    }
  });
});
