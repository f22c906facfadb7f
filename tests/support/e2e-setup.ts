import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { RESULTS_FOLDER } from './paths.ts';

/** Once before all end-to-end tests: both browsers are here, and the outputs are built from what is in the tree now. */
export function setup(): void {
  rmSync(join(RESULTS_FOLDER, 'failures'), { recursive: true, force: true });
  ensureBrowsers(['chromium', 'firefox']);
  buildExtension(['chromium', 'firefox']);
}
