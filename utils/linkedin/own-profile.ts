import { readProfileAddress } from './address';
import { showsDegree, canBeInvited } from './degree';
import { findAll, hrefOf, linksIn } from './find';
import { isConnectionsLink } from './address';

/** What speaks for and against a profile being the viewer's own. */
export interface Ownership {
  for: string[];
  against: string[];
}

/**
 * Gathers the signs of whose profile a top card shows. They hold in every language: addresses and component keys only.
 * @param slug the one the card's own links name.
 */
export function readOwnership(card: Element, page: Document, slug: string): Ownership {
  const hrefs = linksIn(card).map(hrefOf);
  const signs: [name: string, holds: boolean][] = [
    [
      'edit-link',
      hrefs.some((href) => /\/in\/[^/]+\/edit\/intro\b/.test(href) && readProfileAddress(href)?.slug === slug),
    ],
    ['self-parameter', hrefs.some((href) => /[?&]isSelfProfile=true\b/.test(href))],
    ['own-component', hasComponent(page, `${slug}_openToButton`) || hasComponent(page, `${slug}_cover_edit_button`)],
    ['own-connections-link', hrefs.some(isConnectionsLink)],
  ];
  const counterSigns: [name: string, holds: boolean][] = [
    ['degree-mark', showsDegree(card)],
    ['compose-to-other', hrefs.some((href) => href.includes('NON_SELF_PROFILE_VIEW'))],
    ['invitation', canBeInvited(card, page, slug)],
  ];
  return { for: holding(signs), against: holding(counterSigns) };
}

function holding(signs: readonly [string, boolean][]): string[] {
  return signs.filter(([, holds]) => holds).map(([name]) => name);
}

function hasComponent(page: Document, key: string): boolean {
  const wanted = key.toLowerCase();
  const candidates = findAll(page, '[componentkey$="_openToButton"], [componentkey$="_cover_edit_button"]');
  return candidates.some((element) => element.getAttribute('componentkey')?.toLowerCase() === wanted);
}
