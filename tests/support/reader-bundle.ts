import { build, type Rollup } from 'vite';
import type { Page } from 'puppeteer-core';
import type { PageReading } from '../../utils/linkedin/page-reading.ts';
import { PROJECT_FOLDER } from './paths.ts';

const ENTRY = 'utils/linkedin/read-page.ts';
const GLOBAL = 'kithlineReaders';

let bundle: Promise<string> | undefined;

/** The page readers as one script that can be run in any page. */
function bundleReaders(): Promise<string> {
  bundle ??= build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: GLOBAL } },
  }).then((result) => {
    const [first] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
    return first!.output[0].code;
  });
  return bundle;
}

/** Runs the readers over what a page shows now, as the content script would. */
export async function readInPage(page: Page, address: string, nowMs: number): Promise<PageReading | undefined> {
  const code = await bundleReaders();
  const call = `${GLOBAL}.readPage(document, ${JSON.stringify(address)}, ${nowMs})`;
  return (await page.evaluate(`(() => { ${code}\nreturn ${call}; })()`)) as PageReading | undefined;
}
