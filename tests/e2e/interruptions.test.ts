import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Member } from '../pages/world.ts';
import { CONNECTIONS_PAGE, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import { goWithin, scrollList } from '../support/browse.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { eraseStore } from '../support/erase-store.ts';
import { holdTable, isClaimed } from '../support/hold-table.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { type StoredRows, waitForRows } from '../support/stored-rows.ts';
import { pause, waitUntil } from '../support/wait.ts';

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession({ settings: { cacheControl: 'no-cache' } });
});
afterAll(() => session.close());
afterEach(async () => {
  for (const page of await session.browser.browser.pages()) if (page.url().includes('linkedin.com')) await page.close();
  await eraseStore(session.browser);
});

const saw = (surface: string) => (rows: StoredRows) => rows.sightings.some((sighting) => sighting.surface === surface);

test('a worker stopped between two recordings is started again by the next, and nothing is lost or doubled', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  await page.goto(CONNECTIONS_PAGE);
  await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the list' });
  await browser.stopWorker();
  expect(await browser.findWorker()).toBeUndefined();
  await page.goto(profilePage(site.world.people[0]!.slug));
  const { people, readings } = await waitForRows(browser, saw('other-profile'), { what: 'the profile' });
  expect(people).toHaveLength(10);
  expect(readings).toHaveLength(1);
});

test('a worker stopped again and again while the list is recorded loses nobody and doubles nobody', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  await page.goto(CONNECTIONS_PAGE);
  // Two reads settle after about 1.2 s; the stops fall before, into and after the recording.
  for (const waitMs of [900, 150, 100, 100, 100, 100, 150, 200]) {
    await pause(waitMs);
    await browser.stopWorker();
  }
  for (let screens = 0; screens < 3; screens++) {
    await scrollList(page);
    await pause(1_200);
    await browser.stopWorker();
    await pause(150);
    await browser.stopWorker();
  }
  const { people, readings, sightings } = await waitForRows(browser, ({ people }) => people.length > 20, {
    what: 'the people scrolled to',
  });
  // Nobody missing in between: the newest so many.
  const truth = site.world.people.slice(0, people.length);
  expect(people.map(({ slug }) => slug).sort()).toEqual(truth.map(({ slug }) => slug).sort());
  expect(sightings).toHaveLength(people.length);
  expect(readings.map(({ metric, value }) => ({ metric, value }))).toEqual([
    { metric: 'connections', value: site.world.connectionCount },
  ]);
});

test('a page that is left while its message is recorded, and gone back to, tells what it shows from then on', async () => {
  const { site, browser } = session;
  const [first, second] = site.world.people as [Member, Member];
  const page = await browser.newPage();
  await page.goto(UNREAD_PAGE);
  await page.evaluate(() => void Object.assign(globalThis, { isSame: true }));
  const letGo = await holdTable(browser, 'people');
  await page.bringToFront();
  await goWithin(page, `/in/${first.slug}/`);
  await waitUntil(() => isClaimed(browser, 'settings'), { what: 'the message to arrive' });
  await page.goto(profilePage(site.world.strangers[0]!.slug));
  await letGo();
  await waitForRows(browser, ({ people }) => people.length === 1, { what: 'the first profile' });
  await page.bringToFront();
  await page.goBack();
  expect(await page.evaluate(() => 'isSame' in globalThis)).toBe(true);
  await goWithin(page, `/in/${second.slug}/`);
  const { people } = await waitForRows(browser, ({ people }) => people.length === 2, {
    what: 'the second profile',
    timeoutMs: 20_000,
  });
  expect(people.map(({ slug }) => slug)).toEqual([first.slug, second.slug]);
});

test('the extension reloaded while a LinkedIn tab is open: the old script stops quietly and capture goes on without a reload', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.goto(profilePage(site.world.people[0]!.slug));
  await waitForRows(browser, saw('other-profile'), { what: 'the first profile' });
  await browser.reloadExtension();
  await page.bringToFront();
  await goWithin(page, `/in/${site.world.people[1]!.slug}/`);
  const { people } = await waitForRows(browser, ({ people }) => people.length === 2, { what: 'the second profile' });
  expect(people.map(({ slug }) => slug)).toEqual(site.world.people.slice(0, 2).map(({ slug }) => slug));
  // Were the old script still at work, it would fail once a read.
  await goWithin(page, '/company/quillworks/');
  await goWithin(page, `/in/${site.world.people[2]!.slug}/`);
  await waitForRows(browser, ({ people }) => people.length === 3, { what: 'the third profile' });
  await pause(1_500);
  expect(told).toEqual([]);
});

test('tabs that were open before are reached at installation', async () => {
  const { site } = session;
  const fresh = await startChromiumSession({ extensionFolder: undefined, world: site.world });
  try {
    const page = await fresh.browser.newPage();
    await page.goto(CONNECTIONS_PAGE);
    const installed = await fresh.browser.install();
    await page.bringToFront();
    await waitForRows(installed, ({ people }) => people.length === 10, { what: 'the open list' });
  } finally {
    await fresh.close();
  }
});

test('a script whose extension was removed says nothing and does nothing', async () => {
  const { site } = session;
  const fresh = await startChromiumSession({ world: site.world });
  try {
    const page = await fresh.browser.newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    await page.goto(UNREAD_PAGE);
    await fresh.browser.browser.uninstallExtension(fresh.browser.extensionId);
    for (const path of ['/mynetwork/invite-connect/connections/', `/in/${site.world.people[0]!.slug}/`]) {
      await goWithin(page, path);
      await pause(1_500);
    }
    expect(told).toEqual([]);
  } finally {
    await fresh.close();
  }
});

test('an erased database is filled again by a page that is still open and goes on', async () => {
  const { browser } = session;
  const page = await browser.newPage();
  await page.goto(UNREAD_PAGE);
  await goWithin(page, '/mynetwork/invite-connect/connections/');
  await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the list' });
  await eraseStore(browser);
  await goWithin(page, '/company/quillworks/');
  await goWithin(page, '/mynetwork/invite-connect/connections/');
  // The count comes after the cards: it may be left of another page.
  const isBack = ({ people, readings }: StoredRows) => people.length === 10 && readings.length === 1;
  await waitForRows(browser, isBack, { what: 'the list again' });
});
