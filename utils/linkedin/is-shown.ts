import { parentOf } from './find';

/** What pages that run from left to right hide far to the left, those that run the other way hide beyond this. */
const WIDEST_WINDOW = 8_000;

/**
 * Whether an element is really painted for the user. LinkedIn renders opposite degree marks side by side and hides one by a hashed
 * class: only rendering tells them apart, so this needs a real browser with style.
 */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  const box = element.getBoundingClientRect();
  const isOffPage = box.right + scrollX <= 0 || box.bottom + scrollY <= 0 || box.left > WIDEST_WINDOW;
  return box.width > 2 && box.height > 2 && !isOffPage && !isPaintedAway(element, box);
}

/** Hidden for sighted users: clipped to nothing, alone or inside a tiny box, or painted so faintly that nobody sees it. */
function isPaintedAway(element: Element, box: DOMRect): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const { clipPath, clip, overflow, position } = style;
    if (isFaint(style)) return true;
    if (/inset\((50|100)%|circle\(0|polygon\(0p?x? 0/.test(clipPath)) return true;
    if (position === 'absolute' && /^rect\(([01]px,? ?){4}\)$/.test(clip)) return true;
    if (at !== element && overflow !== 'visible' && !overlaps(box, at)) return true;
  }
  return false;
}

function isFaint({ opacity, color }: CSSStyleDeclaration): boolean {
  return Number(opacity) < 0.1 || /^rgba.*, 0(\.0\d*)?\)$/.test(color);
}

/** Only boxes that cannot show anything count: what is scrolled out of view in a scroller is still shown. */
function overlaps(box: DOMRect, container: Element): boolean {
  const outer = container.getBoundingClientRect();
  if (outer.width <= 2 || outer.height <= 2) return false;
  const canScroll = container.scrollHeight > container.clientHeight || container.scrollWidth > container.clientWidth;
  return (
    canScroll || (box.left < outer.right && box.right > outer.left && box.top < outer.bottom && box.bottom > outer.top)
  );
}
