import { BUSY } from './busy-run.ts';
import type { ScriptTime } from './script-trace.ts';
import { atMost, holds, type Section } from './section.ts';
import { pairedRatios, summarise } from './statistics.ts';
import { sayMs, sayTimes, SUMMARY_HEADS, summaryRow } from './words.ts';

const BUSY_SECONDS = BUSY.durationMs / 1_000;

/** One page with a list, filled up and busy. */
export interface ListRun {
  list: string;
  nodes: number;
  product: ScriptTime;
  idle: ScriptTime;
  all?: ScriptTime;
  /** People whose cards came up, and how many of them each found; the product has stored them. */
  people: number;
  foundByProduct: number;
  foundByIdle: number;
}

/** A page that is not read, as busy. */
export interface UnreadRun {
  address: string;
  product: ScriptTime;
}

const perSecond = (times: readonly ScriptTime[]) => times.map(({ cpuMs }) => cpuMs / BUSY_SECONDS);
const sayRate = (msPerSecond: number) => `${sayMs(msPerSecond)}/s`;

/** @param afterwardsMs how long after the busyness was watched. */
export function describeLight(runs: ListRun[], unread: UnreadRun[], afterwardsMs: number): Section {
  const runsOf = (name: string) => runs.filter(({ list }) => list === name);
  const lists = [...new Set(runs.map(({ list }) => list))].map((name) => describeList(name, runsOf(name)));
  const unreadMs = Math.max(...perSecond(unread.map(({ product }) => product)));
  return {
    title: `Busy page of ${BUSY.nodes.toLocaleString('en')} nodes: ${BUSY.cardsPerSecond} new cards and ${BUSY.textsPerSecond} changed texts a second for ${BUSY_SECONDS} s`,
    heads: ['own time of the processor', ...SUMMARY_HEADS],
    rows: [
      ...lists.flatMap(({ rows }) => rows),
      ...unread.map(({ address, product }) =>
        summaryRow(`not read: ${new URL(address).pathname}`, summarise(perSecond([product])), sayRate),
      ),
    ],
    notes: [
      'Own time: every call from the browser into the content script (timers, idle time, observers) by its address, from the trace, and',
      `the promises that go on behind them; also what it put off for up to ${afterwardsMs / 1_000} s after the busyness. The background`,
      'worker records in a process of its own, which is not counted: what that costs is measured by `npm run bench -- recording`.',
      'Scoped idle scan: watches and reads the list only, every 0.6 s, each card once, unchecked, and keeps it to itself. Kithline reads',
      'a list up to three times more seldom while it goes on growing.',
    ],
    targets: [
      ...lists.flatMap(({ targets }) => targets),
      atMost('own time on a page that is not read', unreadMs, 0.05, sayRate),
    ],
    data: { runs, unread },
  };
}

function describeList(name: string, runs: ListRun[]): Pick<Section, 'rows' | 'targets'> {
  const [product, idle] = [runs.map((run) => run.product), runs.map((run) => run.idle)];
  const all = runs.flatMap((run) => run.all ?? []);
  const own = summarise(perSecond(product));
  const ratios = pairedRatios(perSecond(product), perSecond(idle));
  const people = runs.reduce((sum, run) => sum + run.people, 0);
  const found = runs.reduce((sum, run) => sum + run.foundByProduct, 0);
  const foundByIdle = runs.reduce((sum, run) => sum + run.foundByIdle, 0);
  return {
    rows: [
      summaryRow(`${name}: Kithline`, own, sayRate),
      summaryRow(`${name}: scoped idle scan`, summarise(perSecond(idle)), sayRate),
      ...(all.length > 0 ? [summaryRow(`${name}: full rescan`, summarise(perSecond(all)), sayRate)] : []),
      summaryRow(`${name}: Kithline ÷ scoped`, ratios, sayTimes),
      summaryRow(`${name}: longest call`, summarise(product.map(({ longestMs }) => longestMs)), sayMs),
    ],
    targets: [
      atMost(`${name}: own time`, own.median, 1, sayRate),
      atMost(`${name}: of the scoped scan`, ratios.median, 2, sayTimes),
      atMost(`${name}: longest call`, Math.max(...product.map(({ longestMs }) => longestMs)), 50, sayMs),
      holds(
        `${name}: all cards found`,
        found === people,
        `${found} of ${people} stored, the scoped scan found ${foundByIdle}`,
      ),
    ],
  };
}
