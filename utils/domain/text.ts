/**
 * Page text made fit to store: white space folded to single spaces, control characters dropped, and cut to `maxLength` UTF-16
 * units without splitting a character. Direction marks stay, they belong to names; the display isolates them.
 */
export function cleanText(text: string, maxLength: number): string {
  // Cut roughly first, so that a hostile page of megabytes costs nothing.
  const rough = cutText(text.trimStart(), maxLength * 8);
  const folded = rough
    .replace(/(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return cutText(folded, maxLength).trimEnd();
}

/** Cuts to at most `maxLength` UTF-16 units, never between the halves of one character. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  const last = cut.charCodeAt(maxLength - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
