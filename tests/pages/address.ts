import { findMember } from './world.ts';
import type { Member, World } from './world.ts';

export const ORIGIN = 'https://www.linkedin.com';
export const CONNECTIONS_PATH = '/mynetwork/invite-connect/connections/';
export const FOLLOWERS_PATH = '/feed/followers/';

/** Which page an address means. */
export type Route =
  | {
      kind:
        | 'connections'
        | 'feed'
        | 'followers'
        | 'hub'
        | 'search'
        | 'messaging'
        | 'notifications'
        | 'company'
        | 'preload'
        | 'missing';
    }
  | { kind: 'profile'; member: Member; overlay?: 'contact-info'; sub?: string }
  | { kind: 'redirect'; to: string };

const FIXED: ReadonlyArray<readonly [RegExp, Exclude<Route['kind'], 'profile' | 'redirect'>]> = [
  [/^\/mynetwork\/invite-connect\/connections\/?$/u, 'connections'],
  [/^\/mynetwork\/(grow\/)?$/u, 'hub'],
  [/^\/feed\/followers\/?$/u, 'followers'],
  [/^\/feed\//u, 'feed'],
  [/^\/search\/results\//u, 'search'],
  [/^\/messaging\//u, 'messaging'],
  [/^\/notifications\//u, 'notifications'],
  [/^\/company\//u, 'company'],
  [/^\/preload\/$/u, 'preload'],
];

export function findRoute(world: World, address: string): Route {
  const { pathname } = new URL(address, ORIGIN);
  if (pathname === '/') return { kind: 'redirect', to: '/feed/' };
  const profile = /^\/in\/([^/]+)\/?(.*)$/u.exec(pathname);
  if (profile) return findProfile(world, profile[1] ?? '', profile[2] ?? '');
  return { kind: FIXED.find(([shape]) => shape.test(pathname))?.[1] ?? 'missing' };
}

/** `/in/me/` and addresses by member id lead to the address by slug, as on the site. */
function findProfile(world: World, token: string, rest: string): Route {
  const member = token === 'me' ? world.viewer : findMember(world, token);
  if (!member) return { kind: 'missing' };
  if (token === 'me' || token === member.memberId) return { kind: 'redirect', to: `${profilePath(member)}${rest}` };
  if (rest.startsWith('overlay/contact-info')) return { kind: 'profile', member, overlay: 'contact-info' };
  const sub = /^(?:details|recent-activity)\/.*/u.exec(rest)?.[0];
  return { kind: 'profile', member, ...(sub && { sub }) };
}

/** As the site's links spell it: percent-encoded, perhaps with capitals. */
export function profilePath(member: Member): string {
  return `/in/${member.hrefSlug ?? member.slug}/`;
}

export function profileAddress(member: Member): string {
  return `${ORIGIN}${profilePath(member)}`;
}

export function profileByMemberId(member: Member): string {
  return `${ORIGIN}/in/${member.memberId}/`;
}

/** A composer link; from somebody's profile it also names the screen it stands on. */
export function composeAddress(member: Member, screen?: 'NON_SELF_PROFILE_VIEW'): string {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${member.memberId}`);
  return `/messaging/compose/?profileUrn=${urn}&recipient=${member.memberId}${screen ? `&screenContext=${screen}` : ''}&interop=msgOverlay`;
}

export function invitePath(member: Member): string {
  return `/preload/custom-invite/?vanityName=${member.hrefSlug ?? member.slug}`;
}
