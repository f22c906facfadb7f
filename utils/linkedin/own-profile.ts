import { readSlug } from './address';
import { canBeInvited, showsDegree } from './degree';
import { findFirst, hrefOf, linksIn, textOf } from './find';
import { readOwnConnections } from './own-counts';

/** Whether anything speaks for a profile being the viewer's own, and whether anything speaks against it. */
export interface Ownership {
  isOwn: boolean;
  isOthers: boolean;
}

/**
 * Gathers the signs of whose profile a top card shows. They hold in every language: addresses and component keys only.
 * @param slug the one the card's own links name.
 * @param address the page's.
 */
export function readOwnership(card: Element, page: Document, slug: string, address: string): Ownership {
  const links = linksIn(card);
  const isOwn =
    links.some((link) => isEditLink(link) && readSlug(hrefOf(link)) === slug) ||
    hasOwnComponent(page, slug) ||
    'value' in readOwnConnections(card) ||
    (!address.includes('isSelf') && Boolean(findFirst(card, SELF_HEADING)));
  const isOthers =
    showsDegree(card) || links.some((link) => hrefOf(link).includes('NON_SELF_')) || canBeInvited(card, page, slug);
  return { isOwn, isOthers };
}

/**
 * The link of the name says so of the viewer; other links are the member's, who may have pasted there what they copied from their own
 * profile. In the page's address anybody may have put it, and then the site's links repeat it.
 */
const SELF_HEADING = '[href*="isSelfProfile=true"] h2';

/** An icon alone: what has a text may be the member's website, copied from where they typed it in. */
function isEditLink(link: Element): boolean {
  return hrefOf(link).includes('/edit/intro') && textOf(link) === '';
}

/** Those of the viewer's own profile, whoever draws it: keys that start with the slug. */
function hasOwnComponent(page: Document, slug: string): boolean {
  const keys = ['openToButton', 'cover_edit_button'].map((part) => `${CSS.escape(slug)}_${part}`);
  return Boolean(findFirst(page, keys.map((key) => `[componentkey="${key}" i]`).join()));
}
