import { describe, expect, test } from 'vitest';
import { startChromiumSession, startFirefoxSession } from '../support/session.ts';

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
});
