import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page as it is shown now: rule and the elements that break it. */
export async function findViolations(page: Page): Promise<string[]> {
  // Handed over by the debugger: the page's own policy would stop a script element.
  await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary})`),
  );
}

/** Presses Tab until the element with this test id, or one inside it, has the focus. */
export async function tabTo(page: Page, testId: string): Promise<void> {
  const isThere = (id: string) => document.activeElement?.closest(`[data-testid="${id}"]`) !== null;
  for (let presses = 0; presses < MAX_TABS; presses++) {
    if (await page.evaluate(isThere, testId)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${testId} is not reached within ${MAX_TABS} presses of Tab.`);
}

const MAX_TABS = 60;
