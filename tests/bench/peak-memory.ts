import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** The most memory that any renderer of a browser has had at once, in bytes, by the kernel's own count; none where it keeps no such. */
export async function peakRendererMemory(browser: Browser): Promise<number | undefined> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const peaks = renderers.map(({ id }) => peakOf(id)).filter((bytes) => bytes !== undefined);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

function peakOf(processId: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
  } catch {
    return undefined;
  }
}
