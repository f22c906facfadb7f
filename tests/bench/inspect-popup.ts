import type { Page } from 'puppeteer-core';
import type { BenchSession } from './bench-session.ts';
import { floorLike, inkOf } from './canvas-look.ts';
import { BENCH_PEOPLE, BENCH_READINGS } from './in-page/bench-data.ts';
import { countRows, type RowsRead } from './in-page/count-rows.ts';
import { watchPaint } from './in-page/watch-paint.ts';

/** What is found out once, outside the measured loads. */
export interface Inspection {
  /** The floor page, told to draw in the popup's size and colours. */
  floorAddress: string;
  /** Line-coloured pixels: near each other where both draw the same chart. */
  popupInk: number;
  floorInk: number;
  rowsRead: RowsRead;
  /** People of the last 31 days, today included: the most that the popup has reason to read. */
  newPeople: number;
}

/** Loads popup and floor once: what the popup reads, how its chart looks, and that the floor draws the same. */
export async function inspectPopup({ browser, pages }: BenchSession): Promise<Inspection> {
  const page = await browser.newPage();
  await page.goto(pages.blank);
  await page.evaluateOnNewDocument(watchPaint, BENCH_READINGS);
  await page.evaluateOnNewDocument(countRows);
  await open(page, pages.popup);
  const { address: floorAddress, look } = await floorLike(page, pages.floor);
  const popupInk = await inkOf(page, look.line);
  const rowsRead = (await page.evaluate('rowsRead')) as RowsRead;
  await open(page, floorAddress);
  const floorInk = await inkOf(page, look.line);
  await page.close();
  return { floorAddress, popupInk, floorInk, rowsRead, newPeople: Math.ceil((BENCH_PEOPLE / BENCH_READINGS) * 31) };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate('painted');
}
