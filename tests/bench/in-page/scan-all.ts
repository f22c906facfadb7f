import { CARDS, readPlainly, type PlainCard } from './read-plainly.ts';

/** Reference: reads every card again whenever anything on the page changes, as the simplest extension does. */
function startScan(): void {
  const scan = () => {
    for (const card of document.querySelectorAll(CARDS)) {
      const read = readPlainly(card);
      if (read) found.set(read.memberId, read);
    }
  };
  new MutationObserver(scan).observe(document, { childList: true, characterData: true, subtree: true });
  scan();
}

const found = new Map<string, PlainCard>();
Object.assign(globalThis, { startScanAll: startScan, listFoundByAll: () => [...found.keys()] });
