import type { Page } from 'puppeteer-core';

/** Goes to one of the dashboard's routes (`#/goal`) and waits until the part with this test id is shown. */
export async function showDashboard(page: Page, route: string, testId: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), route);
  await page.waitForSelector(`[data-testid="${testId}"]`, { visible: true });
}

/** Replaces what stands in a field. A day's field takes no typed ISO text, so its value is set as its picker would. */
export async function fillField(page: Page, testId: string, text: string): Promise<void> {
  await page.locator(`[data-testid="${testId}"]`).fill(text);
}
