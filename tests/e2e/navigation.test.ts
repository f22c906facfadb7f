import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRandom } from '../pages/random.ts';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import { goWithin } from '../support/browse.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { findFalseRows } from '../support/judge-rows.ts';
import { measureWorld, type Held } from '../support/measure-world.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, waitForRows } from '../support/stored-rows.ts';
import { pause } from '../support/wait.ts';

const CHANGES = process.env['KITHLINE_DEEP'] ? 300 : 40;
/** By then everything that is made once has been made. */
const WARM_UP_CHANGES = 12;
/** Between two changes: from too short for any reading to long enough for two. */
const REST_MS = [30, 150, 400, 700, 1_000, 1_600] as const;
/** The site's own head grows with every page: titles, keys, styles. */
const HEAP_GROWTH_BYTES = 3_000_000;
const LISTENER_GROWTH = 40;
/** Some of what was parsed is remembered, within bounds. */
const OBJECT_GROWTH = 800;

let session: Session<ChromiumBrowser>;
let page: Page;
let measure: () => Promise<Held>;
beforeAll(async () => {
  session = await startChromiumSession({ settings: { staleMs: 300, skeletonMs: 120 } });
  page = await session.browser.newPage();
  measure = await measureWorld(page);
  await page.goto(CONNECTIONS_PAGE);
});
afterAll(() => session.close());

test(
  `${CHANGES} changes of page without a reload: every record is true, and nothing piles up`,
  { timeout: 600_000 },
  async () => {
    const random = makeRandom(2_026);
    const routes = listRoutes();
    await pause(1_000);
    let before = await measure();
    for (let index = 0; index < CHANGES; index += 1) {
      await goWithin(page, random.pick(routes));
      await pause(random.pick(REST_MS));
      if (index === WARM_UP_CHANGES) before = await measure();
    }
    await goWithin(page, '/mynetwork/invite-connect/connections/');
    await pause(2_500);
    const after = await measure();
    const rows = await readRows(session.browser);
    expect(findFalseRows(rows, session.site.world)).toEqual([]);
    expect(rows.people.length).toBeGreaterThan(9);
    expect(rows.readings.length).toBeGreaterThan(0);
    expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_GROWTH_BYTES);
    expect(after.listeners - before.listeners).toBeLessThan(LISTENER_GROWTH);
    expect(after.objects - before.objects).toBeLessThan(OBJECT_GROWTH);
    expect(after.observers).toBe(before.observers);
  },
);

test('a profile in which the mark of the contact before is left for a while makes no contact of a stranger', async () => {
  const { people, strangers } = session.site.world;
  // Nothing but the mark tells: neither an invitation nor a way to send one.
  const stranger = strangers.find(({ degree }) => degree === 'unknown')!;
  await goWithin(page, `/in/${people[20]!.slug}/`);
  await waitForRows(session.browser, (rows) => rows.people.some(({ slug }) => slug === people[20]!.slug), {
    what: 'the contact',
  });
  expect(await page.evaluate(leaveMark, `/in/${stranger.slug}/`, stranger.name)).toBe(true);
  await pause(4_000);
  expect(findFalseRows(await readRows(session.browser), session.site.world)).toEqual([]);
});

/** In the page: shows somebody else's profile at once but for the mark behind the name, which goes last. Whether there was one to leave. */
async function leaveMark(address: string, name: string): Promise<boolean> {
  const reply = await fetch(`/stand-in/part?address=${encodeURIComponent(address)}`);
  const { content } = (await reply.json()) as { content: string };
  const findMark = () => document.querySelector('[componentkey$="Topcard"] [componentkey$="Topcard"] a:has(h2) ~ p');
  const old = findMark();
  const wasShown = old?.checkVisibility();
  history.pushState(null, '', address);
  document.title = `${name} | LinkedIn`;
  document.querySelector('[data-testid="page-outlet"]')!.innerHTML = content;
  const own = findMark();
  if (!wasShown || !old || !own) return false;
  own.replaceWith(old);
  setTimeout(() => old.replaceWith(own), 1_400);
  return true;
}

test('a list that is drawn anew as a whole is read again, though nothing is said anew of how many there are', async () => {
  const { people } = session.site.world;
  await goWithin(page, '/mynetwork/invite-connect/connections/');
  await page.waitForSelector('[componentkey^="ConnectionCard_"]');
  await pause(3_500);
  await page.evaluate(async () => {
    const rows = (await (await fetch('/stand-in/cards?start=40')).json()) as string[];
    const list = document.querySelector('[componentkey="ConnectionsPage_ConnectionsList"]')!;
    const anew = list.cloneNode(false) as Element;
    anew.innerHTML = rows.join('');
    list.replaceWith(anew);
  });
  const isRead = ({ slug }: { slug?: string }) => people.slice(40, 50).some((member) => member.slug === slug);
  const rows = await waitForRows(session.browser, (stored) => stored.people.filter(isRead).length === 10, {
    what: 'the other ten',
  });
  expect(findFalseRows(rows, session.site.world)).toEqual([]);
});

/** Pages that are read and pages that are not, contacts and others, so that every kind follows every other. */
function listRoutes(): string[] {
  const { viewer, people, strangers } = session.site.world;
  const profiles = [viewer, ...people.slice(0, 8), ...strangers.slice(0, 6)].map(
    (member) => `/in/${member.hrefSlug ?? member.slug}/`,
  );
  const dialogs = people.slice(0, 4).map((member) => `/in/${member.hrefSlug ?? member.slug}/overlay/contact-info/`);
  const others = [
    '/feed/',
    '/mynetwork/grow/',
    '/feed/followers/',
    '/company/larkfield-foods/',
    '/search/results/people/',
  ];
  return [...profiles, ...dialogs, ...others, '/mynetwork/invite-connect/connections/'];
}
