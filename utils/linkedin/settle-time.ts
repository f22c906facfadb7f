/** How long a page must say the same before it is believed: before that it may be stale or half drawn. */
export const SETTLE_MS = 500;
/** The same where it took the place of something else, of which parts may be left: they change one by one. */
export const RESETTLE_MS = 1_000;
