import type { Observation } from '../domain/observation';
import type { Visit } from '../domain/page-health';
import { isSignedOutAddress } from './address';
import { createCardMemo } from './card-memo';
import { isReadable, readPage } from './read-page';
import { settle, SETTLE_MS, UNSETTLED, type Settling } from './settle';
import { trackVisits } from './track-visit';

/** Between two readings; a little over the settling time, so that the second can confirm the first. */
const READ_EVERY_MS = SETTLE_MS + 100;
/** Longest wait for the browser to be idle before a due reading is made anyway. */
const IDLE_WAIT_MS = 1_000;
/** How often the address is compared where the browser does not tell of navigations (Firefox before 147). */
const ADDRESS_CHECK_MS = 1_000;

/** What watching needs from outside; tests pass their own. */
export interface WatchOptions {
  /** Takes over an observation; it is settled, and the page is still the one it was read from. */
  handOver: (observation: Observation) => void;
  /** Takes how a visit fared: whether the page could be read, not what it says. */
  tellVisit: (visit: Visit) => void;
  /** The tab came to a page to sign in or out. */
  tellSignedOut: () => void;
  /** Whether the extension is still the one that started this; once it is not, watching stops by itself. */
  isAlive: () => boolean;
  /** Takes an error of our own. */
  report: (error: unknown) => void;
  view?: Window & typeof globalThis;
}

/** A watch that is going on. */
export interface Watch {
  /** Reads the current page afresh, as if it had just been opened. */
  restart: () => void;
  /** Reads nothing more until the address changes or {@link Watch.restart}. */
  rest: () => void;
  stop: () => void;
}

/**
 * Decides when to read: only pages with a reader, only while the tab is visible, after something on the page changed, in idle time.
 *
 *     other address ──▶ idle ──readable──▶ waiting ──600 ms, idle──▶ reading ──unsettled or mutation──▶ waiting
 *       (any state)       ▲                                            │
 *                         └────── hidden, not readable ────────────────┘  (settled: rests until the next mutation)
 *
 * The page is only looked at: one observer of its changes, and listeners of the browser's own events.
 */
export function watchPage({ handOver, tellVisit, tellSignedOut, isAlive, report, view = window }: WatchOptions): Watch {
  const page = view.document;
  const stopping = new view.AbortController();
  const observer = new view.MutationObserver(() => plan());
  const visits = trackVisits(tellVisit, view);
  let address = '';
  let settling: Settling = UNSETTLED;
  let memo = createCardMemo();
  let idle: number | undefined;
  let timer: number | undefined;

  function noticeAddress(): void {
    if (view.location.href === address) return;
    restart();
    if (isSignedOutAddress(address)) tellSignedOut();
  }

  function restart(): void {
    rest();
    if (stopping.signal.aborted) return;
    address = view.location.href;
    settling = UNSETTLED;
    memo = createCardMemo();
    if (!isReadable(address)) return visits.leave();
    if (page.visibilityState !== 'visible') return;
    visits.open(address);
    plan();
  }

  /** At most one reading is planned. While it is, the observer rests: a busy page costs no more than a quiet one. */
  function plan(): void {
    observer.disconnect();
    timer ??= view.setTimeout(() => {
      idle = view.requestIdleCallback(read, { timeout: IDLE_WAIT_MS });
    }, READ_EVERY_MS);
  }

  function rest(): void {
    observer.disconnect();
    view.clearTimeout(timer);
    if (idle !== undefined) view.cancelIdleCallback(idle);
    timer = undefined;
    visits.pause();
  }

  function read(): void {
    if (!isAlive()) return stop();
    timer = undefined;
    if (page.visibilityState !== 'visible') return;
    if (view.location.href !== address) return restart();
    try {
      readOnce();
    } catch (error) {
      report(error);
      observe();
    }
  }

  function readOnce(): void {
    const nowMs = Date.now();
    memo.startPass();
    const reading = readPage(page, address, nowMs, memo);
    if (!reading) return;
    const { after, observation } = settle(settling, reading, nowMs);
    // The address may have moved on while we read: then what was read belongs to neither page.
    if (view.location.href !== address) return restart();
    settling = after;
    if (observation) {
      handOver(observation);
      memo.finish(observation.people);
    }
    visits.read(reading, settling.waiting.size === 0);
    if (settling.waiting.size > 0 || memo.hasMore()) plan();
    else observe();
  }

  /** A mark may be shown or hidden, and a link turned, without any node coming or going. */
  function observe(): void {
    const attributeFilter = ['class', 'style', 'hidden', 'href', 'componentkey'];
    observer.observe(page, { childList: true, characterData: true, subtree: true, attributeFilter });
  }

  listenForNavigation(view, noticeAddress, stopping.signal);
  page.addEventListener('visibilitychange', () => (page.visibilityState === 'visible' ? restart() : rest()), {
    signal: stopping.signal,
  });
  noticeAddress();

  function stop(): void {
    stopping.abort();
    rest();
  }

  return { restart, rest, stop };
}

/** The part of the Navigation API that is used; not in every browser we support. */
interface Navigations {
  addEventListener: EventTarget['addEventListener'];
}

function listenForNavigation(view: Window & typeof globalThis, notice: () => void, signal: AbortSignal): void {
  const navigations = (view as { navigation?: Navigations }).navigation;
  if (navigations) {
    navigations.addEventListener('currententrychange', notice, { signal });
    return;
  }
  const interval = view.setInterval(() => {
    if (view.document.visibilityState === 'visible') notice();
  }, ADDRESS_CHECK_MS);
  signal.addEventListener('abort', () => view.clearInterval(interval));
}
