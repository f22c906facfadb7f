/** How long a page must say the same before it is believed: before that it may be stale or half drawn. */
export const SETTLE_MS = 500;
