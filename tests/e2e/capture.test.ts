import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../utils/domain/person.ts';
import { makeWorld, type Member } from '../pages/world.ts';
import { CONNECTIONS_PAGE, contactDialogPage, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import { clickLink, goWithin, scrollList } from '../support/browse.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { eraseStore } from '../support/erase-store.ts';
import { readRows, waitForRows, type StoredRows } from '../support/stored-rows.ts';
import { pause, waitUntil } from '../support/wait.ts';

/** Longer than two reads and recording take: what has not been recorded by then will not be. */
const QUIET_MS = 2_000;

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession();
});
afterAll(() => session.close());
beforeEach(() => {
  Object.assign(session.site, { world: makeWorld() });
  Object.assign(session.site.settings, { layout: 'C', twist: 'none' });
});
afterEach(async () => {
  for (const page of await session.browser.browser.pages()) if (page.url().includes('linkedin.com')) await page.close();
  await eraseStore(session.browser);
});

const saw = (surface: string) => (rows: StoredRows) => rows.sightings.some((sighting) => sighting.surface === surface);
const counted = (surface: string) => (rows: StoredRows) => rows.readings.some((reading) => reading.surface === surface);
const isPersonOf = (person: Person) => (member: Member) =>
  person.slug === member.slug || person.memberId === member.memberId;

describe.each(['A', 'B', 'C'] as const)('layout %s', (layout) => {
  beforeEach(() => void (session.site.settings.layout = layout));

  test('the connections page gives the exact count and each card shown, once, as the list grows and drops rows', async () => {
    const { site, browser } = session;
    const page = await browser.newPage();
    await page.goto(CONNECTIONS_PAGE);
    await waitForRows(browser, ({ people }) => people.length >= 10, { what: 'the first ten cards' });
    const hasMore = async () => {
      await scrollList(page);
      // Slowly, as one who reads: a row has to be there for two reads.
      await pause(1_400);
      return (await readRows(browser)).people.length >= 30;
    };
    await waitUntil(hasMore, { timeoutMs: 20_000, what: 'thirty cards' });
    const { readings, people } = await readRows(browser);
    expect(readings.map(({ metric, value, atLeast }) => ({ metric, value, atLeast }))).toEqual([
      { metric: 'connections', value: site.world.connectionCount, atLeast: false },
    ]);
    // Nobody left out and nobody twice: the newest so many, whatever was scrolled out of the document.
    const shown = site.world.people.slice(0, people.length).map(({ slug }) => slug);
    expect(people.map(({ slug }) => slug).sort()).toEqual(shown.sort());
    for (const person of people) expectTruth(person, site.world.people, layout);
  });

  test("somebody else's profile: first degree is recorded, everybody else is not", async () => {
    const { site, browser } = session;
    // Each in a window of its own, so that all are visible at once.
    await Promise.all(site.world.strangers.slice(0, 6).map(({ slug }) => showInWindow(browser, profilePage(slug))));
    await pause(QUIET_MS);
    const page = await browser.newPage();
    const [, contact] = site.world.people;
    await page.goto(profilePage(contact!.slug));
    const { people, readings } = await waitForRows(browser, saw('other-profile'), { what: 'the contact' });
    expect(people.map(({ slug, name }) => ({ slug, name }))).toEqual([{ slug: contact!.slug, name: contact!.name }]);
    // Seen for the first time and without a day: known, not new.
    expect(people[0]!.connectedOn).toBeUndefined();
    expect(readings).toEqual([]);
  });

  test('the contact dialog gives the day, whether opened over the profile or loaded by its address', async () => {
    const { site, browser } = session;
    const [first, second] = site.world.people.slice(1, 3);
    const page = await browser.newPage();
    await page.goto(profilePage(first!.slug));
    await waitForRows(browser, saw('other-profile'), { what: 'the profile' });
    await clickLink(page, layout === 'C' ? 'main a[href="#"]' : 'main a[href*="/overlay/contact-info/"]');
    await waitForRows(browser, saw('contact-dialog'), { what: 'the dialog' });
    await page.goto(contactDialogPage(second!.slug));
    const { people } = await waitForRows(
      browser,
      ({ people }) => people.length === 2 && Boolean(people[1]!.connectedOn),
      { what: 'the second dialog' },
    );
    expect(people.map(({ slug, connectedOn }) => ({ slug, connectedOn }))).toEqual(
      [first, second].map((member) => ({ slug: member!.slug, connectedOn: member!.connectedOn })),
    );
    // The dialog shows them too, and they are nobody's business.
    const stored = JSON.stringify(await browser.readStore());
    for (const secret of [first!.email, first!.phone, first!.website, first!.birthday])
      expect(stored).not.toContain(secret);
  });
});

test.each(['A', 'C'] as const)(
  'the own profile in layout %s gives the bound of the count and the followers',
  async (layout) => {
    const { site, browser } = session;
    site.settings.layout = layout;
    const page = await browser.newPage();
    await page.goto(profilePage(site.world.viewer.slug));
    const { readings, people } = await waitForRows(browser, counted('own-profile'), { what: 'the own profile' });
    expect(readings.map(({ metric, value, atLeast }) => ({ metric, value, atLeast }))).toEqual([
      { metric: 'connections', value: 500, atLeast: true },
      { metric: 'followers', value: site.world.followerCount, atLeast: false },
    ]);
    expect(people).toEqual([]);
  },
);

