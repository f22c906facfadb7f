import { build, type Rollup } from 'vite';
import type { Page } from 'puppeteer-core';
import type { PageReading } from '../../utils/linkedin/read-page.ts';
import { mutatePage } from './mutate-page.ts';
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

/** As {@link readInPage}, with how long the pass itself took. */
export async function readTimed(
  page: Page,
  address: string,
  nowMs: number,
): Promise<{ reading: PageReading | undefined; durationMs: number }> {
  const call = `${GLOBAL}.readPage(document, ${JSON.stringify(address)}, ${nowMs})`;
  const run = `(() => { ${await bundleReaders()}
    const startMs = performance.now();
    const reading = ${call};
    return { reading, durationMs: performance.now() - startMs }; })()`;
  return (await page.evaluate(run)) as { reading: PageReading | undefined; durationMs: number };
}

/** What was done to a page, and what the readers made of it. */
export interface MutatedReading {
  done: string;
  reading: PageReading;
}

/** Lays a page out once, then changes it in `count` seeded ways from `first` on, and reads each, starting from the original every time. */
export async function readMutations(
  page: Page,
  html: string,
  address: string,
  { first = 0, count }: { first?: number; count: number },
  nowMs: number,
): Promise<MutatedReading[]> {
  await page.setContent(html.replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, ''), { waitUntil: 'domcontentloaded' });
  const run = `(() => {
    ${await bundleReaders()}
    const mutatePage = ${mutatePage.toString()};
    const original = document.body.cloneNode(true);
    return Array.from({ length: ${count} }, (_, index) => {
      document.body.replaceWith(original.cloneNode(true));
      const done = mutatePage(${first} + index);
      return { done, reading: ${GLOBAL}.readPage(document, ${JSON.stringify(address)}, ${nowMs}) };
    });
  })()`;
  return (await page.evaluate(run)) as MutatedReading[];
}
