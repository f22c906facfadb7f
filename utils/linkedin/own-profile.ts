import { showsDegree, canBeInvited } from './degree';
import { findFirst, hrefOf, linksIn } from './find';
import { isConnectionsLink, readSlug } from './address';

/** Whether anything speaks for a profile being the viewer's own, and whether anything speaks against it. */
export interface Ownership {
  isOwn: boolean;
  isOthers: boolean;
}

/**
 * Gathers the signs of whose profile a top card shows. They hold in every language: addresses and component keys only.
 * @param slug the one the card's own links name.
 */
export function readOwnership(card: Element, page: Document, slug: string): Ownership {
  const hrefs = linksIn(card).map(hrefOf);
  const isOwn =
    hrefs.some((href) => /\/in\/[^/]+\/edit\/intro\b/.test(href) && readSlug(href) === slug) ||
    hrefs.some((href) => /[?&]isSelfProfile=true\b/.test(href)) ||
    hasOwnComponent(page, slug) ||
    hrefs.some(isConnectionsLink);
  const isOthers =
    showsDegree(card) || hrefs.some((href) => href.includes('NON_SELF_PROFILE_VIEW')) || canBeInvited(card, page, slug);
  return { isOwn, isOthers };
}

/** Those of the viewer's own profile, whoever draws it: keys that start with the slug. */
function hasOwnComponent(page: Document, slug: string): boolean {
  const keys = ['openToButton', 'cover_edit_button'].map((part) => `${CSS.escape(slug)}_${part}`);
  return findFirst(page, keys.map((key) => `[componentkey="${key}" i]`).join()) !== undefined;
}
