import type { Page } from 'puppeteer-core';
import type { PageReading } from '../../utils/linkedin/read-page.ts';
import { CONNECTIONS_PATH, FOLLOWERS_PATH, ORIGIN, profileAddress } from '../pages/address.ts';
import { renderPage } from '../pages/render-page.ts';
import { DEFAULT_SETTINGS, type StandInSettings } from '../pages/settings.ts';
import type { World } from '../pages/world.ts';
import { readInPage } from './reader-bundle.ts';

/** One address for each kind of page that has a reader. */
export function surfaceAddresses(world: World): Record<PageReading['surface'], string> {
  return {
    connections: `${ORIGIN}${CONNECTIONS_PATH}`,
    'own-profile': profileAddress(world.viewer),
    'other-profile': profileAddress(world.people[0]!),
    'contact-dialog': `${profileAddress(world.people[2]!)}overlay/contact-info/`,
    'network-hub': `${ORIGIN}/mynetwork/grow/`,
    feed: `${ORIGIN}/feed/`,
    followers: `${ORIGIN}${FOLLOWERS_PATH}`,
  };
}

/** Lays a page of the stand-in out in a real browser, scripts and all left behind, and runs the readers over it. */
export async function layOutAndRead(
  page: Page,
  world: World,
  settings: Partial<StandInSettings>,
  address: string,
): Promise<PageReading> {
  const html = renderPage(world, { ...DEFAULT_SETTINGS, ...settings }, address).replace(
    /<(script|iframe)\b[^>]*>.*?<\/\1>/gsu,
    '',
  );
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const reading = await readInPage(page, address, new Date(`${world.today}T15:00:00`).getTime());
  if (!reading) throw new Error(`${address} has no reader`);
  return reading;
}
