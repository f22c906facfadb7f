import { describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { CONNECTIONS_PAGE, profilePage } from '../support/addresses.ts';
import { clickLink, scrollList } from '../support/browse.ts';
import { installWitness, type PageState, readWitness } from '../support/page-witness.ts';
import { type Session, startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { readRows } from '../support/stored-rows.ts';
import { pause } from '../support/wait.ts';

/** Two equal reads half a second apart, and recording: after this long an extension that is there has done its work. */
const SETTLE_MS = 2_000;

const BROWSERS = [
  ['Chromium', startChromiumSession],
  ['Firefox', startFirefoxSession],
] as const;

describe.each(BROWSERS)('LinkedIn in %s', (_name, start) => {
  test('is the same with and without the extension', { timeout: 120_000 }, async () => {
    const sessions = await Promise.all([start(), start({ extensionFolder: undefined })]);
    const [watched, bare] = sessions;
    const ids = extensionIds(watched.browser);
    const [withExtension, without] = await Promise.all([visitPages(watched, ids), visitPages(bare, ids)]);
    const rows = await readRows(watched.browser);
    await Promise.all(sessions.map((session) => session.close()));
    // It did its work, so there was something to notice.
    expect(rows.readings.map(({ surface }) => surface)).toEqual(expect.arrayContaining(['own-profile', 'connections']));
    expect(rows.sightings.map(({ surface }) => surface)).toEqual(
      expect.arrayContaining(['other-profile', 'contact-dialog']),
    );
    expect(withExtension).toEqual(without);
    expect(watched.site.requests.toSorted()).toEqual(bare.site.requests.toSorted());
  });
});

function extensionIds(browser: ExtensionBrowser): string[] {
  return ['kithline@kithline.example', ...('extensionId' in browser ? [String(browser.extensionId)] : [])];
}

/** The same way through the site each time; what the page could notice is taken down at every station. */
async function visitPages({ site, browser }: Session, ids: string[]): Promise<Record<string, PageState>> {
  const page = await browser.newPage();
  await installWitness(page, ids);
  const [contact] = site.world.people;
  const stations: Record<string, PageState> = {};
  const arrive = async (name: string) => {
    await pause(SETTLE_MS);
    stations[name] = await readWitness(page);
  };
  await page.goto(profilePage(site.world.viewer.slug));
  await arrive('own profile');
  await page.goto(CONNECTIONS_PAGE);
  await arrive('connections');
  await scrollList(page);
  await arrive('connections, scrolled');
  await clickLink(page, 'a[href="/feed/"]');
  await arrive('feed');
  await page.goto(profilePage(contact!.slug));
  await arrive('profile');
  await clickLink(page, 'main a[href="#"]');
  await arrive('contact dialog');
  return stations;
}
