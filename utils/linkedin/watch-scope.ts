import { parentOf } from './find';

/** A mark may be shown or hidden, and a link turned, without any node coming or going. */
export const PAGE_CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'style', 'hidden', 'href', 'componentkey'],
};

/** A row comes, goes, or is used again. A text that ticks in it is no news. */
export const LIST_CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'componentkey'],
};

/** Watches what a list stands in, and the count above it, but not the list: whether either is changed or drawn anew. */
export function observeFrame(
  observer: MutationObserver,
  page: Document,
  heads: readonly Element[],
  places: readonly Element[],
): void {
  for (const element of [...heads, ...places]) {
    for (let at = parentOf(element); at; at = parentOf(at)) observer.observe(at, { childList: true });
  }
  observer.observe(page, { childList: true });
  for (const head of heads) observer.observe(head, { childList: true, characterData: true, subtree: true });
}
