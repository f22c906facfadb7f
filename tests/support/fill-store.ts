import { CONNECTIONS_PAGE, profilePage } from './addresses.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Session } from './session.ts';
import { waitForRows } from './stored-rows.ts';

/** Browses the own profile and the connections page, so that counts and the ten newest people are stored. */
export async function browseFirst({ site, browser }: Session<ExtensionBrowser>): Promise<void> {
  const page = await browser.newPage();
  await page.goto(profilePage(site.world.viewer.slug));
  await waitForRows(browser, ({ readings }) => readings.some(({ surface }) => surface === 'own-profile'), {
    what: 'the own profile',
  });
  await page.goto(CONNECTIONS_PAGE);
  await waitForRows(browser, ({ people }) => people.length >= 10, { what: 'the connections' });
  await page.close();
}
