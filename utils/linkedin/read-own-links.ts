import type { CountWording } from '../domain/page-wording';
import type { Metric } from '../domain/reading';
import { isConnectionsLink, isFollowersLink, isOwnPlace, readRoute, readSlug } from './address';
import { readField, valueOf, type Field, type Variant } from './field';
import {
  childrenOf,
  findAll,
  findFirst,
  holds,
  hrefOf,
  isProfileLink,
  isQuoted,
  linksIn,
  MAIN,
  oneOf,
  outermost,
  ownTextOf,
  parentOf,
  sentenceOf,
  textLeaves,
  textOf,
  type Link,
} from './find';
import { isShown } from './is-shown';
import { countTexts, nothingRead, type PageContext, type SurfaceLook } from './page-look';

type OwnSurface = 'network-hub' | 'feed' | 'followers';

/** The links to one of the user's own lists, and the part of the page in which the site shows what others say. */
interface Search {
  links: readonly Link[];
  main: Element;
  surface: OwnSurface;
}

/** Only places where nobody else can write: a post may link to the connections page and name any number. */
export const OWN_LINK_VARIANTS: readonly Variant<Search, string[]>[] = [
  {
    name: 'beside-main',
    seen: '2026-06',
    why: 'posts stand in main; a column beside it, or a whole block of one, that names no other number is the site’s own',
    read: ({ links, main }) =>
      countIn(links.filter((link) => !holds(main, link) && isInPlainPart(link, partsBeside(link, main)))),
  },
  {
    name: 'block-of-main',
    seen: '2026-05',
    why: 'a whole block of main, or of a column without people, that leads to lists of the user’s own only; never in the feed, where main is posts',
    read: ({ links, main, surface }) => {
      if (surface === 'feed') return { why: 'missing' };
      const blocks = partsOf(main).flatMap((part) => [
        part,
        ...(linksIn(part).some(isProfileLink) ? [] : partsOf(part)),
      ]);
      const own = blocks.filter((part) => linksIn(part).every((link) => isOwnPlace(hrefOf(link))));
      return countIn(links.filter((link) => isInPlainPart(link, own)));
    },
  },
];

const BLOCK = 'section, aside, nav, ul, [componentkey]';

/**
 * Reads the user's own counts where a page shows them in passing: My Network, the side of the feed, the followers page. Only links to
 * the user's own lists count, and of those only what they say beyond doubt: no capture of these pages is known.
 */
export function readOwnLinks(page: Document, { address }: PageContext): SurfaceLook {
  const surface = readRoute(address).kind as OwnSurface;
  const connections = readCount(page, surface, 'connections', isConnectionsLink);
  const followers = readCount(page, surface, 'followers', isFollowersLink);
  const counts = [connections, followers].map(valueOf).filter((count) => count !== undefined);
  return { ...nothingRead(surface, { connections, followers }), counts };
}

function readCount(
  page: Document,
  surface: OwnSurface,
  metric: Metric,
  leads: (address: string) => boolean,
): Field<CountWording> {
  // The browser's own search by attribute: a feed of thousands of elements is not walked through.
  const links = findAll<Link>(page, 'a[href*="/connections"], a[href*="/followers"]');
  const own = links.filter((link) => leads(hrefOf(link)) && !/[?#]/.test(hrefOf(link)) && !isQuoted(link));
  const main = own.length > 0 ? oneOf(outermost(findAll(page, MAIN))) : undefined;
  if (!main || !('value' in main)) return { why: main?.why ?? 'missing' };
  const texts = readField(OWN_LINK_VARIANTS, { links: own, main: main.value, surface });
  return 'value' in texts ? { ...texts, value: { metric, texts: texts.value } } : texts;
}

/** Links without a number are mere labels; all others must say the same. */
function countIn(links: readonly Link[]) {
  return countTexts(links.filter((link) => isShown(link) && !isInSentence(link)).map(sentenceOf));
}

/** Whether text stands directly around a link: somebody wrote it. */
function isInSentence(link: Link): boolean {
  let around = parentOf(link);
  while (around && textOf(around) === textOf(link)) around = parentOf(around);
  return around !== null && ownTextOf(around) !== '';
}

/** All of the column or bar in which an element stands beside main, and the blocks it is made of. */
function partsBeside(element: Element, main: Element): Element[] {
  const around = parentOf(element);
  return around && !holds(around, main) ? partsBeside(around, main) : [element, ...partsOf(element)];
}

/** A message or a post that happens to stand beside main is no block of the site, however small the part with the link. */
function isInPlainPart(link: Link, parts: readonly Element[]): boolean {
  return parts.some((part) => holds(part, link) && isPlainBlock(part));
}

/** No prose, no people: an advertisement that speaks of connections names numbers outside the link too. */
function isPlainBlock(block: Element): boolean {
  const profiles = linksIn(block).map((link) => readSlug(hrefOf(link)));
  const isAboutOne = new Set(profiles.filter(Boolean)).size <= 1;
  return isAboutOne && textLeaves(block).every((leaf) => leaf.closest('a') !== null || !/\p{N}/u.test(textOf(leaf)));
}

/** The blocks that main is made of, below layers that wrap them all; none where they are no blocks, as the parts of a post are not. */
function partsOf(element: Element): Element[] {
  const parts = childrenOf(element).filter((part) => linksIn(part).length > 0);
  if (parts.length === 1 && parts[0] && !parts[0].matches(BLOCK)) return partsOf(parts[0]);
  return parts.every((part) => part.matches(BLOCK) || findFirst(part, BLOCK)) ? parts : [];
}
