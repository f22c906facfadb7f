import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { inventMember, makeWorld, type World } from '../pages/world.ts';
import { CONNECTIONS_PAGE, UNREAD_PAGE, LINKEDIN, profilePage } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import type { ChromiumPopup } from '../support/chromium-popup.ts';
import { goWithin } from '../support/browse.ts';
import { writeArchiveFiles } from '../support/archive-files.ts';
import { chooseArchive, openArchivePage, readPreview } from '../support/archive-page.ts';
import { fillField, showDashboard } from '../support/dashboard-page.ts';
import { eraseStore } from '../support/erase-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, rowsOf, waitForRows } from '../support/stored-rows.ts';
import { unfold } from '../support/unfold.ts';
import { pause, waitUntil } from '../support/wait.ts';

/** Stands for a tab that is gone: its row tells when somebody signed out. */
const NO_TAB = -1;
/** Longer than two reads and recording take. */
const QUIET_MS = 2_000;

/** One person with two accounts, each with people of its own. */
const FIRST = makeWorld();
const SECOND = otherWorld();

function otherWorld(): World {
  const world = makeWorld({ seed: 2, people: 90 });
  const viewer = { ...world.viewer, slug: 'robin-achterberg-coach', name: 'Robin Achterberg, Coach' };
  return { ...world, viewer };
}

let session: Session<ChromiumBrowser>;
let tab: Page;
beforeAll(async () => {
  session = await startChromiumSession();
});
afterAll(() => session.close());
beforeEach(async () => {
  signIn(FIRST);
  tab = await session.browser.newPage();
});
afterEach(async () => {
  for (const page of await session.browser.browser.pages()) if (page.url().includes('linkedin.com')) await page.close();
  await eraseStore(session.browser);
});

const signIn = (world: World) => void Object.assign(session.site, { world });
const heldCount = async () => (await rowsOf(session.browser, 'held')).length;

/** The people recorded for the account with this slug. */
async function peopleOf({ viewer }: World) {
  const account = (await rowsOf(session.browser, 'accounts')).find((row) => row['slug'] === viewer.slug);
  return (await readRows(session.browser)).people.filter(({ accountId }) => accountId === account?.['id']);
}

/** The exact counts of connections, by the slug of the account they were recorded for. */
async function counts(): Promise<Record<string, number[]>> {
  const { readings } = await readRows(session.browser);
  const exact = readings.filter(({ metric, atLeast }) => metric === 'connections' && !atLeast);
  const accounts = (await rowsOf(session.browser, 'accounts')) as { id: number; slug?: string }[];
  return Object.fromEntries(
    accounts.map(({ id, slug = '' }) => [
      slug,
      exact.filter(({ accountId }) => accountId === id).map(({ value }) => value),
    ]),
  );
}

async function showOwnProfile(page: Page): Promise<void> {
  const { slug } = session.site.world.viewer;
  await page.goto(profilePage(slug));
  await waitUntil(async () => (await rowsOf(session.browser, 'tabViewers')).some((row) => row['slug'] === slug), {
    what: 'the own profile to be noted',
  });
}

/** The first account is known, its list is read, and the same tab shows the second one. */
async function meetSecondSlug(): Promise<void> {
  await showOwnProfile(tab);
  await tab.goto(CONNECTIONS_PAGE);
  await waitForRows(session.browser, ({ people }) => people.length === 10, { what: 'the first list' });
  signIn(SECOND);
  await showOwnProfile(tab);
  await tab.goto(CONNECTIONS_PAGE);
  await waitUntil(async () => (await heldCount()) >= 2, { what: 'the second list to be held' });
}

async function answer(testId: string): Promise<ChromiumPopup> {
  const popup = await session.browser.openPopup(tab);
  expect(await popup.text('own-slug-question')).toContain(SECOND.viewer.slug);
  await unfold(popup, 'own-slug-question');
  await popup.click(testId);
  await waitUntil(async () => !(await popup.exists('own-slug-question')), { what: 'the question to go' });
  return popup;
}

