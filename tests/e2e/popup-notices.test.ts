import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UNREAD_PAGE } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import type { ChromiumPopup } from '../support/chromium-popup.ts';
import { eraseStore } from '../support/erase-store.ts';
import { browseFirst } from '../support/fill-store.ts';
import { plantRows } from '../support/plant-rows.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { unfold } from '../support/unfold.ts';

let session: Session<ChromiumBrowser>;
let tab: Page;
beforeAll(async () => {
  session = await startChromiumSession();
  await browseFirst(session);
  tab = await session.browser.newPage();
  await tab.goto(UNREAD_PAGE);
});
afterAll(() => session.close());

const openPopup = () => session.browser.openPopup(tab);

async function topOf(popup: ChromiumPopup, testId: string): Promise<number> {
  await popup.text(testId);
  return popup.evaluate(`document.querySelector('[data-testid="${testId}"]').getBoundingClientRect().top`);
}

test('whatever else has to be said, the number stands where it stood, and the draft is in sight', async () => {
  const quiet = await openPopup();
  const before = await topOf(quiet, 'popup-count');
  await quiet.close();
  const slug = 'another-own-profile';
  const surface = 'own-profile';
  await plantRows(session.browser, {
    pageHealth: [{ key: surface, surface, lastVisitAt: Date.now(), unreadableVisits: 3 }],
    held: [
      { slug, tabId: -1, heldAt: Date.now(), observation: { surface, readings: [], people: [], viewer: { slug } } },
    ],
  });
  const popup = await openPopup();
  await popup.text('own-slug-question');
  await popup.text('health-trouble');
  expect(await topOf(popup, 'popup-count')).toBe(before);
  expect(await topOf(popup, 'follow-up-draft')).toBeLessThan((await topOf(popup, 'follow-up-copy')) - 20);
  await unfold(popup, 'health-trouble');
  await popup.page.waitForSelector('[data-testid="diagnostic-show"]', { visible: true });
  await popup.close();
});

test('once a goal is reached the way to the next one is there', async () => {
  const goal = { id: 1, accountId: 1, kind: 'reach', metric: 'connections', target: 610, createdAt: 1 };
  await plantRows(session.browser, { goals: [{ ...goal, startOn: '2020-01-01', by: '2999-01-01' }] });
  const popup = await openPopup();
  expect(await popup.text('popup-sentence')).toContain('reached');
  const next = `document.querySelector('.sentence-line a').textContent + document.querySelector('.sentence-line a').hash`;
  expect(await popup.evaluate(next)).toBe('New goal#/goal');
  // After the last word, also where the sentence needs a second line.
  const isBesideLastWord = `(() => {
    const sentence = document.querySelector('[data-testid="popup-sentence"]');
    sentence.textContent = '601 of 750, read 8 days ago · 2 behind pace then';
    const lastLine = [...sentence.getClientRects()].at(-1);
    const link = document.querySelector('.sentence-line a').getBoundingClientRect();
    return link.top < lastLine.bottom && link.left > lastLine.right;
  })()`;
  expect(await popup.evaluate(isBesideLastWord)).toBe(true);
  await popup.close();
});

test('while nothing is recorded and recording is paused it does not send to a page that would not be read', async () => {
  await eraseStore(session.browser);
  await plantRows(session.browser, { settings: [{ key: 'paused', value: true }] });
  const popup = await openPopup();
  expect(await popup.text('popup-empty')).toContain('paused');
  const leadsTo = `[...document.querySelectorAll('[data-testid="popup-empty"] a')].map((link) => link.hash)`;
  expect(await popup.evaluate(leadsTo)).toEqual(['#/archive']);
  await popup.close();
});
