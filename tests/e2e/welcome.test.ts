import { expect, test } from 'vitest';
import { showDashboard } from '../support/dashboard-page.ts';
import { startChromiumSession } from '../support/session.ts';
import { rowsOf } from '../support/stored-rows.ts';
import { waitUntil } from '../support/wait.ts';

test('at installation a page says what is read and what the terms say, and offers pause and archive-only', async () => {
  const { browser, close } = await startChromiumSession({ keepWelcome: true });
  try {
    const target = await browser.browser.waitForTarget((one) => one.url().endsWith('/dashboard.html#/welcome'));
    const page = (await target.page())!;
    const welcome = await page.waitForSelector('[data-testid="welcome"]', { visible: true });
    const text = await welcome!.evaluate((element) => element.textContent);
    for (const said of ['8.2.2', 'User Agreement']) expect(text).toContain(said);
    expect(text).not.toMatch(/undetectable|completely safe|100 ?% safe/i);
    expect(
      await page.$eval('[data-testid="welcome"] a[href*="/connections/"]', (link) => link.getAttribute('rel')),
    ).toContain('noreferrer');

    const isPaused = async () => (await rowsOf(browser, 'settings')).find(({ key }) => key === 'paused')?.value;
    for (const [choice, paused] of [
      ['archive', true],
      ['browse', false],
      ['paused', true],
    ] as const) {
      await page.click(`[data-testid="choice-${choice}"]`);
      await waitUntil(async () => (await isPaused()) === paused, { what: `the choice ${choice}` });
    }

    // While paused nobody is sent to a page that would not be read.
    const waysFrom = async (route: string, testId: string) => {
      await showDashboard(page, route, testId);
      await page.waitForSelector('[data-testid="use-archive"]');
      return page.$$eval('main a.button', (links) => links.map((link) => link.getAttribute('href')));
    };
    expect(await waysFrom('#/', 'goal-form')).toEqual(['#/archive', '#/data', '#/readings']);
    expect(await waysFrom('#/people', 'people-search')).toEqual(['#/archive']);
    expect(await waysFrom('#/welcome', 'welcome')).toEqual(['#/archive']);
  } finally {
    await close();
  }
});
