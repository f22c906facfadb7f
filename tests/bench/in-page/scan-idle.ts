import { CARDS, readPlainly, type PlainCard } from './read-plainly.ts';

/** As often as the product reads a list at first; the longer it grows the more seldom the product reads it. */
const SCAN_EVERY_MS = 600;

/**
 * Reference: the cheapest way we know to find all cards. It watches the list only, for new elements only, rests between passes, does
 * them in idle time, and reads each card once; nothing is checked, parsed, confirmed by a second reading or sent.
 */
function startScan(): void {
  const list = document.querySelector('[componentkey="ConnectionsPage_ConnectionsList"]') ?? document.body;
  const known = new WeakSet<Element>();
  const scan = () => {
    for (const card of list.querySelectorAll(CARDS)) {
      if (known.has(card)) continue;
      known.add(card);
      const read = readPlainly(card);
      if (read) found.set(read.memberId, read);
    }
    observer.observe(list, { childList: true, subtree: true });
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(() => requestIdleCallback(scan, { timeout: 1_000 }), SCAN_EVERY_MS);
  });
  scan();
}

const found = new Map<string, PlainCard>();
Object.assign(globalThis, { startScanIdle: startScan, listFoundByIdle: () => [...found.keys()] });
