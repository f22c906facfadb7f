import { isOnSite, readRoute, type Route } from './address';
import type { CardMemo } from './card-memo';
import { askPage, findAll, hrefOf } from './find';
import { readPageLocale } from './page-locale';
import type { PageContext, PageLook, SurfaceLook } from './page-look';
import { readConnections } from './read-connections';
import { readContactDialog } from './read-contact-dialog';
import { readOwnLinks } from './read-own-links';
import { readProfile } from './read-profile';

type Reader = (page: Document, context: PageContext) => SurfaceLook;

/** Which reader reads which kind of page. What has none is never looked at. */
export const READERS: Partial<Record<Route['kind'], Reader>> = {
  connections: readConnections,
  profile: readProfile,
  'contact-dialog': readContactDialog,
  'network-hub': readOwnLinks,
  feed: readOwnLinks,
  followers: readOwnLinks,
};

/** Whether anything is read on the page at this address. */
export function isReadable(address: string): boolean {
  return readRoute(address).kind in READERS;
}

/**
 * Looks at a page as it is now, and changes nothing. What a count or a day means is not asked here: that takes the words of many
 * languages, which no page should have to carry.
 * @param address the full address the page is shown under.
 * @param memo what was read before on this route; then people are given once two readings agree, and once only.
 * @returns `undefined` for pages that are never read.
 */
export function lookAtPage(page: Document, address: string, memo?: CardMemo): PageLook | undefined {
  const reader = READERS[readRoute(address).kind];
  if (hasForeignBase(page)) return undefined;
  return reader && { ...reader(page, { address, memo }), locale: readPageLocale(page) };
}

/** Then no relative link leads where it seems to. Where there is no base at all, the browser knows without a search. */
function hasForeignBase(page: Document): boolean {
  const isPlain = askPage(page, 'baseURI') === askPage(page, 'URL');
  return !isPlain && findAll(page, 'base[href]').some((base) => !isOnSite(hrefOf(base)));
}
