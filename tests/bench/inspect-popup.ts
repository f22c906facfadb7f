import type { Page } from 'puppeteer-core';
import type { BenchSession } from './bench-session.ts';
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

interface Look {
  width: number;
  height: number;
  line: string;
  pace: string;
  text: string;
}

/** Loads popup and floor once: what the popup reads, how its chart looks, and that the floor draws the same. */
export async function inspectPopup({ browser, pages }: BenchSession): Promise<Inspection> {
  const page = await browser.newPage();
  await page.goto(pages.blank);
  await page.evaluateOnNewDocument(watchPaint, BENCH_READINGS);
  await page.evaluateOnNewDocument(countRows);
  await open(page, pages.popup);
  const look = await page.evaluate(readLook);
  const popupInk = await page.evaluate(countInk, look.line);
  const rowsRead = (await page.evaluate('rowsRead')) as RowsRead;
  const floorAddress = `${pages.floor}?${new URLSearchParams(Object.entries(look).map(([key, value]) => [key, String(value)]))}`;
  await open(page, floorAddress);
  const floorInk = await page.evaluate(countInk, look.line);
  await page.close();
  return { floorAddress, popupInk, floorInk, rowsRead, newPeople: Math.ceil((BENCH_PEOPLE / BENCH_READINGS) * 31) };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate('painted');
}

function readLook(): Look {
  const canvas = document.querySelector('canvas')!;
  const style = getComputedStyle(canvas);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const { clientWidth: width, clientHeight: height } = canvas;
  return { width, height, line: read('--chart-line'), pace: read('--chart-pace'), text: read('--ink-soft') };
}

/** Pixels of the canvas that have nearly the given colour. */
function countInk(colour: string): number {
  const canvas = document.querySelector('canvas')!;
  const probe = new OffscreenCanvas(1, 1).getContext('2d')!;
  probe.fillStyle = colour;
  probe.fillRect(0, 0, 1, 1);
  const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data as unknown as [number, number, number];
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) {
    const distance = Math.abs(data[at]! - red) + Math.abs(data[at + 1]! - green) + Math.abs(data[at + 2]! - blue);
    if (data[at + 3]! > 128 && distance < 40) ink += 1;
  }
  return ink;
}
