import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactDialogPage, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import { goWithin } from '../support/browse.ts';
import { fillField, showDashboard } from '../support/dashboard-page.ts';
import { browseFirst } from '../support/fill-store.ts';
import type { FirefoxBrowser } from '../support/firefox.ts';
import { type Session, startFirefoxSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';
import { pause, waitUntil } from '../support/wait.ts';

const TOPIC = 'the beekeeping course';
const NEXT_YEAR = `${new Date().getFullYear() + 1}-06-01`;

let session: Session<FirefoxBrowser>;
beforeAll(async () => {
  session = await startFirefoxSession();
});
afterAll(() => session.close());

test('capture: the counts, the newest people, and the day from the contact dialog', async () => {
  const { site, browser } = session;
  await browseFirst(session);
  const page = await browser.newPage();
  await page.goto(contactDialogPage(site.world.people[20]!.slug));
  const isDialog = ({ surface }: { surface: string }) => surface === 'contact-dialog';
  const { readings, people } = await waitForRows(browser, ({ sightings }) => sightings.some(isDialog), {
    what: 'the dialog',
  });
  await page.close();
  expect(readings.map(({ metric, value, atLeast }) => ({ metric, value, atLeast }))).toEqual([
    { metric: 'connections', value: 500, atLeast: true },
    { metric: 'followers', value: site.world.followerCount, atLeast: false },
    { metric: 'connections', value: site.world.connectionCount, atLeast: false },
  ]);
  const truth = [...site.world.people.slice(0, 10), site.world.people[20]!];
  expect(people.map(({ slug, connectedOn }) => ({ slug, connectedOn }))).toEqual(
    truth.map(({ slug, connectedOn }) => ({ slug, connectedOn })),
  );
});

test('capture: pages changed without a reload, strangers left out', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  await page.goto(UNREAD_PAGE);
  await goWithin(page, `/in/${site.world.strangers[0]!.slug}/`);
  // Longer than two reads take.
  await pause(3_000);
  await goWithin(page, `/in/${site.world.people[30]!.slug}/`);
  const { people } = await waitForRows(browser, ({ people }) => people.length === 12, { what: 'the profile' });
  expect(people.at(-1)).toMatchObject({ slug: site.world.people[30]!.slug, name: site.world.people[30]!.name });
  await page.close();
});

test('the goal, then the real popup over a profile: sentence, draft, copy and done', async () => {
  const { site, browser } = session;
  const dashboard = await browser.openExtensionPage('dashboard.html#/goal');
  await showDashboard(dashboard, '#/goal', 'goal-form');
  await fillField(dashboard, 'goal-target', '750');
  await fillField(dashboard, 'goal-by', NEXT_YEAR);
  await dashboard.click('[data-testid="goal-save"]');
  await waitForRows(browser, ({ goals }) => goals.length === 1, { what: 'the goal' });
  await dashboard.close();

  const contact = site.world.people[1]!;
  const page = await browser.newPage();
  await page.goto(profilePage(contact.slug));
  const popup = await browser.openPopup(page);
  expect(await popup.text('popup-sentence')).toContain('750');
  expect(await popup.text('follow-up-person')).toBe(contact.name);
  await popup.fill('follow-up-topic', TOPIC);
  await waitUntil(async () => (await popup.value('follow-up-draft')).includes(TOPIC), {
    what: 'the topic in the draft',
  });
  const draft = await popup.value('follow-up-draft');
  expect(draft).toContain(contact.name);
  await popup.click('follow-up-copy');
  await waitUntil(async () => (await popup.text('popup-said')) !== '', { what: 'the confirmation' });
  expect(await browser.readClipboard()).toBe(draft);
  await popup.click('follow-up-done');
  const { touches } = await waitForRows(browser, ({ touches }) => touches.length === 1, { what: 'the touch' });
  expect(touches[0]).toMatchObject({ note: TOPIC });
  await popup.close();
  await page.close();
});

test('Copy and open logs before the composer opens, and the popup closes', async () => {
  const { site, browser } = session;
  const contact = site.world.people[2]!;
  const page = await browser.newPage();
  await page.goto(profilePage(contact.slug));
  const popup = await browser.openPopup(page);
  expect(await popup.text('follow-up-person')).toBe(contact.name);
  await popup.click('follow-up-copy-open');
  await waitForRows(browser, ({ touches }) => touches.length === 2, { what: 'the touch' });
  await waitUntil(async () => !(await popup.isOpen()), { what: 'the popup to close' });
  const hasComposer = () =>
    site.requests.some((request) => request.includes(`/messaging/compose/?recipient=${contact.memberId}`));
  await waitUntil(hasComposer, { what: 'the composer' });
});

test('switched off and on again: the badge is back, and looked at twice a day as before', async () => {
  const { browser } = session;
  const look = () =>
    browser.evaluateAtOrigin<string>(
      `Promise.all([browser.action.getBadgeText({}), browser.alarms.getAll()]).then(([text, { length }]) => text + ', ' + length)`,
    );
  const before = await look();
  expect(before).toMatch(/^\d+, 1$/u);
  await browser.switchOff();
  await browser.switchOn();
  await waitUntil(async () => (await look()) === before, { what: 'badge and alarm' });
});
