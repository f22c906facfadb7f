import type { ElementHandle, Page } from 'puppeteer-core';
import { eraseStore } from '../support/erase-store.ts';
import type { BenchSession } from './bench-session.ts';
import { floorLike, inkOf, isSameInk } from './canvas-look.ts';
import { ARCHIVE_PEOPLE } from './in-page/archive-data.ts';
import { calibrate } from './in-page/calibrate.ts';
import { watchImport } from './in-page/watch-import.ts';
import { watchPaint } from './in-page/watch-paint.ts';
import { atMost, holds, type Section } from './section.ts';
import { pairedRatios, summarise } from './statistics.ts';
import { sayMs, sayTimes, SUMMARY_HEADS, summaryRow } from './words.ts';
import { writeExports } from './write-exports.ts';

const PAIRS = 15;
const WARM_UP_PAIRS = 2;
const IMPORTS = 5;
const HEAVY_IMPORTS = 2;
const MAX_RATIO = 1.5;
const MAX_TASK_MS = 50;
/** What a page does when it is opened is over by then. */
const REST_MS = 600;

interface Samples {
  productMs: number[];
  floorMs: number[];
  calibrationMs: number[];
  productInk: number;
  floorInk: number;
}

/**
 * From choosing an export of thirty thousand people to the chart of its years, beside a page that does nothing else; then whole
 * imports, and how long they keep the page from answering at a time.
 */
export async function measurePreview(session: BenchSession): Promise<Section> {
  const { table, heavy, remove } = await writeExports(ARCHIVE_PEOPLE);
  await eraseStore(session.browser);
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(watchPaint, Infinity);
  await page.evaluateOnNewDocument(watchImport);
  try {
    const samples = await samplePairs(page, session, table);
    const longestMs = await sampleImports(page, session, table, IMPORTS);
    const heavyMs = await sampleImports(page, session, heavy, HEAVY_IMPORTS);
    return { ...describe(samples, longestMs, heavyMs), data: { samples, longestMs, heavyMs } };
  } finally {
    await page.close();
    remove();
  }
}

async function samplePairs(page: Page, { pages }: BenchSession, path: string): Promise<Samples> {
  await page.goto(pages.archive);
  await choose(page, path);
  const { address, look } = await floorLike(page, pages.history);
  const productInk = await inkOf(page, look.archive);
  const samples: Samples = { productMs: [], floorMs: [], calibrationMs: [], productInk, floorInk: 0 };
  for (let pair = -WARM_UP_PAIRS; pair < PAIRS; pair += 1) {
    const measure = async (opened: string) => {
      await page.goto(pages.blank);
      await page.goto(opened);
      return choose(page, path);
    };
    const isFirst = pair % 2 === 0;
    const early = isFirst ? await measure(pages.archive) : undefined;
    const floorMs = await measure(address);
    samples.floorInk = await inkOf(page, look.archive);
    const productMs = early ?? (await measure(pages.archive));
    const calibrationMs = await page.evaluate(calibrate);
    if (pair < 0) continue;
    samples.productMs.push(productMs);
    samples.floorMs.push(floorMs);
    samples.calibrationMs.push(calibrationMs);
  }
  return samples;
}

/** Chooses a file on a page at rest. @returns milliseconds from the page's being told to the painted chart. */
async function choose(page: Page, path: string): Promise<number> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate((restMs) => new Promise((resolve) => setTimeout(resolve, restMs)), REST_MS);
  await input.uploadFile(path);
  return page.evaluate('painted.then(({ paintedMs }) => paintedMs - chosenMs)') as Promise<number>;
}

/** Whole imports, each into an empty database. @returns the longest task of each, 0 where none took more than 50 ms. */
async function sampleImports(
  page: Page,
  { browser, pages }: BenchSession,
  path: string,
  imports: number,
): Promise<number[]> {
  const longestMs: number[] = [];
  for (let turn = 0; turn < imports; turn += 1) {
    await page.goto(pages.blank);
    await eraseStore(browser);
    await page.goto(pages.archive);
    await page.waitForSelector('input[type="file"]');
    await page.evaluate('void (longTasks.length = 0)');
    await choose(page, path);
    await page.locator('[data-testid="archive-confirm"][aria-disabled="false"]').click();
    await page.waitForSelector('[data-testid="archive-done"]', { timeout: 60_000 });
    longestMs.push(Math.max(0, ...((await page.evaluate('longTasks')) as number[])));
  }
  return longestMs;
}

function describe(samples: Samples, longestMs: number[], heavyMs: number[]): Omit<Section, 'data'> {
  const { productMs, floorMs, calibrationMs, productInk, floorInk } = samples;
  const painted = pairedRatios(productMs, floorMs);
  const [longest, heavy] = [summarise(longestMs), summarise(heavyMs)];
  return {
    title: `A chosen export of ${ARCHIVE_PEOPLE.toLocaleString('en')} people, ${PAIRS} pairs, ${IMPORTS} imports`,
    heads: ['since the file was chosen', ...SUMMARY_HEADS],
    rows: [
      summaryRow('chart painted', summarise(productMs), sayMs),
      summaryRow('floor painted', summarise(floorMs), sayMs),
      summaryRow('product ÷ floor', painted, sayTimes),
      summaryRow('calibration loop', summarise(calibrationMs), sayMs),
      summaryRow('floor ÷ calibration loop', pairedRatios(floorMs, calibrationMs), sayTimes),
      summaryRow('longest task of an import, if over 50 ms', longest, sayMs),
      summaryRow('the same with 200 MB of messages', heavy, sayMs),
    ],
    notes: [
      'Floor: the file read, split by Papa Parse alone, counted by day and drawn by Chart.js, on a page and without a worker.',
      'Both pages are freshly opened and at rest; painted is noticed alike on both sides.',
      'The product has rehearsed reading and drawing by then, as it does whenever that page is opened; the floor has not.',
    ],
    targets: [
      atMost('chart painted, of the floor', painted.median, MAX_RATIO, sayTimes),
      atMost('longest task of an import', longest.median, MAX_TASK_MS, sayMs),
      atMost('longest task with many messages', heavy.median, MAX_TASK_MS, sayMs),
      holds('same picture', isSameInk(productInk, floorInk), `${productInk} and ${floorInk} line-coloured pixels`),
    ],
  };
}
