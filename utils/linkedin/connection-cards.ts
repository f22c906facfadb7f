import type { ObservedPerson } from '../domain/observation';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../domain/person';
import { cleanText } from '../domain/text';
import { normalizeSlug, readComposeRecipient, readProfileAddress } from './address';
import { agree, readField, type Field, type Variant } from './field';
import { hrefOf, isProfileLink, linksIn, outermost, textLeaves, textOf, type Link } from './find';
import type { PageContext } from './page-reading';
import { isNameOf } from './is-name-of';
import { parseDay, parseDaysAgo } from './parse-day';

interface List {
  page: Document;
  context: PageContext;
}

/** The texts of a card's name link. */
type NameTexts = (link: Link) => { name: string | undefined; headline: string | undefined };

/** How a layout words a card. */
interface Wording {
  nameTexts: NameTexts;
  /** Where the day stands. */
  dayIn: string;
}

export const CARDS_VARIANTS: readonly Variant<List, ObservedPerson[]>[] = [
  {
    name: 'C-card-key',
    seen: '2026-06',
    why: 'each card carries a key that ends in the slug',
    read: ({ page, context }) => {
      const cards = outermost([...page.querySelectorAll('[componentkey^="ConnectionCard_"]')]);
      return peopleIn(cards, context, WORDING_BC, (card) => (isOfItsKey(card) ? card : undefined));
    },
  },
  {
    name: 'B-list',
    seen: '2025-06',
    why: 'cards have no key of their own: a card is the largest part of the list that links to one profile only',
    read: ({ page, context }) => {
      const lists = outermost([...page.querySelectorAll('[componentkey="ConnectionsPage_ConnectionsList"]')]);
      const links = lists.flatMap((list) => linksIn(list).filter((link) => isProfileLink(link) && textOf(link) !== ''));
      return peopleIn(links, context, WORDING_BC, (link) => largestWithOneProfile(link, lists));
    },
  },
  {
    name: 'A-list-items',
    seen: '2019-01',
    why: 'the Ember client names the parts of a card in its class names',
    read: ({ page, context }) => {
      const cards = [...page.querySelectorAll('main li')].filter((item) => item.querySelector(OLD_NAME));
      return peopleIn(cards, context, WORDING_A, (card) => card);
    },
  },
];

const NO_TEXTS = { name: undefined, headline: undefined };
const OLD_NAME = '[class*="connection-card__name"]';
const OLD_HEADLINE = '[class*="connection-card__occupation"]';

/** Everybody whose card is on the page now. The list is virtualised: who is not there has not left. */
export function readConnectionCards(page: Document, context: PageContext): Field<ObservedPerson[]> {
  return readField(CARDS_VARIANTS, { page, context });
}

/**
 * The people of all cards that are not done with yet.
 * @param anchors one element of each card, by which the memo knows it; `cardOf` gives the card, or none where it is not to be trusted.
 */
function peopleIn(
  anchors: readonly Element[],
  context: PageContext,
  wording: Wording,
  cardOf: (anchor: Element) => Element | undefined,
) {
  if (anchors.length === 0) return { why: 'missing' } as const;
  const fresh = anchors.filter((anchor) => !context.memo?.isDone(anchor));
  const people = new Map<Element, ObservedPerson>();
  for (const anchor of fresh) {
    const card = cardOf(anchor);
    const person = card && !people.has(card) && readCard(card, context, wording);
    if (!person) continue;
    people.set(card, person);
    context.memo?.note(anchor, person);
  }
  const isReadable = people.size > 0 || fresh.length < anchors.length;
  return isReadable ? { value: [...people.values()] } : ({ why: 'unparsable' } as const);
}

/** One card, or `undefined` where it does not show beyond doubt who it is and that they are a contact. */
function readCard(card: Element, context: PageContext, wording: Wording): ObservedPerson | undefined {
  const links = linksIn(card);
  const key = readCardKey(links);
  const nameLink = links.find((link) => isProfileLink(link) && textOf(link) !== '');
  if (!key || !nameLink || links.some((link) => hrefOf(link).includes('/preload/custom-invite'))) return undefined;
  const said = wording.nameTexts(nameLink);
  const name = cleanText(said.name ?? '', MAX_NAME_LENGTH);
  const headline = cleanText(said.headline ?? '', MAX_HEADLINE_LENGTH);
  const connected = readConnected(card, nameLink, wording.dayIn, context);
  const isContact = key.memberId !== undefined || connected !== undefined;
  if (name === '' || !isContact || !isNameOf(card, key.slug, name, headline)) return undefined;
  return { ...key, name, ...(headline && { headline }), ...connected };
}

