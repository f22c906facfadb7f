import type { Page } from 'puppeteer-core';
import { CONNECTIONS_PAGE, LINKEDIN, UNREAD_PAGE } from '../support/addresses.ts';
import { pause, waitUntil } from '../support/wait.ts';
import { BUSY, busyPage, fillPage, makeCrowd, NEW_CARDS, type Crowd } from './busy-run.ts';
import { openContentWorlds, type ContentWorld } from './content-world.ts';
import { describeLight, type ListRun, type UnreadRun } from './describe-light.ts';
import { startLightSession, type LightSession } from './light-session.ts';
import { timeOfPromises, timeOfScripts, traceScripts, type ScriptTime, type TraceEvent } from './script-trace.ts';
import type { Section } from './section.ts';

/** A list of which everything stays in the document, after a long scroll; and one whose older cards leave. */
const LISTS = [
  { name: 'all cards stay', firstCards: 290, runs: 5, withAll: true },
  { name: 'older cards leave', firstCards: 32, keepCards: 32, runs: 2, withAll: false },
] as const;
type List = (typeof LISTS)[number];

const UNREAD_PAGES = [UNREAD_PAGE, `${LINKEDIN}/messaging/`];
/** The first readings of a page are due by then. */
const CALM_MS = 1_300;
/** Work that was put off during the busyness counts as well: two readings more fit in, though a list that grew is read seldom. */
const AFTERWARDS_MS = 4_500;

/** What the content script costs on a busy page, beside two references that only read, and on pages that it does not read. */
export async function measureLight(): Promise<Section> {
  const session = await startLightSession();
  try {
    const runs: ListRun[] = [];
    for (const list of LISTS)
      for (let at = 0; at < list.runs; at += 1) runs.push(await runList(session, list, runs.length));
    const unread: UnreadRun[] = [];
    for (const address of UNREAD_PAGES) unread.push(await runUnread(session, address));
    return describeLight(runs, unread, AFTERWARDS_MS);
  } finally {
    await session.close();
  }
}

/** The product and the scoped scan watch the very same busyness; the full rescan would be in their way, so it comes after them. */
async function runList(session: LightSession, list: List, run: number): Promise<ListRun> {
  const { browser, site, scripts } = session;
  const crowd = makeCrowd(run, list.firstCards, list.withAll ? NEW_CARDS : 0);
  site.world = crowd.world;
  const page = await browser.newPage();
  const worlds = await openContentWorlds(page);
  await page.goto(CONNECTIONS_PAGE);
  const nodes = await fillPage(page, crowd, list.firstCards, true);
  const references = await worlds(session.referencesId);
  await references('startScanIdle()');
  await pause(CALM_MS);
  // What came with the page must be done with, or it would count as caused by the busyness.
  await countStored(session, crowd, list.firstCards);
  const keepCards = 'keepCards' in list ? list.keepCards : undefined;
  const events = await traceScripts(page, async () => {
    await busyPage(page, crowd, list.firstCards, keepCards);
    await pause(AFTERWARDS_MS);
  });
  const [product, idle] = [timeOfProduct(events, scripts.product), timeOfScripts(events, scripts.idle)];
  const people = list.firstCards + NEW_CARDS;
  const foundByProduct = await countStored(session, crowd, people);
  const foundByIdle = (await references<string[]>('listFoundByIdle()')).length;
  const all = list.withAll
    ? await runAll(session, page, await worlds(browser.extensionId), references, crowd, people)
    : undefined;
  await page.close();
  return { list: list.name, nodes, product, idle, ...(all && { all }), people, foundByProduct, foundByIdle };
}

async function runAll(
  { scripts }: LightSession,
  page: Page,
  product: ContentWorld,
  references: ContentWorld,
  crowd: Crowd,
  from: number,
): Promise<ScriptTime> {
  await product('kithlineStop()');
  await references('startScanAll()');
  const events = await traceScripts(page, () => busyPage(page, crowd, from));
  return timeOfScripts(events, scripts.all);
}

/** How many of the first `people` are stored rightly; waits a little for the last of them. */
async function countStored({ browser }: LightSession, { world }: Crowd, people: number): Promise<number> {
  const truth = world.people.slice(0, people);
  let found = 0;
  const count = async () => {
    const stored = new Map(((await browser.readStore())['people'] ?? []).map((row) => [row['memberId'], row]));
    const isStored = (person: (typeof truth)[number]) => {
      const row = stored.get(person.memberId);
      return row?.['name'] === person.name && row['slug'] === person.slug && row['connectedOn'] === person.connectedOn;
    };
    found = truth.filter(isStored).length;
    return found === people;
  };
  await waitUntil(count, { timeoutMs: 1_500 }).catch(() => undefined);
  return found;
}

async function runUnread({ browser, scripts }: LightSession, address: string): Promise<UnreadRun> {
  const crowd = makeCrowd(99, BUSY.cardsPerSecond, 0);
  const page = await browser.newPage();
  await page.goto(address);
  await fillPage(page, crowd, BUSY.cardsPerSecond, false);
  const events = await traceScripts(page, () => busyPage(page, crowd, BUSY.cardsPerSecond));
  await page.close();
  return { address, product: timeOfProduct(events, scripts.product) };
}

/** Of the three only the product has promises: the answers to its messages. */
function timeOfProduct(events: readonly TraceEvent[], address: string): ScriptTime {
  const calls = timeOfScripts(events, address);
  return { ...calls, cpuMs: calls.cpuMs + timeOfPromises(events, address) };
}
