import type { VisitWording } from '../domain/page-wording';
import { isApplication } from './is-application';
import type { PageLook } from './page-look';
import { wordFields } from './word-fields';

/** A page that could not be read after being looked at this long will not be: slow lines are done by then. */
const PATIENCE_MS = 8_000;
/** Somebody who comes back to a tab after this long visits the page anew. */
const SAME_VISIT_MS = 1_800_000;

/** Takes how a page fares. @returns whether it is known that it could be read. */
export type TellVisit = (visit: VisitWording) => Promise<boolean>;

/** Follows the visits of one tab; told what happens by the watch. */
export interface VisitTracker {
  /** The page at this address is being looked at, for the first time or again. */
  open: (address: string) => void;
  /** It was looked at. `isSettled`: nothing on it waits to be confirmed. */
  read: (look: PageLook, isSettled: boolean) => void;
  /** It is no longer looked at, for now. */
  pause: () => void;
  /** It was left. */
  leave: () => void;
}

interface OpenVisit {
  address: string;
  startedAt: number;
  last?: PageLook;
  /** What was told last. */
  told?: string;
  /** It could be read, or was given up: there is nothing to wait for. */
  isJudged?: boolean;
  isRead?: boolean;
}

/**
 * Tells of a visit as soon as everything is there that its page needs, and again while that cannot be understood and changes; after
 * {@link PATIENCE_MS} it tells in any case. Once the page could be read there is no more to tell.
 */
export function trackVisits(tellVisit: TellVisit, view: Window & typeof globalThis): VisitTracker {
  let visit: OpenVisit | undefined;
  let timer: number | undefined;

  function tell(isLate: boolean): void {
    const about = visit;
    if (!about?.last || about.isRead) return;
    const { surface, locale, needs } = about.last;
    const fields = wordFields(about.last);
    const told = JSON.stringify([fields, isLate]);
    if (told === about.told || !Object.keys(fields)[0]) return;
    about.told = told;
    if (isLate) about.isJudged = true;
    const wording = {
      surface,
      locale,
      startedAt: about.startedAt,
      readAt: Date.now(),
      needs,
      fields,
      isLate,
    };
    void tellVisit(wording).then((isRead) => {
      if (!isRead) return;
      about.isRead = about.isJudged = true;
      if (about === visit) pause();
    });
  }

  function losePatience(): void {
    if (view.navigator.onLine && isApplication(view.document)) tell(true);
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
      if (!visit?.isJudged) timer = view.setTimeout(losePatience, PATIENCE_MS);
    },
    read(look, isSettled) {
      if (!visit) return;
      visit.last = look;
      if (isSettled && isComplete(look)) tell(false);
    },
    leave() {
      pause();
      visit = undefined;
    },
  };
}

/** Whether all is there that is needed. A surface that needs nothing is not read because nothing is amiss. */
function isComplete({ needs, fields }: PageLook): boolean {
  const found = Object.keys(fields).filter((name) => 'value' in fields[name]!);
  return found.length > 0 && needs.every((name) => found.includes(name));
}
