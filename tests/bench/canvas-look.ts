import type { Page } from 'puppeteer-core';

/** How a page's chart is drawn: CSS pixels and colours. */
interface Look {
  width: number;
  height: number;
  line: string;
  pace: string;
  archive: string;
  text: string;
}

/** A floor page's address, told to draw in the size and the colours of the chart that a page shows. */
export async function floorLike(page: Page, floor: string): Promise<{ address: string; look: Look }> {
  const look = await page.evaluate(readLook);
  const said = Object.entries(look).map(([key, value]) => [key, String(value)]);
  return { address: `${floor}?${new URLSearchParams(said)}`, look };
}

/** Pixels of a page's canvas that have nearly the given colour: near each other where two draw the same chart. */
export const inkOf = (page: Page, colour: string): Promise<number> => page.evaluate(countInk, colour);

/** Grid lines and rounding of the axis move a few pixels. */
export const isSameInk = (one: number, other: number) => other > 0 && Math.abs(one / other - 1) < 0.1;

function readLook(): Look {
  const canvas = document.querySelector('canvas')!;
  const style = getComputedStyle(canvas);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const { clientWidth: width, clientHeight: height } = canvas;
  const lines = { line: read('--chart-line'), pace: read('--chart-pace'), archive: read('--chart-archive') };
  return { width, height, ...lines, text: read('--ink-soft') };
}

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
