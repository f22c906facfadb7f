import { parentOf } from './find';

/** What pages that run from left to right hide far to the left, those that run the other way hide beyond this. */
const WIDEST_WINDOW = 8_000;

/**
 * Whether what an element says is really painted for the user. LinkedIn renders opposite degree marks side by side and hides one by a
 * hashed class: only rendering tells them apart, so this needs a real browser with style.
 */
export function isShown(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  // Its text may stand elsewhere than its box.
  const range = document.createRange();
  range.selectNodeContents(element);
  let { left, top, right, bottom } = range.getBoundingClientRect();
  /** Whether nobody sees what is left of it, though they scroll on from where they are. */
  const isLost = (scrolledX: number, scrolledY: number) =>
    right - left <= 2 || bottom - top <= 2 || right + scrolledX <= 0 || bottom + scrolledY <= 0 || left > WIDEST_WINDOW;
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    // Without a box of its own it neither shows nor hides anything.
    if (style.display === 'contents') continue;
    if (!at.checkVisibility() || isPaintedAway(style)) return false;
    if (at !== element && style.overflow === 'visible') continue;
    const outer = at.getBoundingClientRect();
    if (/auto|scroll/.test(style.overflow)) {
      // What is scrolled out of view in a scroller is still shown, where the scroller is.
      if (isLost(at.scrollLeft - outer.left, at.scrollTop - outer.top)) return false;
      ({ left, top, right, bottom } = outer);
    } else {
      left = Math.max(left, outer.left);
      top = Math.max(top, outer.top);
      right = Math.min(right, outer.right);
      bottom = Math.min(bottom, outer.bottom);
    }
  }
  return !isLost(scrollX, scrollY);
}

/** Hidden for sighted users: clipped in any way but to round corners, or painted so faintly that nobody sees it. */
function isPaintedAway({ clip, clipPath, filter, opacity, webkitTextFillColor }: CSSStyleDeclaration): boolean {
  return (
    +opacity < 0.1 ||
    /opacity/.test(filter) ||
    /(^rgba.*,|\/) 0(\.0\d*)?\)$/.test(webkitTextFillColor) ||
    !/^none|^inset\(0px( r|\))/.test(clipPath) ||
    clip !== 'auto'
  );
}