/** Who a card is about, by all its links at once. */
function readCardKey(links: readonly Link[]): Pick<ObservedPerson, 'slug' | 'memberId'> | undefined {
  const profiles = links.map((link) => readProfileAddress(hrefOf(link))).filter((key) => key !== undefined);
  const slug = agree(profiles.map((key) => key.slug).filter((value) => value !== undefined));
  const recipients = links.map((link) => readComposeRecipient(hrefOf(link)));
  const memberIds = [...profiles.map((key) => key.memberId), ...recipients].filter((value) => value !== undefined);
  const memberId = agree(memberIds);
  if (isConflict(slug) || isConflict(memberId)) return undefined;
  const key = {
    ...('value' in slug && { slug: slug.value }),
    ...('value' in memberId && { memberId: memberId.value }),
  };
  return key.slug === undefined && key.memberId === undefined ? undefined : key;
}

function isConflict(result: object): boolean {
  return 'why' in result && result.why === 'conflict';
}

/** The day stands in a text of its own, outside the link with name and headline: those may mention dates too. */
function readConnected(card: Element, nameLink: Link, dayIn: string, { locale, nowMs }: PageContext) {
  const texts = [...card.querySelectorAll(dayIn)].filter(
    (element) => !nameLink.contains(element) && !element.contains(nameLink) && !element.closest('button, a'),
  );
  const wordings = outermost(texts).map(textOf);
  const days = agree(wordings.map((text) => parseDay(text, locale, nowMs)).filter((day) => day !== undefined));
  if ('value' in days) return { connectedOn: days.value };
  if (days.why === 'conflict') return undefined;
  const spans = agree(wordings.map((text) => parseDaysAgo(text, locale, nowMs)).filter((span) => span !== undefined));
  return 'value' in spans ? { connectedBetween: spans.value } : undefined;
}

/** `ConnectionCard_0-anna-li`: where the key ends in a slug, the card must link to that one. */
function isOfItsKey(card: Element): boolean {
  const slug = normalizeSlug(card.getAttribute('componentkey')?.replace(/^ConnectionCard_\d+-/, '') ?? '');
  const linked = linksIn(card).map((link) => readProfileAddress(hrefOf(link))?.slug);
  return linked.every((other) => other === undefined || other === slug);
}

/** A card has no key of its own in B: it is the largest part of its list that links to one profile only. */
function largestWithOneProfile(link: Element, lists: readonly Element[]): Element {
  let card = link;
  for (let at = link.parentElement; at && !lists.includes(at) && profilesIn(at) === 1; at = at.parentElement) card = at;
  return card;
}

function profilesIn(element: Element): number {
  const keys = linksIn(element).map((link) => readProfileAddress(hrefOf(link)));
  return new Set(keys.filter((key) => key !== undefined).map((key) => key.slug ?? key.memberId)).size;
}

/**
 * The link holds a paragraph with the name, then a paragraph or span with the headline; some people have none. With more texts there
 * is no telling which is which.
 */
const namedByParagraphs: NameTexts = (link) => {
  const [name, headline, ...more] = textLeaves(link);
  if (!name || more.length > 0) return NO_TEXTS;
  const isKnownShape = name.closest('p') && (!headline || headline.closest('p, span'));
  return isKnownShape ? { name: textOf(name), headline: headline && textOf(headline) } : NO_TEXTS;
};

const namedByClass: NameTexts = (link) => {
  const [names, headlines] = [link.querySelectorAll(OLD_NAME), link.querySelectorAll(OLD_HEADLINE)];
  const [name, headline] = [names[0], headlines[0]];
  if (!name || names.length > 1 || textLeaves(name).length !== 1) return NO_TEXTS;
  const isClear = headline && headlines.length === 1 && textLeaves(headline).length === 1;
  return { name: textOf(name), headline: isClear ? textOf(headline) : undefined };
};

const WORDING_BC: Wording = { nameTexts: namedByParagraphs, dayIn: 'p, time' };
const WORDING_A: Wording = { nameTexts: namedByClass, dayIn: 'time' };
