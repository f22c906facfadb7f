import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profilePage } from '../support/addresses.ts';
import { clickLink, scrollList } from '../support/browse.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { installGuard, readGuard, runGuarded, tripGuard } from '../support/page-guard.ts';
import { OUTPUT_FOLDERS } from '../support/paths.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { waitUntil } from '../support/wait.ts';

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  session = await startChromiumSession({ extensionFolder: undefined });
});
afterAll(() => session.close());

test('the built content script calls nothing that could change the page, while it reads page after page', async () => {
  const { site, browser } = session;
  const page = await browser.newPage();
  await installGuard(page);
  await page.goto(profilePage(site.world.viewer.slug));
  await runGuarded(page, readFileSync(join(OUTPUT_FOLDERS.chromium, 'linkedin.js'), 'utf8'));
  const hasSent = (surface: string) => async () => {
    const { messages } = await readGuard(page);
    return messages.some(({ wording }) => wording?.surface === surface);
  };
  await waitUntil(hasSent('own-profile'), { what: 'the own profile to be sent' });
  await clickLink(page, 'main a[href*="/mynetwork/invite-connect/connections/"]');
  await waitUntil(hasSent('connections'), { what: 'the connections to be sent' });
  await scrollList(page);
  await clickLink(page, `main a[href*="/in/${site.world.people[0]!.slug}"]`);
  await waitUntil(hasSent('other-profile'), { what: 'the profile to be sent' });
  await clickLink(page, 'main a[href="#"]');
  await waitUntil(hasSent('contact-dialog'), { what: 'the contact dialog to be sent' });

  const { calls, wrapped } = await readGuard(page);
  expect(calls).toEqual([]);
  expect(wrapped).toBeGreaterThan(1_000);
  await tripGuard(page);
  expect((await readGuard(page)).calls).toEqual(['HTMLElement.title =']);
});
