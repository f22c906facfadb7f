import { normalizeSlug, readComposeRecipient, readProfileAddress } from './address';
import { agree, readField, type Field, type Variant } from './field';
import { hrefOf, linksIn, oneOf, outermost, textOf } from './find';
import { isShown } from './is-shown';

/** The frame at the top of a profile. Everything outside it may be about somebody else. */
export const TOP_CARD_VARIANTS: readonly Variant<Document, Element>[] = [
  {
    name: 'BC-topcard',
    seen: '2025-06',
    why: 'the component key ends so in both server-driven layouts; the same key often stands twice, one inside the other',
    read: (page) => {
      const cards = [...page.querySelectorAll('[componentkey$="Topcard" i]')];
      const outer = outermost(cards);
      return outer.length > 1 ? oneOf(outer.filter(isShown)) : oneOf(outer);
    },
  },
  {
    name: 'A-member-section',
    seen: '2019-01',
    why: 'the Ember client marks the section with the member it shows',
    read: (page) => oneOf([...page.querySelectorAll('main section[data-member-id]')]),
  },
  {
    name: 'A-first-section',
    seen: '2019-01',
    why: 'without the mark, the top card is the first section of main that has the heading of the page',
    read: (page) => {
      const first = page.querySelector('main section');
      return first?.querySelector('h1') ? { value: first } : { why: 'missing' };
    },
  },
];

export const NAME_VARIANTS: readonly Variant<Element, string>[] = [
  {
    name: 'A-h1',
    seen: '2019-01',
    why: 'the Ember client heads the page with the name',
    read: (card) => soleText(card, 'h1'),
  },
  {
    name: 'BC-h2',
    seen: '2025-06',
    why: 'server-driven layouts head the top card with the name, and have no h1',
    read: (card) => soleText(card, 'h2'),
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
 * The slug that the card's own links name: links to pages below the profile (photo, contact info, edit), else any profile link in it.
 * Several slugs are a conflict: the card is changing, or is not one person's.
 */
export function readCardSlug(card: Element): { value: string } | { why: 'missing' | 'conflict' } {
  const links = linksIn(card).map(hrefOf);
  const below = links.filter((href) =>
    /\/in\/[^/?#]+\/(overlay|edit|details|recent-activity|opportunities)\b/.test(href),
  );
  const invited = links.map(invitedSlug).filter((slug) => slug !== undefined);
  const slugs = [...below.map((href) => readProfileAddress(href)?.slug), ...invited].filter(
    (slug) => slug !== undefined,
  );
  const others = links.map((href) => readProfileAddress(href)?.slug).filter((slug) => slug !== undefined);
  const said = agree(slugs.length > 0 ? slugs : others);
  return 'value' in said ? said : { why: said.why === 'missing' ? 'missing' : 'conflict' };
}

/** The member id of the person shown, from the card's key and its compose links; `conflict` where they differ. */
export function readCardMemberId(card: Element): { value: string } | { why: 'missing' | 'conflict' } {
  const key = /ACoA[\w-]{35}(?=[Tt]op[Cc]ard$)/.exec(card.getAttribute('componentkey') ?? '')?.[0];
  const recipients = linksIn(card).map((link) => readComposeRecipient(hrefOf(link)));
  const said = agree([key, ...recipients].filter((id) => id !== undefined));
  return 'value' in said ? said : { why: said.why === 'missing' ? 'missing' : 'conflict' };
}

/** Whom a link offers to invite: only who is no contact yet can be invited. */
export function invitedSlug(href: string): string | undefined {
  const vanityName = /\/preload\/custom-invite\/?\?(?:.*&)?vanityName=([^&#]+)/.exec(href)?.[1];
  return vanityName === undefined ? undefined : normalizeSlug(vanityName);
}

/** The sticky header repeats the name: equal texts are one. */
function soleText(root: ParentNode, selector: string) {
  return agree([...root.querySelectorAll(selector)].map(textOf).filter((text) => text !== ''));
}
