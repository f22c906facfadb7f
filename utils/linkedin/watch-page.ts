import type { PageWording } from '../domain/page-wording';
import { isSignedOutAddress } from './address';
import { createCardMemo } from './card-memo';
import { createGatherer } from './gather';
import { isReadable, lookAtPage } from './look-at-page';
import type { PageLook } from './page-look';
import { settle, UNSETTLED, type Settling } from './settle';
import { RESETTLE_MS, SETTLE_MS } from './settle-time';
import { trackVisits, type TellVisit } from './track-visit';
import { LIST_CHANGES, observeFrame, PAGE_CHANGES } from './watch-scope';

/** Between two readings; a little over the settling time, so that the second can confirm the first. */
const READ_EVERY_MS = SETTLE_MS + 100;
/** Longest wait for the browser to be idle before a due reading is made anyway. */
const IDLE_WAIT_MS = 1_000;
/** How often the address is compared where the browser does not tell of navigations (Firefox before 147). */
const ADDRESS_CHECK_MS = 1_000;

/** How many times that wait a page is left alone at most. */
const MAX_CALM = 16;
/** How many times longer than that a list is left to grow at most: what it costs goes with the number of readings. */
const MAX_GROWTHS = 3;

/** What watching needs from outside; tests pass their own. */
export interface WatchOptions {
  /** Takes over what was read; it is settled, and the page is still the one it was read from. */
  handOver: (wording: PageWording) => void;
  tellVisit: TellVisit;
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
 * The more often in a row a page said nothing new, the longer it is left alone; a list that grows is read on without the rest, the
 * more seldom the longer it grows.
 * The page is only looked at: two observers of its changes, and listeners of the browser's own events.
 */
export function watchPage({ handOver, tellVisit, tellSignedOut, isAlive, report, view = window }: WatchOptions): Watch {
  const page = view.document;
  const stopping = new view.AbortController();
  const visits = trackVisits(tellVisit, view);
  const gatherer = createGatherer(handOver);
  const onPage = new view.MutationObserver(() => {
    onPage.disconnect();
    wholeDueMs = Math.max(soon(), wholeAtMs + READ_EVERY_MS * Math.min(calmReadings, MAX_CALM));
    plan(wholeDueMs);
  });
  const onList = new view.MutationObserver(() => plan(soon()));
  let address = '';
  let settling: Settling = UNSETTLED;
  let settleMs = SETTLE_MS;
  let memo = createCardMemo();
  /** From when on the whole page is to be read again, when it was, and how often in a row that told nothing new. */
  let wholeDueMs = 0;
  let wholeAtMs = 0;
  let calmReadings = 0;
  let plannedMs = Infinity;
  let idle = 0;
  let timer: number | undefined;

  function noticeAddress(): void {
    if (view.location.href === address) return;
    if (address) settleMs = RESETTLE_MS;
    restart();
    if (isSignedOutAddress(address)) tellSignedOut();
  }

  function noticeVisibility(): void {
    if (isShown()) return restart();
    // Who waits to be confirmed may be gone by the time the tab is shown again.
    if (plannedMs < Infinity) read();
    rest();
  }

  function restart(): void {
    rest();
    if (stopping.signal.aborted) return;
    address = view.location.href;
    settling = UNSETTLED;
    memo = createCardMemo();
    wholeDueMs = calmReadings = 0;
    if (!isReadable(address)) return visits.leave();
    if (!isShown()) return;
    visits.open(address);
    plan(soon());
  }

  const isShown = () => page.visibilityState === 'visible';
  const soon = () => performance.now() + READ_EVERY_MS * Math.min(memo.growths || 1, MAX_GROWTHS);

  /** At most one reading is planned, the earliest. While it is, no list is observed: a busy one costs no more than a quiet one. */
  function plan(atMs: number): void {
    onList.disconnect();
    if (atMs >= plannedMs) return;
    view.clearTimeout(timer);
    plannedMs = atMs;
    timer = view.setTimeout(awaitIdle, atMs - performance.now());
  }

  function awaitIdle(): void {
    plannedMs = -Infinity;
    idle = view.requestIdleCallback(() => isShown() && read(), { timeout: IDLE_WAIT_MS });
  }

  function rest(): void {
    onPage.disconnect();
    onList.disconnect();
    view.clearTimeout(timer);
    view.cancelIdleCallback(idle);
    plannedMs = Infinity;
    gatherer.flush();
    visits.pause();
  }

  function read(): void {
    if (!isAlive()) return stop();
    plannedMs = Infinity;
    if (view.location.href !== address) return noticeAddress();
    try {
      readOnce();
    } catch (error) {
      report(error);
      calmReadings += 1;
      observe();
    }
  }

  function readOnce(): void {
    // Not the day's time, which may be set back between two looks.
    const nowMs = performance.now();
    const isWhole = !memo.list || nowMs + 1 >= wholeDueMs;
    if (isWhole) wholeAtMs = nowMs;
    memo.startPass(nowMs, isWhole);
    const look = lookAtPage(page, address, memo);
    if (!look) return;
    const { after, wording } = settle(settling, look, nowMs, settleMs);
    // The address may have moved on while we read: then what was read belongs to neither page.
    if (view.location.href !== address) return noticeAddress();
    settling = after;
    gatherer.put(wording, !isWhole && memo.isWaiting);
    if (!memo.dueMs) return awaitIdle();
    const isSettled = !settling.isWaiting && !memo.isWaiting;
    if (isWhole) finishWhole(look, isSettled, wording !== undefined);
    if (!isSettled) return plan(soon());
    plan(Math.min(wholeDueMs || Infinity, memo.dueMs));
    observe();
  }

  function finishWhole(look: PageLook, isSettled: boolean, isNew: boolean): void {
    visits.read(look, isSettled);
    calmReadings = isSettled && !isNew ? calmReadings + 1 : 0;
    onPage.disconnect();
    wholeDueMs = 0;
    if (!memo.list || settling.isWaiting) return;
    wholeDueMs = Infinity;
    observeFrame(onPage, page, memo.heads, memo.list.places);
  }

  function observe(): void {
    if (memo.list) for (const place of memo.list.places) onList.observe(place, LIST_CHANGES);
    else onPage.observe(page, PAGE_CHANGES);
  }

  listenForNavigation(view, noticeAddress, stopping.signal);
  page.addEventListener('visibilitychange', noticeVisibility, { signal: stopping.signal });
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
  const interval = view.setInterval(notice, ADDRESS_CHECK_MS);
  signal.addEventListener('abort', () => view.clearInterval(interval));
}
