import { readRoute } from './address';
import { outline, pathTo } from './diagnose-outline';
import { shapeAddress, shapePageKey } from './diagnose-shape';
import { findAll, findFirst, MAIN, outermost } from './find';
import { knownLocale } from './known-locale';
import { readPageLocale } from './page-locale';
import { readPage } from './read-page';

/** What is copied has to fit into a message, and be short enough for its reader to check. */
const MAX_LENGTH = 12_000;
const MAX_PER_ANCHOR = 2;
const MAX_LOOKED_AT = 100;

/** What links to the user's own lists stand in, where other people's words are all around. */
const OWN_LINKS = [':has(> a[href*="/connections/"]), :has(> a[href*="/followers/"])'];

/** Where to look on each kind of page, whether or not the readers still find anything there. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
  connections: [
    '[componentkey="ConnectionsPage_ConnectionsListHeader"], main header',
    '[componentkey="ConnectionsPage_ConnectionsList"], main ul',
  ],
  profile: ['[componentkey$="Topcard" i], main section[data-member-id]', 'main h1, main h2'],
  'network-hub': OWN_LINKS,
  feed: OWN_LINKS,
  followers: OWN_LINKS,
  'contact-dialog': ['[data-sdui-screen$="ProfileContactDetailsOverlay"], [role="dialog"], dialog'],
};

/**
 * The structure of a page around what is read from it, for a person to send to those who repair the readers. Pure. It holds no word,
 * number, name, address or id of the page: what is not on a list of known words is dropped or reduced to its shape.
 */
export function diagnose(page: Document, address: string, nowMs: number): string {
  const { kind } = readRoute(address);
  const anchors = (ANCHORS[kind] ?? []).map((selector) => ({ selector, found: findAnchors(page, selector) }));
  const isLost = anchors.length > 0 && anchors.every(({ found }) => found.length === 0);
  const parts = [
    ...head(page, address, nowMs),
    ...anchors.flatMap(({ selector, found }) => tellAnchor(selector, found)),
    ...(isLost ? tellAnchor(MAIN, [findFirst(page, MAIN) ?? page.body]) : []),
  ];
  return cut(parts.join('\n'));
}

function findAnchors(page: Document, selector: string): Element[] {
  return outermost(findAll(page, selector).slice(0, MAX_LOOKED_AT)).slice(0, MAX_PER_ANCHOR);
}

function head(page: Document, address: string, nowMs: number): string[] {
  const keys = findAll(page, 'meta[name="como-pk"]').map((meta) => meta.getAttribute('content') ?? '');
  const locale = knownLocale(readPageLocale(page));
  return [
    `page: ${shapeAddress(address)}`,
    `page key: ${keys.length > 0 ? shapePageKey(keys.at(-1) ?? '') : 'none'}`,
    `language: ${/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(locale) ? locale : '*'}`,
    ...fields(page, address, nowMs),
  ];
}

function fields(page: Document, address: string, nowMs: number): string[] {
  const reading = readPage(page, address, nowMs);
  if (!reading) return ['surface: none'];
  const { surface, readable, fields: outcomes } = reading;
  const told = Object.entries(outcomes).map(
    ([name, outcome]) => `  ${name}: ${'variant' in outcome ? `read by ${outcome.variant}` : outcome.why}`,
  );
  return [`surface: ${surface}, ${readable ? 'readable' : 'not readable'}`, ...told];
}

function tellAnchor(selector: string, found: readonly Element[]): string[] {
  if (found.length === 0) return ['', `${selector}: not there`];
  return found.flatMap((element) => ['', `${selector}: in ${pathTo(element)}`, ...outline(element)]);
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}\n… cut here` : text;
}
