import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Plugin, type Rollup } from 'vite';
import type { PageReading } from '../../utils/linkedin/read-page.ts';
import { PROJECT_FOLDER } from './paths.ts';
import type { TracedField } from './trace-field.ts';

const GLOBAL = 'kithlineTraced';
/** No file: made up below from all the files there are. */
const ENTRY = 'traced-readers-entry';
const READER_FILES = 'utils/linkedin/*.ts';
const TRACED_FIELD = join(PROJECT_FOLDER, 'tests/support/trace-field.ts');

/** What each variant of one list found. */
export interface TracedList {
  /** The list's name in the code, such as `COUNT_VARIANTS`. */
  list: string;
  file: string;
  variants: TracedField['results'];
}

/** A reading, and how it came about. */
export interface TracedReading {
  reading: PageReading;
  tried: TracedList[];
}

/** A list of variants that some file of the readers exports. */
export interface VariantList {
  list: string;
  file: string;
  variants: string[];
}

/** Everything the readers' files export, by name: variants as lists, functions as names. */
export interface ReaderExports {
  lists: VariantList[];
  functions: { name: string; file: string }[];
}

/** Takes all reader files as they are, but for the one function that tries variants. */
const tracing: Plugin = {
  name: 'trace-field',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source.endsWith(ENTRY)) return ENTRY;
    if (source === './field' && importer?.includes('/utils/linkedin/')) return TRACED_FIELD;
    return undefined;
  },
  load: (id) => (id === ENTRY ? entryText() : undefined),
};

function entryText(): string {
  const files = globSync(READER_FILES, { cwd: PROJECT_FOLDER }).sort();
  const imports = files.map((file, at) => `import * as m${at} from ${JSON.stringify(join(PROJECT_FOLDER, file))};`);
  const names = files.map((file, at) => `${JSON.stringify(basename(file))}: m${at}`);
  return `${imports.join('\n')}
    export { traced } from ${JSON.stringify(TRACED_FIELD)};
    export const files = { ${names.join(', ')} };`;
}

let bundle: Promise<string> | undefined;

function bundleTraced(): Promise<string> {
  bundle ??= build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    plugins: [tracing],
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: GLOBAL } },
  }).then((result) => {
    const [first] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
    return first!.output[0].code;
  });
  return bundle;
}

/** Runs an expression in a page with everything the readers' files export in reach, as `files['find.ts'].textOf`. */
export async function evaluateTraced<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(`(() => { ${await bundleTraced()}
    const { files, traced } = ${GLOBAL};
    const isList = (value) => Array.isArray(value) && value.length > 0 && value.every((one) => typeof one?.read === 'function');
    const lists = Object.entries(files).flatMap(([file, exported]) => Object.entries(exported)
      .filter(([, value]) => isList(value)).map(([list, value]) => ({ list, file, value })));
    return ${expression}; })()`)) as T;
}

/** Reads what a page shows and tells what every variant found; `undefined` where there is no reader for the address. */
export async function readTraced(page: Page, address: string, nowMs: number): Promise<TracedReading | undefined> {
  return evaluateTraced<TracedReading | undefined>(
    page,
    `(() => {
      const reading = files['read-page.ts'].readPage(document, ${JSON.stringify(address)}, ${nowMs});
      if (!reading) return undefined;
      const tried = traced.map(({ variants, results }) => {
        const known = lists.find(({ value }) => value === variants);
        return { list: known?.list ?? 'not exported', file: known?.file ?? '', variants: results };
      });
      const unlike = tried.filter((one, at) => tried.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);
      return { reading, tried: unlike };
    })()`,
  );
}

/** Every list of variants and every function that the readers' files export. */
export function listExports(page: Page): Promise<ReaderExports> {
  return evaluateTraced<ReaderExports>(
    page,
    `({
      lists: lists.map(({ list, file, value }) => ({ list, file, variants: value.map(({ name }) => name) })),
      functions: Object.entries(files).flatMap(([file, exported]) => Object.entries(exported)
        .filter(([, value]) => typeof value === 'function').map(([name]) => ({ name, file }))),
    })`,
  );
}

/** Which variant gave the value, by list: the first that is not missing, where that found something. */
export function chosenVariant({ variants }: TracedList): string | undefined {
  const first = variants.find(({ result }) => result !== 'missing');
  return first?.result === 'found' ? first.variant : undefined;
}
