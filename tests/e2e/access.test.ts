import { describe, expect, test } from 'vitest';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import { startChromiumSession, startFirefoxSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';

const BROWSERS = [
  ['Chromium', startChromiumSession],
  ['Firefox', startFirefoxSession],
] as const;

describe.each(BROWSERS)('when the user takes LinkedIn away in %s', (_name, start) => {
  test('popup and dashboard say so and offer the way back', async () => {
    const { browser, close } = await start();
    try {
      await browser.withdrawAccess();
      // Not over LinkedIn: there the browser offers a reload of its own in place of the popup.
      const popup = await browser.openPopup(await browser.newPage());
      expect(await popup.text('access-lost')).toContain('LinkedIn');
      expect(await popup.evaluate(`document.querySelectorAll('[data-testid="access-lost"] button').length`)).toBe(1);
      await popup.close();
      const dashboard = await browser.openExtensionPage('dashboard.html');
      await dashboard.waitForSelector('[data-testid="access-lost"] button', { visible: true });
    } finally {
      await close();
    }
  });

  test('and gives it back, a tab that was opened meanwhile is read without a reload', async () => {
    const { browser, close } = await start();
    try {
      await browser.withdrawAccess();
      const page = await browser.newPage();
      await page.goto(CONNECTIONS_PAGE);
      await browser.grantAccess();
      await page.bringToFront();
      await waitForRows(browser, ({ people }) => people.length === 10, { what: 'the list' });
    } finally {
      await close();
    }
  });
});
