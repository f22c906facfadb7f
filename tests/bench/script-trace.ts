import type { Page } from 'puppeteer-core';

/** A complete event of the browser's trace. Times are microseconds; `tdur` counts only while the thread really ran. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string; isMainFrame?: boolean };
    beginData?: { url?: string };
  };
}

/** Script at work, in milliseconds. */
export interface ScriptTime {
  /** Time of the processor. */
  cpuMs: number;
  /** The longest single piece by the clock. */
  longestMs: number;
  pieces: number;
}

/** Compilation and evaluation of scripts, and calls from the browser into their functions. */
const SCRIPT_EVENTS = /^(FunctionCall|EvaluateScript|v8\.compile\w*|v8\.evaluateModule)$/;
const MICROTASKS = 'RunMicrotasks';
/** A call into a function, and the microtasks at its end. */
const WHOLE_CALL = 'v8.callFunction';
const CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'v8.execute'];

/** Records what the browser does meanwhile, without a profiler: the record itself costs the scripts next to nothing. */
export async function traceScripts(page: Page, during: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await during();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** The time of the scripts at addresses that begin so: every call from the browser into them, with all that the call causes. */
export function timeOfScripts(events: readonly TraceEvent[], address: string): ScriptTime {
  return sumUp(events.filter((event) => isScript(event) && isFrom(address)(event)));
}

/**
 * Milliseconds of promises that go on at the end of calls into these scripts, or of no call at all: a trace does not say whose those
 * are, so they count in full, but only on threads on which these scripts run. Calls within microtasks (an observer's) are no promises.
 */
export function timeOfPromises(events: readonly TraceEvent[], address: string): number {
  const calls = events.filter(isScript);
  const isOwn = isFrom(address);
  const foreign = events.filter(
    (event) => event.name === WHOLE_CALL && calls.some((call) => lies(call, event) && !isOwn(call)),
  );
  const threads = new Set(calls.filter(isOwn).map(threadOf));
  const isTurn = (event: TraceEvent) => event.name === MICROTASKS && threads.has(threadOf(event));
  const turns = events.filter((event) => isTurn(event) && !foreign.some((call) => lies(event, call)));
  const within = (turn: TraceEvent) => sumUp(calls.filter((call) => lies(call, turn))).cpuMs;
  return turns.reduce((sum, turn) => sum + Math.max(0, cpuMsOf(turn) - within(turn)), 0);
}

/** The time of all scripts on the main threads of the processes that drew pages of the origin. */
export function timeOfAllScripts(events: readonly TraceEvent[], origin: string): ScriptTime {
  const drew = (event: TraceEvent) => event.name === 'ParseHTML' && event.args.beginData?.url?.startsWith(origin);
  const processes = new Set(events.filter(drew).map((event) => event.pid));
  const threads = new Set(events.filter((event) => event.args.name === 'CrRendererMain').map(threadOf));
  const isPages = (event: TraceEvent) => processes.has(event.pid) && threads.has(threadOf(event));
  return sumUp(events.filter((event) => isPages(event) && (isScript(event) || event.name === MICROTASKS)));
}

const isFrom = (address: string) => (event: TraceEvent) => (event.args.data?.url ?? '').startsWith(address);

function isScript({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && SCRIPT_EVENTS.test(name);
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
const cpuMsOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1_000;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

function lies(inner: TraceEvent, outer: TraceEvent): boolean {
  return threadOf(inner) === threadOf(outer) && inner.ts >= outer.ts && endOf(inner) <= endOf(outer);
}

/** Events that lie in another one are part of it. */
function sumUp(events: readonly TraceEvent[]): ScriptTime {
  const sum: ScriptTime = { cpuMs: 0, longestMs: 0, pieces: 0 };
  const ends = new Map<string, number>();
  for (const event of [...events].sort((one, other) => one.ts - other.ts || endOf(other) - endOf(one))) {
    if (event.ts < (ends.get(threadOf(event)) ?? 0)) continue;
    ends.set(threadOf(event), endOf(event));
    sum.cpuMs += cpuMsOf(event);
    sum.longestMs = Math.max(sum.longestMs, (event.dur ?? 0) / 1_000);
    sum.pieces += 1;
  }
  return sum;
}
