import type { Page } from 'puppeteer-core';
import { launchChromium } from '../support/chromium.ts';
import { CONNECTIONS_PAGE, LINKEDIN, UNREAD_PAGE } from '../support/addresses.ts';
import { pause } from '../support/wait.ts';
import { startLightSession } from './light-session.ts';
import { timeOfAllScripts, timeOfPromises, timeOfScripts, traceScripts, type TraceEvent } from './script-trace.ts';
import { atMost, type Row, type Section, type Target } from './section.ts';
import { medianInterval, summarise } from './statistics.ts';
import { sayMs, SUMMARY_HEADS, summaryRow } from './words.ts';

const PAIRS = 30;
const WARM_UP_PAIRS = 2;
const MAX_ADDED_MS = 5;
/** After the load event; the first reading comes later than that. */
const AT_LOAD_MS = 500;

/** How long each page is watched after it was loaded: on a page that is read, until it was read twice and that was sent. */
const PAGES = [
  { name: 'connections page', address: CONNECTIONS_PAGE, watchedMs: 1_600 },
  { name: 'company page, not read', address: UNREAD_PAGE, watchedMs: 600 },
] as const;

/** Milliseconds of script on one page, pair by pair. */
interface Samples {
  name: string;
  with: number[];
  without: number[];
  /** What the extension adds until the page is loaded and the script has settled down to wait, and until it has read. */
  addedAtLoad: number[];
  added: number[];
  /** The content script's by its address. */
  own: number[];
}

interface Traces {
  with: TraceEvent[];
  without: TraceEvent[];
}

/** Script time that the extension adds to a page from its navigation on: the same pages in two browsers, one without it. */
export async function measureLoad(): Promise<Section> {
  const session = await startLightSession({ references: false });
  const bare = await launchChromium({ port: session.site.port, extensionFolder: undefined });
  try {
    const pages = { with: await session.browser.newPage(), without: await bare.newPage() };
    const samples: Samples[] = [];
    for (const page of PAGES) samples.push(await samplePairs(page, pages, session.scripts.product));
    return describe(samples);
  } finally {
    await bare.close();
    await session.close();
  }
}

async function samplePairs(
  { name, address, watchedMs }: (typeof PAGES)[number],
  pages: { with: Page; without: Page },
  script: string,
): Promise<Samples> {
  const samples: Samples = { name, with: [], without: [], addedAtLoad: [], added: [], own: [] };
  for (let pair = -WARM_UP_PAIRS; pair < PAIRS; pair += 1) {
    const traces = await loadPair(pages, pair % 2 === 0, address, watchedMs);
    if (pair < 0) continue;
    note(samples, traces, script);
  }
  return samples;
}

function note(samples: Samples, traces: Traces, script: string): void {
  const scriptMs = (events: TraceEvent[]) => timeOfAllScripts(events, LINKEDIN).cpuMs;
  const [withMs, withoutMs] = [scriptMs(traces.with), scriptMs(traces.without)];
  samples.with.push(withMs);
  samples.without.push(withoutMs);
  samples.added.push(withMs - withoutMs);
  samples.addedAtLoad.push(scriptMs(untilLoaded(traces.with)) - scriptMs(untilLoaded(traces.without)));
  samples.own.push(timeOfScripts(traces.with, script).cpuMs + timeOfPromises(traces.with, script));
}

function untilLoaded(events: TraceEvent[]): TraceEvent[] {
  const load = events.find(({ name, args }) => name === 'MarkLoad' && args.data?.isMainFrame);
  if (!load) throw new Error('The trace holds no load event.');
  return events.filter((event) => event.ts < load.ts + AT_LOAD_MS * 1_000);
}

/** One after the other, each first in turn; then both are watched at once, since hardly anything happens any more. */
async function loadPair(
  pages: { with: Page; without: Page },
  isWithFirst: boolean,
  address: string,
  watchedMs: number,
): Promise<Traces> {
  const load = (page: Page) => page.goto(address);
  const order = isWithFirst ? [pages.with, pages.without] : [pages.without, pages.with];
  const loadBoth = async () => {
    for (const page of order) await load(page);
    await pause(watchedMs);
  };
  let without: TraceEvent[] = [];
  const both = async () => void (without = await traceScripts(pages.without, loadBoth));
  return { with: await traceScripts(pages.with, both), without };
}

function describe(pages: Samples[]): Section {
  return {
    title: `Script time of the processor at load, ${PAIRS} interleaved pairs`,
    heads: ['', ...SUMMARY_HEADS],
    rows: pages.flatMap(toRows),
    notes: [
      'From a trace: compilation, evaluation, calls and microtasks. At load: up to half a second after the load event. In all: until the',
      'page was read twice and what it said was sent. Intervals hold the median with a confidence of 95 %.',
    ],
    targets: pages.flatMap(({ name, added, addedAtLoad }) => [
      toTarget(`${name}: added at load`, addedAtLoad),
      toTarget(`${name}: added in all`, added),
    ]),
    data: pages,
  };
}

function toRows({ name, added, addedAtLoad, own, ...sides }: Samples): Row[] {
  return [
    summaryRow(`${name}: with Kithline`, summarise(sides.with), sayMs),
    summaryRow(`${name}: without`, summarise(sides.without), sayMs),
    summaryRow(`${name}: added at load`, summarise(addedAtLoad), sayMs),
    summaryRow(`${name}: added in all`, summarise(added), sayMs),
    summaryRow(`${name}: the content script's own`, summarise(own), sayMs),
  ];
}

function toTarget(what: string, samples: number[]): Target {
  const interval = medianInterval(samples).map(sayMs).join(' – ');
  const target = atMost(what, summarise(samples).median, MAX_ADDED_MS, sayMs);
  return { ...target, value: `${target.value}, interval ${interval}` };
}
