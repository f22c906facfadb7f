import type { Visit } from '../domain/page-health';
import type { PageReading } from './page-reading';
import { isApplication, judgeReading } from './visit';

/** A page that could not be read after being looked at this long will not be: slow lines are done by then. */
const PATIENCE_MS = 8_000;
/** Somebody who comes back to a tab after this long visits the page anew. */
const SAME_VISIT_MS = 1_800_000;

type Judged = ReturnType<typeof judgeReading>;

/** Follows the visits of one tab; told what happens by the watch. */
export interface VisitTracker {
  /** The page at this address is being looked at, for the first time or again. */
  open: (address: string) => void;
  /** It was read. `isSettled`: nothing on it waits to be confirmed. */
  read: (reading: PageReading, isSettled: boolean) => void;
  /** It is no longer looked at, for now. */
  pause: () => void;
  /** It was left. */
  leave: () => void;
}

/**
 * Says once per visit whether the page could be read: at once when it could, after {@link PATIENCE_MS} when not. A page that could
 * be read later after all is told once more, as the same visit.
 */
export function trackVisits(say: (visit: Visit) => void, view: Window & typeof globalThis): VisitTracker {
  let visit: { address: string; startedAt: number; last?: PageReading; said?: boolean } | undefined;
  let timer: number | undefined;

  function tell(wanted: (judged: Judged) => boolean): void {
    if (!visit?.last) return;
    const judged = judgeReading(visit.last);
    if (visit.said === judged.readable || !wanted(judged)) return;
    pause();
    visit.said = judged.readable;
    say({ ...judged, startedAt: visit.startedAt });
  }

  function losePatience(): void {
    if (view.navigator.onLine && isApplication(view.document)) tell(({ fields }) => Object.keys(fields).length > 0);
  }

  function pause(): void {
    view.clearTimeout(timer);
  }

  return {
    pause,
    open(address) {
      pause();
      const nowMs = Date.now();
      const isSame = visit?.address === address && nowMs - visit.startedAt < SAME_VISIT_MS;
      if (!isSame) visit = { address, startedAt: nowMs };
      if (visit?.said === undefined) timer = view.setTimeout(losePatience, PATIENCE_MS);
    },
    read(reading, isSettled) {
      if (!visit) return;
      visit.last = reading;
      if (isSettled && !visit.said) tell(isRead);
    },
    leave() {
      pause();
      visit = undefined;
    },
  };
}

/** A surface that needs nothing is not read because nothing is amiss. */
function isRead({ readable, fields }: Judged): boolean {
  return readable && Object.values(fields).some((field) => 'variant' in field);
}
