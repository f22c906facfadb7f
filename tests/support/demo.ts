import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { startStandIn } from '../pages/stand-in.ts';
import { buildExtension } from './build.ts';
import { launchChromium } from './chromium.ts';
import { goThroughMainJob } from './demo-journey.ts';
import { compareWithTruth, formatTable } from './demo-report.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { PROJECT_FOLDER, RESULTS_FOLDER } from './paths.ts';

const FOLDER = join(RESULTS_FOLDER, 'demo');

/** The main job from end to end on a stand-in LinkedIn. Gives the exit code. */
async function runDemo(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  ensureBrowsers(['chromium']);
  console.log('Building the extension …');
  buildExtension(['chromium']);
  const site = await startStandIn();
  const showWindow = hasDisplay();
  const browser = await launchChromium({ port: site.port, showWindow });
  try {
    console.log('Browsing a stand-in LinkedIn of invented people:');
    const journey = await goThroughMainJob(browser, site, FOLDER);
    const comparisons = compareWithTruth(journey, site.world);
    console.log(`\n${formatTable(comparisons)}\n\nThe popup says: ${journey.sentence}`);
    console.log(`Screenshots: ${relative(PROJECT_FOLDER, FOLDER)}/ (popup and dashboard, light and dark)`);
    const differing = comparisons.filter(({ isSame }) => !isSame).map(({ what }) => what);
    if (differing.length > 0) console.error(`Differs from the truth: ${differing.join(', ')}.`);
    if (showWindow) await playOn(browser.browser);
    return differing.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
}

function hasDisplay(): boolean {
  if (process.env.CI || process.env.HEADLESS) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Until the user closes the window. */
function playOn(browser: { once(event: 'disconnected', listener: () => void): unknown }): Promise<void> {
  console.log(
    '\nThe window stays open: browse on, try the popup and the dashboard. Close it, or press Ctrl+C, to end.',
  );
  return new Promise((resolve) => void browser.once('disconnected', () => resolve()));
}

try {
  process.exitCode = await runDemo();
} catch (error) {
  console.error(`The demo failed: ${(error as Error).message}`);
  process.exitCode = 1;
}
