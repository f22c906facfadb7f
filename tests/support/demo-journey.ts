import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Day } from '../../utils/domain/day.ts';
import type { StandIn } from '../pages/stand-in.ts';
import type { Member } from '../pages/world.ts';
import { CONNECTIONS_PAGE, profilePage } from './addresses.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { fillField, showDashboard } from './dashboard-page.ts';
import { type StoredRows, waitForRows } from './stored-rows.ts';

/** What the demo did and what came of it, to be compared with the stand-in's truth. */
export interface Journey {
  goal: { target: number; by: Day };
  contact: Member;
  topic: string;
  rows: StoredRows;
  sentence: string;
  draft: string;
  copied: string;
}

const TOPIC = 'moving from spreadsheets to real workforce planning';
/** The list shows this many cards before anybody scrolls. */
const FIRST_CARDS = 10;
const DAY_MS = 86_400_000;

/** Browses as a user would, sets a goal, opens the real popup over a new contact's profile and copies the draft. */
export async function goThroughMainJob(browser: ChromiumBrowser, site: StandIn, folder: string): Promise<Journey> {
  mkdirSync(folder, { recursive: true });
  const tell = (step: string) => console.log(`  ${step}`);
  const page = await browser.newPage();
  await browse(browser, site, page, tell);
  const contact = site.world.people[0]!;
  tell(`opening the profile of ${contact.name}, the newest contact`);
  await page.goto(profilePage(contact.slug));
  await waitForRows(browser, ({ sightings }) => sightings.some(({ surface }) => surface === 'other-profile'), {
    what: 'the contact',
  });
  const goal = await planInDashboard(browser, site, folder, tell);
  const talked = await followUp(browser, page, folder, tell);
  return { goal, contact, topic: TOPIC, ...talked };
}

async function browse(
  browser: ChromiumBrowser,
  { world }: StandIn,
  page: Page,
  tell: (step: string) => void,
): Promise<void> {
  tell('looking at the own profile');
  await page.goto(profilePage(world.viewer.slug));
  await waitForRows(browser, ({ readings }) => readings.some(({ surface }) => surface === 'own-profile'), {
    what: 'the own profile',
  });
  tell('looking at the connections page');
  await page.goto(CONNECTIONS_PAGE);
  const isRead = ({ readings, people }: StoredRows) =>
    readings.some(({ surface }) => surface === 'connections') && people.length >= FIRST_CARDS;
  await waitForRows(browser, isRead, { what: 'the connections page' });
}

/** A goal half a year ahead, and two counts remembered from before, so that the chart has a past. */
async function planInDashboard(
  browser: ChromiumBrowser,
  { world }: StandIn,
  folder: string,
  tell: (step: string) => void,
) {
  const goal = { target: Math.ceil((world.connectionCount + 100) / 50) * 50, by: dayFromToday(182) };
  tell(`setting the goal in the dashboard: ${goal.target} by ${goal.by}`);
  const page = await browser.openExtensionPage('dashboard.html#/readings');
  for (const daysAgo of [60, 30])
    await typeCount(browser, page, countThen(world.people, world.connectionCount, daysAgo), dayFromToday(-daysAgo));
  await showDashboard(page, '#/goal', 'goal-form');
  await fillField(page, 'goal-target', String(goal.target));
  await fillField(page, 'goal-by', goal.by);
  await page.click('[data-testid="goal-save"]');
  await waitForRows(browser, ({ goals }) => goals.some(({ target }) => target === goal.target), { what: 'the goal' });
  await showDashboard(page, '#/', 'growth-chart');
  await saveInBothSchemes(page, folder, 'dashboard');
  return goal;
}

async function typeCount(browser: ChromiumBrowser, page: Page, value: number, day: Day): Promise<void> {
  await fillField(page, 'manual-value', String(value));
  await fillField(page, 'manual-day', day);
  await page.click('[data-testid="manual-save"]');
  await waitForRows(browser, ({ readings }) => readings.some(({ readOn }) => readOn === day), {
    what: `the count of ${day}`,
  });
}

async function followUp(browser: ChromiumBrowser, profile: Page, folder: string, tell: (step: string) => void) {
  tell('opening the popup over that profile and drafting the message');
  const popup = await browser.openPopup(profile);
  await popup.fill('follow-up-topic', TOPIC);
  await popup.page.waitForFunction(
    (topic) => document.querySelector<HTMLTextAreaElement>('[data-testid="follow-up-draft"]')?.value.includes(topic),
    {},
    TOPIC,
  );
  const sentence = await popup.text('popup-sentence');
  const draft = await popup.value('follow-up-draft');
  await popup.page.waitForSelector('[data-testid="popup-chart"][data-painted="true"]', { visible: true });
  await popup.click('follow-up-copy');
  await saveInBothSchemes(popup.page, folder, 'popup');
  const copied = await browser.readClipboard();
  const rows = await waitForRows(browser, ({ followUps }) => followUps.some(({ topic }) => topic === TOPIC), {
    what: 'the follow-up',
  });
  await popup.close();
  return { sentence, draft, copied, rows };
}

async function saveInBothSchemes(page: Page, folder: string, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
  }
  await page.emulateMediaFeatures([]);
}

/** How many of today's connections were there already: what the user would remember. */
function countThen(people: Member[], countNow: number, daysAgo: number): number {
  const day = dayFromToday(-daysAgo);
  return countNow - people.filter(({ connectedOn }) => connectedOn !== undefined && connectedOn > day).length;
}

function dayFromToday(days: number): Day {
  const moment = new Date(Date.now() + days * DAY_MS);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