test('the same pages read again change nothing', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  const visit = async () => {
    await page.goto(CONNECTIONS_PAGE);
    await pause(QUIET_MS);
    await page.goto(profilePage(site.world.people[0]!.slug));
    await pause(QUIET_MS);
  };
  await visit();
  const once = await readRows(browser);
  expect(once.people).toHaveLength(10);
  await visit();
  const twice = await readRows(browser);
  const withoutTimes = (rows: StoredRows) =>
    JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key.endsWith('At') ? undefined : value))) as unknown;
  expect(withoutTimes(twice)).toEqual(withoutTimes(once));
});

test('going from page to page without a reload records each page once, never the old content under the new address', async () => {
  const { site, browser } = session;
  Object.assign(site.settings, { staleMs: 900, skeletonMs: 100 });
  const page = await browser.newPage();
  await page.goto(UNREAD_PAGE);
  const contacts = site.world.people.slice(0, 3);
  for (const contact of contacts) {
    await goWithin(page, `/in/${contact.slug}/`);
    await waitForRows(browser, ({ people }) => people.some(isSame(contact)), { what: contact.name });
  }
  await goWithin(page, `/in/${site.world.strangers[0]!.slug}/`);
  await pause(QUIET_MS);
  const { people, readings } = await readRows(browser);
  expect(people.map(({ slug, name }) => ({ slug, name }))).toEqual(contacts.map(({ slug, name }) => ({ slug, name })));
  expect(readings).toEqual([]);
});

test('rows that are used again for other people, name first and the rest later, mix nobody up', async () => {
  const { site, browser } = session;
  site.settings.twist = 'recycled-rows';
  const page = await browser.newPage();
  await page.goto(CONNECTIONS_PAGE);
  await waitForRows(browser, ({ people }) => people.length >= 10, { what: 'the first cards' });
  for (let screens = 0; screens < 3; screens++) {
    await scrollList(page);
    await pause(1_400);
  }
  const { people } = await readRows(browser);
  expect(people.length).toBeGreaterThan(15);
  for (const person of people) expectTruth(person, site.world.people, 'C');
});

test('a profile whose name comes first, while mark and actions of the one before stay, records no stranger', async () => {
  const { site, browser } = session;
  site.settings.twist = 'head-before-actions';
  const page = await browser.newPage();
  const [contact, other] = site.world.people;
  await page.goto(profilePage(contact!.slug));
  await waitForRows(browser, ({ people }) => people.length === 1, { what: contact!.name });
  await goWithin(page, `/in/${site.world.strangers[0]!.slug}/`);
  await pause(QUIET_MS);
  await goWithin(page, `/in/${other!.slug}/`);
  const { people } = await waitForRows(browser, ({ people }) => people.some(isSame(other!)), { what: other!.name });
  expect(people.map(({ slug }) => slug)).toEqual([contact!.slug, other!.slug]);
});

test('nothing is read in a hidden tab, and all of it once the tab is shown', async () => {
  const { browser } = session;
  const page = await browser.browser.newPage({ background: true });
  await page.goto(CONNECTIONS_PAGE);
  await pause(QUIET_MS);
  expect(await readRows(browser)).toMatchObject({ readings: [], people: [] });
  await page.bringToFront();
  await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the cards' });
});

test('while paused nothing is recorded, and an open tab goes on when the pause ends', async () => {
  const { browser } = session;
  const page = await browser.newPage();
  await page.goto(UNREAD_PAGE);
  await switchPause(browser, page);
  await page.goto(CONNECTIONS_PAGE);
  await pause(QUIET_MS);
  expect(await readRows(browser)).toMatchObject({ readings: [], people: [] });
  await switchPause(browser, page);
  await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the cards' });
});

async function switchPause(browser: ChromiumBrowser, over: Parameters<ChromiumBrowser['openPopup']>[0]): Promise<void> {
  const popup = await browser.openPopup(over);
  const state = () => popup.evaluate<string>(`document.querySelector('[data-testid="pause-switch"]')?.ariaChecked`);
  await waitUntil(state, { what: 'the switch' });
  const before = await state();
  await popup.click('pause-switch');
  await waitUntil(async () => (await state()) !== before, { what: 'the switch to turn' });
  await popup.close();
}

async function showInWindow(browser: ChromiumBrowser, address: string): Promise<void> {
  const page = await browser.browser.newPage({ type: 'window' });
  await page.goto(address);
}

const isSame = (member: Member) => (person: Person) => isPersonOf(person)(member);

/** The truth about whoever this is; a relative time, as layout A has it, gives bounds at most. */
function expectTruth(person: Person, members: Member[], layout: string): void {
  const member = members.find(isPersonOf(person));
  expect(member, `${person.name} is connected`).toBeDefined();
  expect(person.name).toBe(member!.name.trim());
  expect(person.headline ?? '').toBe(member!.headline);
  if (layout === 'A') return expectBounds(person, member!);
  expect(person).toMatchObject({ memberId: member!.memberId, connectedOn: member!.connectedOn });
}

function expectBounds({ connectedBetween }: Person, { name, connectedOn }: Member): void {
  if (!connectedBetween) return;
  const isWithin = connectedBetween.from <= connectedOn! && connectedOn! <= connectedBetween.to;
  expect(isWithin, `${name}: ${connectedOn} within ${connectedBetween.from} to ${connectedBetween.to}`).toBe(true);
}
