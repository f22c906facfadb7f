import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { browseFirst } from '../support/fill-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { inventMember } from '../pages/world.ts';
import { pause } from '../support/wait.ts';

const WRITTEN_BY_NEWER = `new Promise((resolve, reject) => {
  const request = indexedDB.open('kithline');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const transaction = request.result.transaction('meta', 'readwrite');
    transaction.objectStore('meta').put({ key: 'schema', version: 9_999 });
    transaction.oncomplete = () => resolve(request.result.close());
  };
})`;

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession();
  await browseFirst(session);
  await session.browser.evaluateAtOrigin(WRITTEN_BY_NEWER);
});
afterAll(() => session.close());

test('a database that a newer version has written to is left as it is, and popup and dashboard say why', async () => {
  const { site, browser } = session;
  const before = await browser.readStore();
  site.world.people.unshift(inventMember({ slug: 'too-new', connectedOn: site.world.today }));
  const page = await browser.newPage();
  await page.goto(CONNECTIONS_PAGE);
  // Longer than reading and recording take.
  await pause(2_000);
  const popup = await browser.openPopup(page);
  expect(await popup.text('store-problem')).toContain('newer');
  await popup.close();
  const dashboard = await browser.openExtensionPage('dashboard.html');
  await dashboard.waitForFunction(() => document.body.innerText.includes('newer Kithline'));
  expect(await browser.readStore()).toEqual(before);
});
