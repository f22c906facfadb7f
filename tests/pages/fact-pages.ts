import { CONNECTIONS_PATH, profilePath } from './address.ts';
import type { Fact } from './fact.ts';
import { STILL } from './settings.ts';
import type { Member } from './world.ts';

/** Expressions for the page's own window, shared by the facts about profiles. */
export const TOPCARD = `document.querySelector('[componentkey$="Topcard"]')`;
export const OWN_COUNT_LINK = `a[href="${CONNECTIONS_PATH}"]`;

export function profilePage(member: Member, settings: Fact['page']['settings'] = {}, rest = ''): Fact['page'] {
  return { address: profilePath(member) + rest, settings: { ...STILL, ...settings } };
}
