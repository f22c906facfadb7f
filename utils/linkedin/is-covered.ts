/**
 * Signs that are put over what is not to be seen, and dots for what was left out. Bullets part texts as well: before a number two of
 * them are needed.
 */
const SIGN = '[x*#?_\\u2580-\\u25ff]';
const AFTER = `[.,٫٬’']?(?:${SIGN}|•|\\.\\.)| [\\u2588-\\u2593]`;
const BEFORE = `(?:${SIGN}|••|•[.,٫٬’'])[.,٫٬’']?|[\\u2588-\\u2593] `;
const COVERED = new RegExp(`[0-9](?:${AFTER})|(?:${BEFORE})[0-9]`);

/**
 * Whether part of a number is covered or cut off, by hand before a page was passed on, or by another extension while a screen is shared:
 * `1,███`. What is left of it is another number.
 * @param folded lower case, digits 0 to 9.
 */
export function isCovered(folded: string): boolean {
  return COVERED.test(folded);
}
