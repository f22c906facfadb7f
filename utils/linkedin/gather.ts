import type { PageWording } from '../domain/page-wording';

/** Those who come up while a list is scrolled wait for each other this long: a message costs as much as reading many cards. */
const GATHER_MS = 5_000;

/** Gathers what is read of one list, so that it is handed over in one piece. */
export interface Gatherer {
  /** Takes what was read, if anything. `isMore`: the list has cards that wait to be confirmed. */
  put: (wording: PageWording | undefined, isMore: boolean) => void;
  /** Hands over what has been gathered. */
  flush: () => void;
}

/** Makes a gatherer. What is more than people is never kept waiting. */
export function createGatherer(handOver: (wording: PageWording) => void): Gatherer {
  let gathered: PageWording | undefined;
  let sinceMs = 0;

  function flush(): void {
    if (gathered) handOver(gathered);
    gathered = undefined;
  }

  return {
    flush,
    put(wording, isMore) {
      if (wording) {
        if (!gathered) sinceMs = performance.now();
        gathered = { ...wording, people: [...(gathered?.people ?? []), ...wording.people] };
      }
      if (!isMore || (gathered && performance.now() - sinceMs >= GATHER_MS)) flush();
    },
  };
}
