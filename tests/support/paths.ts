import { join, resolve } from 'node:path';

export const PROJECT_FOLDER = resolve(import.meta.dirname, '../..');

/** The built extension, as it is shipped. */
export const OUTPUT_FOLDERS = {
  chromium: join(PROJECT_FOLDER, '.output/chrome-mv3'),
  firefox: join(PROJECT_FOLDER, '.output/firefox-mv3'),
};

/** Screenshots, traces and summaries of test runs; not committed. */
export const RESULTS_FOLDER = join(PROJECT_FOLDER, 'test-results');
