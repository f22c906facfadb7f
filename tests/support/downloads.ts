import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** Catches what Chromium downloads. */
export interface Downloads {
  /** The path of the one file downloaded since the last call, once it is whole. */
  next(): Promise<string>;
  remove(): void;
}

export async function catchDownloads(browser: Browser): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'kithline-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const known = new Set<string>();
  const isWhole = (name: string) =>
    !known.has(name) && !name.endsWith('.crdownload') && readFileSync(join(folder, name)).length > 0;
  const next = async () => {
    const name = await waitUntil(() => readdirSync(folder).find(isWhole), { what: 'a download' });
    known.add(name);
    return join(folder, name);
  };
  return { next, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
