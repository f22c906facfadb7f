import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldHealth, PageHealth, SurfaceHealth } from '../../utils/domain/page-health.ts';
import type { Surface } from '../../utils/domain/surface.ts';
import type { Twist } from '../pages/twists.ts';
import { findViolations } from '../support/accessibility.ts';
import { CONNECTIONS_PAGE, contactDialogPage, profilePage, UNREAD_PAGE } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { showDashboard } from '../support/dashboard-page.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import type { FirefoxBrowser } from '../support/firefox.ts';
import { type Session, startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { readRows, rowsOf } from '../support/stored-rows.ts';
import { unfold } from '../support/unfold.ts';
import { waitUntil } from '../support/wait.ts';

/** A page is given eight seconds before it counts as not readable. */
const VERDICT_TIMEOUT_MS = 15_000;

async function readHealth(browser: ExtensionBrowser): Promise<PageHealth[]> {
  return (await rowsOf(browser, 'pageHealth')) as unknown as PageHealth[];
}

async function readSurface(browser: ExtensionBrowser, surface: Surface): Promise<SurfaceHealth | undefined> {
  return (await readHealth(browser)).find(({ key }) => key === surface) as SurfaceHealth | undefined;
}

/** Loads a page as it is with a twist, and waits until the visit is judged. */
async function visit(session: Session, page: Page, surface: Surface, address: string, twist: Twist = 'none') {
  session.site.settings.twist = twist;
  const before = (await readSurface(session.browser, surface))?.lastVisitAt ?? 0;
  // Other tests leave other tabs in front: a hidden page is not read.
  await page.bringToFront();
  await page.goto(address);
  return waitUntil(
    async () => {
      const health = await readSurface(session.browser, surface);
      return health !== undefined && health.lastVisitAt > before && health;
    },
    { what: `the verdict on ${surface}`, timeoutMs: VERDICT_TIMEOUT_MS },
  );
}

describe('in Chromium', () => {
  let session: Session<ChromiumBrowser>;
  let page: Page;
  beforeAll(async () => {
    session = await startChromiumSession();
    page = await session.browser.newPage();
  });
  afterAll(() => session.close());

  test('every page that is read leaves a verdict that names nobody', async () => {
    const { people, strangers, viewer } = session.site.world;
    await visit(session, page, 'own-profile', profilePage(viewer.slug));
    await visit(session, page, 'connections', CONNECTIONS_PAGE);
    await visit(session, page, 'contact-dialog', contactDialogPage(people[2]!.slug));
    await visit(session, page, 'other-profile', profilePage(strangers[0]!.slug));
    const health = await readHealth(session.browser);
    const surfaces = health.filter((row): row is SurfaceHealth => !('field' in row));
    expect(surfaces.map(({ unreadableVisits }) => unreadableVisits)).toEqual(surfaces.map(() => 0));
    const fields = health.filter((row): row is FieldHealth => 'field' in row);
    expect(fields.find(({ key }) => key === 'connections people')).toMatchObject({ lastVariant: 'C-card-key' });
    expect(fields.find(({ key }) => key === 'other-profile degree')).toHaveProperty('lastReadAt');
    const text = JSON.stringify(health).toLowerCase();
    for (const { slug, memberId, name } of [viewer, people[2]!, strangers[0]!])
      for (const word of [slug, memberId, ...name.split(' ')]) expect(text).not.toContain(word.toLowerCase());
    expect((await readRows(session.browser)).people.some(({ slug }) => slug === strangers[0]!.slug)).toBe(false);
  });

  test('while all is well the popup has a quiet line only', async () => {
    await page.goto(UNREAD_PAGE);
    const popup = await session.browser.openPopup(page);
    expect(await popup.text('health-read')).toBe('Read today');
    expect(await popup.exists('health-trouble')).toBe(false);
    await popup.close();
  });

  test('after three visits in a row without a count the popup says so', async () => {
    for (const times of [1, 2, 3]) {
      const health = await visit(session, page, 'connections', CONNECTIONS_PAGE, 'header-key-renamed');
      expect(health.unreadableVisits).toBe(times);
    }
    const popup = await session.browser.openPopup(page);
    const notice = await popup.text('health-trouble');
    expect(notice).toMatch(/^!?Your connections page cannot be read; last read \p{L}+ \d+/u);
    expect(notice).toMatch(
      /your count was last read on \p{L}+ \d+, \d{4}\. You can type it in, or use your archive\./u,
    );
    expect(await popup.exists('health-read')).toBe(false);
    await popup.close();
  });

  test('the diagnostic is shown whole before it is copied', async () => {
    const popup = await session.browser.openPopup(page);
    await unfold(popup, 'health-trouble');
    await popup.click('diagnostic-show');
    await waitUntil(() => popup.exists('diagnostic-text'), { what: 'the diagnostic' });
    const shown = await popup.value('diagnostic-text');
    expect(shown).toContain('surface: connections, not readable');
    expect(shown).toContain('connections: missing');
    expect(await findViolations(popup.page)).toEqual([]);
    await popup.click('diagnostic-copy');
    await waitUntil(async () => (await popup.text('diagnostic-said')) !== '', { what: 'the word that it is copied' });
    expect(await session.browser.readClipboard()).toBe(shown);
    await popup.close();
  });

  test('the dashboard says so above the growth', async () => {
    const dashboard = await session.browser.openExtensionPage('dashboard.html');
    const notice = await dashboard.waitForSelector('[data-testid="health-trouble"]', { visible: true });
    expect(await notice!.evaluate((element) => element.textContent)).toContain('Your connections page cannot be read');
    expect(await findViolations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('the dashboard tells each field: last read, by what, since when not, and why', async () => {
    const dashboard = await session.browser.openExtensionPage('dashboard.html#/readings');
    await showDashboard(dashboard, '#/readings', 'health-table');
    const row = (key: string) => dashboard.$eval(`[data-field="${key}"]`, (element) => element.textContent);
    expect(await row('connections connections')).toMatch(/not readable.*BC-header.*not found on the page/u);
    expect(await row('connections people')).toMatch(/✓ readable.*C-card-key/u);
    await dashboard.locator('[data-testid="diagnostic-show"]').click();
    const text = await dashboard.waitForSelector('[data-testid="diagnostic-text"]');
    expect(await text!.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain('page: /mynetwork/');
    expect(await findViolations(dashboard)).toEqual([]);
    await dashboard.close();
  });

  test('the notice goes once the page is read again', async () => {
    expect(await visit(session, page, 'connections', CONNECTIONS_PAGE)).toMatchObject({ unreadableVisits: 0 });
    const popup = await session.browser.openPopup(page);
    expect(await popup.text('health-read')).toBe('Read today');
    expect(await popup.exists('health-trouble')).toBe(false);
    await popup.close();
  });

  test('while paused nothing is recorded of visits either', async () => {
    const popup = await session.browser.openPopup(page);
    await popup.text('health-read');
    await popup.evaluate(`document.querySelector('[role="switch"]').click()`);
    await waitUntil(async () => (await rowsOf(session.browser, 'settings')).some(({ value }) => value === true), {
      what: 'the pause',
    });
    await popup.close();
    const before = await readHealth(session.browser);
    await page.goto(profilePage(session.site.world.viewer.slug));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await readHealth(session.browser)).toEqual(before);
  });
});

describe('in Firefox', () => {
  let session: Session<FirefoxBrowser>;
  beforeAll(async () => {
    session = await startFirefoxSession();
  });
  afterAll(() => session.close());

  test('a visit leaves a verdict, and a diagnostic comes from the open tab', async () => {
    const page = await session.browser.newPage();
    await visit(session, page, 'connections', CONNECTIONS_PAGE);
    const dashboard = await session.browser.openExtensionPage('dashboard.html#/readings');
    await showDashboard(dashboard, '#/readings', 'health-table');
    await dashboard.locator('[data-testid="diagnostic-show"]').click();
    const text = await dashboard.waitForSelector('[data-testid="diagnostic-text"]');
    expect(await text!.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain('ConnectionCard_*');
  });
});
