import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT_FOLDERS, PROJECT_FOLDER } from '../support/paths.ts';
import { listFirstLoad } from './first-load.ts';
import { atMost, holds, type Row, type Section } from './section.ts';
import { sayKilobytes } from './words.ts';

interface Size {
  minified: number;
  gzip: number;
}

const FOLDER = OUTPUT_FOLDERS.chromium;
const CONTENT_SCRIPT = 'linkedin.js';
const CONTENT_SCRIPT_GZIP_BYTES = 10_000;
const POPUP_GZIP_BYTES = 60_000;

/** Names that survive minification, since the libraries look them up on objects. */
const LIBRARY_TRACES = { Dexie: /dexie/i, Preact: /\bdiffed\b/, 'Chart.js': /\bbuildOrUpdateControllers\b/ };

/** What the browser loads for each entry, and every file of the output by itself. */
export function measureSizes(): Section {
  checkTraces();
  const files = globSync('**/*.{js,css,html}', { cwd: FOLDER }).sort();
  const entries = listEntries();
  const sizes = (of: Record<string, string[]>) =>
    Object.entries(of).map(([name, paths]) => [name, sizeOf(paths)] as const);
  const entrySizes = Object.fromEntries(sizes(entries));
  const fileSizes = sizes(Object.fromEntries(files.map((path) => [path, [path]])));
  const found = findLibraries(CONTENT_SCRIPT);
  const hasPaths = files.some(namesThisMachine);
  const isChartEarly = entries['popup, first load'].some(hasChart);
  return {
    title: 'Sizes of the Chrome output',
    heads: ['', 'minified', 'gzip'],
    rows: [...sizes(entries).map(toRow), ...fileSizes.map(([path, size]) => toRow([`  ${path}`, size]))],
    notes: [
      'First load: the scripts and styles that the page names or imports statically; the chart comes by a dynamic import.',
    ],
    targets: [
      holds(
        'built for production',
        !hasPaths,
        hasPaths ? 'it names paths of this machine' : 'it names no source paths',
      ),
      atMost('content script, gzip', entrySizes['content script']!.gzip, CONTENT_SCRIPT_GZIP_BYTES, sayKilobytes),
      holds(
        'content script without Dexie, Preact and chart',
        found.length === 0,
        found.join(', ') || 'none of them in it',
      ),
      atMost('popup, first load, gzip', entrySizes['popup, first load']!.gzip, POPUP_GZIP_BYTES, sayKilobytes),
      holds(
        'popup, first load without the chart',
        !isChartEarly,
        isChartEarly ? 'the chart is in it' : 'the chart comes later',
      ),
    ],
    data: { entries, entrySizes, fileSizes: Object.fromEntries(fileSizes) },
  };
}

function listEntries() {
  const popup = listFirstLoad(FOLDER, 'popup.html');
  const chart = globSync('chunks/*.js', { cwd: FOLDER }).filter((path) => hasChart(path) && !popup.includes(path));
  return {
    'content script': [CONTENT_SCRIPT],
    background: ['background.js'],
    'popup, first load': popup,
    'popup, with its chart': [...popup, ...chart],
    'dashboard, first load': listFirstLoad(FOLDER, 'dashboard.html'),
  } satisfies Record<string, string[]>;
}

const read = (path: string) => readFileSync(join(FOLDER, path));
const hasChart = (path: string) => LIBRARY_TRACES['Chart.js'].test(read(path).toString());

const namesThisMachine = (path: string) => read(path).includes(PROJECT_FOLDER);

function findLibraries(path: string): string[] {
  const source = read(path).toString();
  return Object.entries(LIBRARY_TRACES).flatMap(([name, trace]) => (trace.test(source) ? name : []));
}

/** A trace that is found nowhere would prove anything free of its library. */
function checkTraces(): void {
  const found = new Set(globSync('**/*.js', { cwd: FOLDER }).flatMap(findLibraries));
  const stale = Object.keys(LIBRARY_TRACES).filter((name) => !found.has(name));
  if (stale.length > 0)
    throw new Error(`No output shows a trace of ${stale.join(', ')}: look for new ones in measure-sizes.ts.`);
}

/** Each file compressed by itself, as a server or a package would. */
function sizeOf(paths: readonly string[]): Size {
  const contents = paths.map(read);
  const sum = (lengths: number[]) => lengths.reduce((total, length) => total + length, 0);
  return {
    minified: sum(contents.map((content) => content.length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

function toRow([name, { minified, gzip }]: readonly [string, Size]): Row {
  return [name, sayKilobytes(minified), sayKilobytes(gzip)];
}