async function switchTo(page: Page, slug: string): Promise<void> {
  const accounts = (await rowsOf(session.browser, 'accounts')) as { id: number; slug: string }[];
  const { id } = accounts.find((account) => account.slug === slug)!;
  await page.select('[data-testid="account-switch"]', String(id));
}

test('another account of mine: both are kept apart and can be switched, in popup and dashboard', async () => {
  await meetSecondSlug();
  expect(await counts()).toEqual({ [FIRST.viewer.slug]: [612] });
  expect((await readRows(session.browser)).people).toHaveLength(10);
  const popup = await answer('own-slug-another');
  await waitUntil(async () => (await heldCount()) === 0, { what: 'what was held to be recorded' });
  expect(await counts()).toEqual({ [FIRST.viewer.slug]: [612], [SECOND.viewer.slug]: [90] });
  expect(await popup.text('popup-count')).toBe('612');
  await switchTo(popup.page, SECOND.viewer.slug);
  await waitUntil(async () => (await popup.text('popup-count')) === '90', { what: 'the second account’s count' });
  await popup.close();

  const dashboard = await session.browser.openExtensionPage('dashboard.html#/people');
  await dashboard.waitForSelector('[data-testid="account-switch"]');
  const listed = () => dashboard.$eval('[data-testid="people-list"]', (list) => list.textContent);
  await waitUntil(async () => (await listed().catch(() => '')).includes(SECOND.people[0]!.name), {
    what: 'its people',
  });
  await switchTo(dashboard, FIRST.viewer.slug);
  await waitUntil(async () => (await listed()).includes(FIRST.people[0]!.name), { what: 'the first account’s people' });
  expect(await listed()).not.toContain(SECOND.people[0]!.name);
  await dashboard.close();
});

test('what was begun for one account is not stored for another that is shown since: an archive, a count', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  const files = await writeArchiveFiles();
  const dashboard = await openArchivePage(session.browser);
  await chooseArchive(dashboard, files.older);
  await readPreview(dashboard);
  await switchTo(dashboard, SECOND.viewer.slug);
  await pause(QUIET_MS);
  await dashboard.evaluate(() => document.querySelector<HTMLElement>('[data-testid="archive-confirm"]')?.click());
  await pause(QUIET_MS);
  expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  await showDashboard(dashboard, '#/readings', 'manual-form');
  await fillField(dashboard, 'manual-value', '777');
  await switchTo(dashboard, FIRST.viewer.slug);
  await dashboard.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-testid="manual-value"]')?.value === '',
  );
  await dashboard.close();
  files.remove();
});

test('with two accounts, what a new tab shows waits until it shows an own profile', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  const other = await session.browser.newPage();
  await other.goto(profilePage(SECOND.people[20]!.slug));
  await waitUntil(async () => (await heldCount()) === 1, { what: 'the profile to be held' });
  const before = (await readRows(session.browser)).people.length;
  const popup = await session.browser.openPopup(other);
  expect(await popup.text('account-waiting')).toContain('own profile');
  await popup.close();
  await other.bringToFront();
  await showOwnProfile(other);
  await waitForRows(session.browser, ({ people }) => people.length === before + 1, { what: 'the person' });
  expect((await peopleOf(SECOND)).map(({ slug }) => slug)).toContain(SECOND.people[20]!.slug);
});

async function signOut(page: Page): Promise<void> {
  await page.goto(`${LINKEDIN}/uas/login`);
  const isOfNoTab = ({ tabId }: Record<string, unknown>) => tabId === NO_TAB;
  await waitUntil(async () => (await rowsOf(session.browser, 'tabViewers')).every(isOfNoTab), {
    what: 'the tabs to be forgotten',
  });
}

