import { normalizeSlug, readProfileAddress, readSlug } from './address';
import { agree, readField, type Field, type Variant, type Why } from './field';
import {
  attributeOf,
  findAll,
  findFirst,
  foldSpace,
  hrefOf,
  isProfileLink,
  isQuoted,
  linksIn,
  oneOf,
  outermost,
  sentenceOf,
  textLeaves,
  textOf,
} from './find';
import { isShown } from './is-shown';
import { cutText, oneText, unlikeTexts } from './page-look';

/** The frame at the top of a profile. Everything outside it may be about somebody else. */
export const TOP_CARD_VARIANTS: readonly Variant<Document, Element>[] = [
  {
    name: 'BC-topcard',
    seen: '2025-06',
    why: 'the component key ends so in both server-driven layouts; the same key often stands twice, one inside the other',
    read: (page) => {
      const outer = outermost(findAll(page, '[componentkey$="Topcard" i], [id$="Topcard" i]')).filter(
        (card) => !isQuoted(card),
      );
      return outer.length > 1 ? oneOf(outer.filter(isShown)) : oneOf(outer);
    },
  },
  {
    name: 'A-member-section',
    seen: '2019-01',
    why: 'the Ember client marks the section with the member it shows',
    read: (page) => oneOf(findAll(page, 'main section[data-member-id]').filter((card) => !isQuoted(card))),
  },
  {
    name: 'A-first-section',
    seen: '2019-01',
    why: 'without the mark, the top card is the first section of main, with a heading and a dialog of the person; articles and events, which stay painted for a while, have a heading alone',
    read: (page) => {
      const first = findFirst(page, 'main section');
      return first?.matches(':has(h1):has([href*=overlay])') ? { value: first } : { why: 'missing' };
    },
  },
];

export const NAME_VARIANTS: readonly Variant<Element, string>[] = [
  {
    name: 'A-h1',
    seen: '2019-01',
    why: 'the Ember client heads the page with the name',
    read: (card) => nameIn(card, 'h1'),
  },
  {
    name: 'BC-h2',
    seen: '2025-06',
    why: 'server-driven layouts head the top card with the name, and have no h1',
    read: (card) => nameIn(card, 'h2'),
  },
];

/** The top card of the profile shown. */
export function readTopCard(page: Document): Field<Element> {
  return readField(TOP_CARD_VARIANTS, page);
}

/** The name of the person shown. */
export function readCardName(card: Element): Field<string> {
  return readField(NAME_VARIANTS, card);
}

/**
 * The slug that the card's own links name: the link of the heading, links to pages below the profile (photo, contact info, edit), an
 * invitation; and those of the toolbar. Others are the member's own, or lead to common contacts. Several slugs are a conflict: the card
 * is changing, or is not one person's. Links that only do something are drawn anew with the address of the page, whoever is still
 * painted there: what links to a place in the page says nothing, and the heading's alone would prove nothing.
 */
export function readCardSlug(card: Element): { value: string } | { why: 'missing' | 'conflict' } {
  const hrefs = linksIn(card)
    .map(hrefOf)
    .filter((href) => !href.includes('#'));
  const headed = [...findAll(card, 'h1, h2').flatMap(linksAround), ...findAll(card.ownerDocument, TOOLBAR_LINK)].map(
    hrefOf,
  );
  const below = hrefs.filter((href) => BELOW_PROFILE.test(href));
  return agree([...[...headed, ...below].map(readSlug), ...hrefs.map(invitedSlug)]);
}

/** The bar that appears when one scrolls links to the person it was drawn for, whatever the address has become since. */
const TOOLBAR_LINK = '[role="toolbar"] a[href]';
const BELOW_PROFILE = /\/in\/[^/?#]+\/\w/;

/** What the member shown is named in: the card's key and the addresses of composers in it; `undefined` for too many. */
export function readMemberTexts(card: Element): string[] | undefined {
  const composers = findAll(card, 'a[href*="/messaging/compose"]').map(hrefOf);
  return unlikeTexts([attributeOf(card, 'componentkey'), ...composers].filter((text) => text.includes('ACo')));
}

/**
 * Whether who has this slug is the person in the address: it names the same slug or, where it holds a member id, the member that the
 * card, if there is one, names everywhere.
 */
export function isOfAddress(card: Element | undefined, slug: string, address: string): boolean {
  const { slug: addressed, memberId = '' } = readProfileAddress(address) ?? {};
  if (addressed) return addressed === slug;
  const texts = card && memberId && readMemberTexts(card);
  return Boolean(texts && texts[0] && texts.every((text) => text.includes(memberId)));
}

/** Whom a link offers to invite: only who is no contact yet can be invited. */
export function invitedSlug(href: string): string | undefined {
  const vanityName = /\/preload\/custom-invite\/?\?(?:.*&)?vanityName=([^&#]+)/.exec(href)?.[1];
  return vanityName && normalizeSlug(vanityName);
}

/**
 * The name among the headings of a card. Cards have other headings too, and badges or pronouns inside the one with the name: then the
 * title of the page tells, or the slug. The sticky header repeats the name: equal texts are one.
 */
function nameIn(card: Element, selector: string): { value: string } | { why: Why } {
  const headings = findAll(card, selector).filter((heading) => textOf(heading) !== '');
  if (headings.length === 0) return { why: 'missing' };
  const titled = readTitleName(card);
  if (headings.some((heading) => isHeadedBy(heading, titled))) return { value: titled };
  const linked = headings.filter((heading) => linksAround(heading).some(isProfileLink));
  const texts = headings.map(saidIn);
  return texts.includes(undefined) ? { why: 'conflict' } : agree(linked.length > 0 ? linked.map(saidIn) : texts);
}

function saidIn(heading: Element): string | undefined {
  return oneText(textLeaves(heading));
}

/**
 * A name as it is handed on: what the title of the page contradicts has to be like the slug, and what the browser translated, which
 * wraps it in an element that LinkedIn does not use. The title leaves a former name, in brackets, out.
 */
export function wordName(card: Element, name: string): { name: string; isDoubtful: boolean } {
  const titled = readTitleName(card);
  const isNamed = titled === '' || startsWithWords(titled, name.replace(/ \(.*?\)/, ''));
  const isDoubtful = !isNamed || Boolean(findFirst(card, 'font'));
  return { name: cutText(name), isDoubtful };
}

/** Whom the title of the page names: `(23) Anna Li | LinkedIn`. The newest title is the first. */
function readTitleName(card: Element): string {
  const title = findFirst(card.ownerDocument, 'title');
  return /^(?:\(\p{Nd}+\+?\) )?(.+) \| /u.exec(title ? textOf(title) : '')?.[1] ?? '';
}

/** Whether a heading starts with a name: its text, or the text of its first parts, where a badge stands right behind. */
function isHeadedBy(heading: Element, name: string): boolean {
  const parts = foldSpace(sentenceOf(heading)).replace(/^[ |]+/, '');
  return name !== '' && [textOf(heading), parts].some((text) => startsWithWords(text, name));
}

function startsWithWords(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\s'’-]?[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length));
}

/** The links that a heading stands in or holds. */
function linksAround(heading: Element): Element[] {
  return [heading.closest('a'), ...linksIn(heading)].filter((link) => link !== null);
}
