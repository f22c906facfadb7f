import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONNECTIONS_PATH } from '../pages/address.ts';
import type { HostilePage } from '../pages/hostile-page.ts';
import { listHostilePages } from '../pages/hostile-pages.ts';
import { profilePage } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { findFalseRows } from '../support/judge-rows.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, waitForRows } from '../support/stored-rows.ts';
import { pause } from '../support/wait.ts';

/** Longer than two readings and recording take. */
const READ_MS = 2_500;
/** Windows that are open at once: all of them are looked at. */
const AT_ONCE = 6;
/** All of them take minutes; by default the heaviest of each kind and the forgeries. */
const SAMPLE = /^10,000 (cards|old|posts)|forged|post|frame|leads to https|form|shadow|composers|invited|base/;

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession();
});
afterAll(() => session.close());

async function open({ html, prepare, address }: HostilePage): Promise<Page> {
  const { site, browser } = session;
  site.documents.set(new URL(address).pathname, html);
  const page = await browser.browser.newPage({ type: 'window' });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  site.documents.clear();
  if (prepare) await page.evaluate(prepare);
  return page;
}

test('hostile pages that the shipped extension comes by leave nothing false behind', { timeout: 600_000 }, async () => {
  const { site, browser } = session;
  const pages = listHostilePages(site.world).filter(({ name }) => process.env['KITHLINE_DEEP'] || SAMPLE.test(name));
  expect(pages.length).toBeGreaterThan(20);
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const some = pages.slice(at, at + AT_ONCE);
    const opened: Page[] = [];
    for (const page of some) opened.push(await open(page));
    await pause(READ_MS);
    expect(findFalseRows(await readRows(browser), site.world), some.map(({ name }) => name).join()).toEqual([]);
    for (const page of opened) await page.close();
  }
  // They were looked at: what is true on them was noted.
  expect((await readRows(browser)).people.length).toBeGreaterThan(9);
});

test('what stands in a frame is not read, even of LinkedIn itself', async () => {
  const { site, browser } = session;
  const forged = listHostilePages(site.world).find(({ name }) => name === 'hidden list beside the true one')!;
  const stranger = forged.html.replaceAll('1,465', '9,999').replace('aside', 'div');
  const page = await browser.newPage();
  site.documents.set(CONNECTIONS_PATH, stranger);
  site.documents.set('/company/frames/', `<iframe src="${CONNECTIONS_PATH}" width="900" height="600"></iframe>`);
  await page.goto('https://www.linkedin.com/company/frames/');
  const frame = await page.waitForFrame((one) => one.url().endsWith(CONNECTIONS_PATH));
  await frame.waitForSelector('[componentkey^="ConnectionCard_"]');
  const before = await readRows(browser);
  await pause(READ_MS);
  expect(await readRows(browser)).toEqual(before);
  site.documents.clear();
  await page.close();
});

test('and the extension reads on', async () => {
  const { site, browser } = session;
  const [, , contact] = site.world.people;
  const page = await browser.newPage();
  await page.goto(profilePage(contact!.slug));
  await waitForRows(browser, ({ people }) => people.some(({ slug }) => slug === contact!.slug), {
    what: 'the contact',
  });
});