test('a list from before somebody signed out is not taken for that of who signed in, though its tab shows their profile', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  signIn(FIRST);
  const stale = await session.browser.newPage();
  await stale.goto(CONNECTIONS_PAGE);
  await waitUntil(async () => (await heldCount()) > 0, { what: 'the list to be held' });
  await tab.bringToFront();
  await signOut(tab);
  signIn(SECOND);
  await stale.bringToFront();
  await pause(QUIET_MS);
  await goWithin(stale, `/in/${SECOND.viewer.slug}/`);
  await pause(QUIET_MS * 2);
  expect(await counts()).toEqual({ [FIRST.viewer.slug]: [612], [SECOND.viewer.slug]: [90] });
  const strangers = new Set(FIRST.people.map(({ memberId }) => memberId));
  expect((await peopleOf(SECOND)).filter(({ memberId }) => strangers.has(memberId!))).toEqual([]);
});

test('signing out in one tab makes every tab wait for an own profile', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  const other = await session.browser.newPage();
  await signOut(other);
  signIn(FIRST);
  await tab.bringToFront();
  await tab.goto(CONNECTIONS_PAGE);
  await waitUntil(async () => (await heldCount()) > 0, { what: 'the list to be held' });
  expect(await counts()).toEqual({ [FIRST.viewer.slug]: [612], [SECOND.viewer.slug]: [90] });
  await showOwnProfile(tab);
  await waitUntil(async () => (await heldCount()) === 0, { what: 'the list to be recorded' });
  expect(await peopleOf(FIRST)).toHaveLength(10);
});

test('signed in to the other account while the extension was off: the list is not taken for that of whom the tab showed before', async () => {
  const { browser } = session;
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  signIn(FIRST);
  await tab.bringToFront();
  await showOwnProfile(tab);
  await browser.switchOff();
  await tab.goto(`${LINKEDIN}/uas/login`);
  signIn(SECOND);
  await tab.goto(UNREAD_PAGE);
  await browser.switchOn();
  await tab.bringToFront();
  await tab.goto(CONNECTIONS_PAGE);
  await pause(QUIET_MS * 2);
  expect(await counts()).toEqual({ [FIRST.viewer.slug]: [612], [SECOND.viewer.slug]: [90] });
  const strangers = new Set(SECOND.people.map(({ memberId }) => memberId));
  expect((await peopleOf(FIRST)).filter(({ memberId }) => strangers.has(memberId!))).toEqual([]);
});

test('a tab that the browser put aside and gave another number still tells whose its pages are', async () => {
  const { browser } = session;
  await meetSecondSlug();
  await (await answer('own-slug-another')).close();
  await (await browser.newPage()).goto('about:blank');
  const found = `chrome.tabs.query({ url: '${LINKEDIN}/*' }).then(([{ id }]) => id)`;
  const before = await browser.evaluateAtOrigin(found);
  await browser.evaluateAtOrigin(`${found}.then((id) => chrome.tabs.discard(id))`);
  expect(await browser.evaluateAtOrigin(found)).not.toBe(before);
  signIn({ ...SECOND, people: [inventMember({ slug: 'newest', connectedOn: SECOND.today }), ...SECOND.people] });
  await browser.evaluateAtOrigin(`${found}.then(async (id) => {
    await chrome.tabs.update(id, { active: true });
    await chrome.tabs.reload(id);
  })`);
  await waitUntil(async () => (await peopleOf(SECOND)).some(({ slug }) => slug === 'newest'), { what: 'the newest' });
  expect(await heldCount()).toBe(0);
});

test('renamed: the account goes on under its new address', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-renamed')).close();
  const accounts = await waitUntil(async () => (await heldCount()) === 0 && rowsOf(session.browser, 'accounts'), {
    what: 'the answer',
  });
  expect(accounts).toMatchObject([{ slug: SECOND.viewer.slug, formerSlugs: [FIRST.viewer.slug] }]);
});

test('not mine: nothing of it is kept, then or later', async () => {
  await meetSecondSlug();
  await (await answer('own-slug-not-mine')).close();
  await tab.goto(UNREAD_PAGE);
  await tab.goto(CONNECTIONS_PAGE);
  await pause(QUIET_MS);
  expect([await heldCount(), await counts()]).toEqual([0, { [FIRST.viewer.slug]: [612] }]);
  const stored = JSON.stringify(await session.browser.readStore());
  for (const { memberId } of SECOND.people.slice(0, 10)) expect(stored).not.toContain(memberId);
});
