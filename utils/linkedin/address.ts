import { isSlug } from '../domain/person';
import { remembered } from '../domain/remember';

const ORIGIN = 'https://www.linkedin.com';

const CONNECTIONS_PATH = '/mynetwork/invite-connect/connections/';
/** The list of the user's own connections: the one page with the exact count above 500. */
export const CONNECTIONS_ADDRESS = ORIGIN + CONNECTIONS_PATH;

/** Member ids stand in for slugs in some links; real ones have 39 characters and this start. */
const MEMBER_ID_SHAPE = /^ACo[\w-]{30,50}$/;

/** What a LinkedIn address leads to. */
export type Route =
  | { kind: 'profile'; slug?: string; memberId?: string }
  | { kind: 'contact-dialog'; slug?: string; memberId?: string }
  | { kind: 'connections' | 'network-hub' | 'feed' | 'followers' | 'other' };

/** Pages with one address each, by path: none of them is the name of anything that every object has. */
const FIXED_ROUTES: Record<string, Exclude<Route['kind'], 'profile' | 'contact-dialog'>> = {
  [CONNECTIONS_PATH]: 'connections',
  '/mynetwork/': 'network-hub',
  '/mynetwork/grow/': 'network-hub',
  '/feed/': 'feed',
  '/feed/followers/': 'followers',
};

/** Which page an address leads to; `other` for everything that is not read and everything that is not LinkedIn. */
export const readRoute = remembered((address): Route => {
  const url = parseAddress(address);
  const kind = url && FIXED_ROUTES[withSlash(url.pathname)];
  if (kind) return { kind };
  const who = url && readProfileAddress(address);
  const below = who && url.pathname.split('/').filter(Boolean).slice(2).join('/');
  if (below === '' || LANGUAGE_SUFFIX.test(below ?? '')) return { kind: 'profile', ...who };
  return below === 'overlay/contact-info' ? { kind: 'contact-dialog', ...who } : { kind: 'other' };
});

const LANGUAGE_SUFFIX = /^[a-z]{2}(-[a-z]{2,4})?$/i;

/** Whether an address is one of those where people sign in or out: nothing tells who will be looking afterwards. */
export function isSignedOutAddress(address: string): boolean {
  const path = parseAddress(address)?.pathname ?? '';
  return path === '/' || /^\/(home|login|uas|checkpoint|authwall|m\/logout)(\/|$)/.test(path);
}

/** Whether an address, which may be relative, leads to LinkedIn itself. */
export function isOnSite(address: string): boolean {
  return Boolean(parseAddress(address));
}

/** The slug a profile address names, sub-pages and query stripped; `undefined` where it names none. */
export function readSlug(address: string): string | undefined {
  return readProfileAddress(address)?.slug;
}

/** What most links look like: they need no parsing. */
const PLAIN_PROFILE = /^(?:https:\/\/www\.linkedin\.com)?\/in\/((?!me\b)[a-z\d-]{1,200})\/$/;

const PLAIN_COMPOSE = /^(?:https:\/\/www\.linkedin\.com)?\/messaging\/compose\/\?([^#\s]*)$/;

/** Who a link leads to: a profile or any page below one, by slug or, in some links, by member id. */
export const readProfileAddress = remembered((address): { slug?: string; memberId?: string } | undefined => {
  const plain = PLAIN_PROFILE.exec(address)?.[1];
  if (plain) return { slug: plain };
  const url = parseAddress(address);
  const [first, segment] = url?.pathname.split('/').filter(Boolean) ?? [];
  return first === 'in' && segment ? readProfileKey(segment) : undefined;
});

/**
 * The member id that a compose link names: `recipient`, or the end of `profileUrn`; all must agree. A page that is not all there writes
 * `recipient=undefined`.
 */
export const readComposeRecipient = remembered((address): string | undefined => {
  const query = PLAIN_COMPOSE.exec(address)?.[1] ?? composeQuery(address);
  if (query === undefined) return undefined;
  const params = new URLSearchParams(query);
  const named = ['recipient', 'profileUrn'].flatMap((name) => params.getAll(name));
  const [id = '', other] = new Set(named.map((said) => said.split(':').at(-1)));
  return other === undefined && MEMBER_ID_SHAPE.test(id) ? id : undefined;
});

function composeQuery(address: string): string | undefined {
  const url = address.includes('/messaging/compose') ? parseAddress(address) : undefined;
  return url?.pathname.startsWith('/messaging/compose') ? url.search : undefined;
}

/** Whether a link leads to the viewer's own connections: LinkedIn links nobody else's so. */
export function isConnectionsLink(address: string): boolean {
  return readRoute(address).kind === 'connections';
}

/** Whether a link leads to the list of the viewer's own followers. */
export function isFollowersLink(address: string): boolean {
  return isOwnPlace(address) && /^[^?]*\/followers\/?$/.test(address);
}

/** Whether a link leads to lists and pages of the viewer's own, where nobody else is spoken of. */
export function isOwnPlace(address: string): boolean {
  const path = parseAddress(address)?.pathname ?? '';
  return /^\/(mynetwork|groups|events|newsletters|my-items|me|analytics|feed\/follow\w+)(\/|$)/.test(path);
}

/** Whether a link to an address offers to invite somebody: nobody who is a contact. */
export function isInvitation(href: string): boolean {
  return href.includes('/preload/custom-invite');
}

/** Where somebody's profile is. */
export function profileAddress(slug: string): string {
  return `${ORIGIN}/in/${encodeURIComponent(slug)}/`;
}

/** Where a message to somebody is written; only the member id is known to work. */
export function composerAddress(memberId: string): string {
  return `${ORIGIN}/messaging/compose/?recipient=${encodeURIComponent(memberId)}`;
}

/** A slug as it is stored: percent escapes decoded, NFC, lower case; `undefined` where that leaves none. */
export function normalizeSlug(segment: string): string | undefined {
  const slug = decode(segment)?.normalize('NFC').toLowerCase().normalize('NFC');
  return slug && isSlug(slug) && slug !== 'me' ? slug : undefined;
}

function readProfileKey(segment: string): { slug?: string; memberId?: string } | undefined {
  if (MEMBER_ID_SHAPE.test(segment)) return { memberId: segment };
  const slug = normalizeSlug(segment);
  return slug ? { slug } : undefined;
}

/** An address on LinkedIn itself, relative ones included; `undefined` for look-alike hosts and for what is no address. */
const parseAddress = remembered((address): URL | undefined => {
  try {
    const url = new URL(address, ORIGIN);
    return url.origin === ORIGIN ? url : undefined;
  } catch {
    return undefined;
  }
});

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
