import { isInvitation, readSlug } from './address';
import { agree, readField, valueOf, type Field, type Variant } from './field';
import {
  findAll,
  findFirst,
  foldSpace,
  hrefOf,
  linksIn,
  ownTextOf,
  parentOf,
  rawTextOf,
  textLeaves,
  textOf,
} from './find';
import { isShown } from './is-shown';
import { invitedSlug, readCardName } from './top-card';

/** How far away the person shown is, where the page says it beyond doubt. */
export type Degree = 1 | 2 | 3;

/** `· 1st`, `· 1.`, `· 1er`, `· 1º`, `· 1e`, `· 1 度`: a degree behind the middle dot, in any language. `· 1 yr` and `· 1 年` are times, `・1児の母` has one child. */
const MARK = /^(?:[·•・]\s?)+(\p{Nd})(?! [^度次]|[^\P{sc=Han}度次])\P{Nd}{0,4}$/u;

/** In every script the digits stand in a row, zero first: so many of them before it, so much is a digit worth. */
const DEGREES = [0, 1, 2, 3] as const;

/** White space included. */
const MAX_MARK_LENGTH = 60;

/** Behind the name, up to its mark: pronouns, a badge, the opposite mark. */
const MAX_TEXTS_BEHIND = 4;

/** Signs that an invitation is possible or pending, whatever the language: svg ids, and their names in the Ember client. */
const PENDING = '[id="clock-small"], [href="#clock-small"], [data-test-icon="clock-small"], [type="clock-icon"]';

/** A top card, the page it stands on, and the slug of who it shows. */
interface Shown {
  card: Element;
  page: ParentNode;
  slug: string;
}

export const DEGREE_VARIANTS: readonly Variant<Shown, Degree>[] = [
  {
    name: 'ABC-topcard',
    seen: '2019-01',
    why: 'every layout writes the degree behind a dot, in any language; the server-driven ones hide an opposite mark beside it by style alone',
    read: ({ card, page, slug }) => {
      const marks = degreeMarks(card).filter(standsWithName(card, slug));
      const shown = marks.filter(({ digit }) => isShown(digit)).map(({ degree }) => degree);
      if (marks[0] && !shown[0]) return { why: 'hidden' };
      const said = agree(shown);
      return valueOf(said) === 1 && canBeInvited(card, page, slug) ? { why: 'conflict' } : said;
    },
  },
];

/**
 * The degree a top card shows. Of the marks only those really painted count, since a hidden opposite one stands beside; and an
 * invitation that is pending or possible overrules "1st".
 * @param page searched for invitations to the same person outside the card, such as in the sticky header.
 */
export function readDegree(card: Element, page: ParentNode, slug: string): Field<Degree> {
  return readField(DEGREE_VARIANTS, { card, page, slug });
}

/**
 * A mark stands with the name: a few texts behind it, such as pronouns, and no link to anybody else, or to anything that is done with
 * people, is between them. What is not shown, such as the controls of a recorded name, comes between nothing. Further down a card speaks
 * of others, and of times: "· 1h" looks like a mark.
 */
function standsWithName(card: Element, slug: string): (mark: { element: Element }) => boolean {
  const name = valueOf(readCardName(card)) ?? '';
  const leaves = new Set(textLeaves(card));
  const near = new Set<Element>();
  let left = -1;
  for (const element of findAll(card, '*')) {
    const heading = element.closest('h1, h2');
    if (element.localName === 'a' && leadsAway(hrefOf(element), slug)) left = -1;
    else if (heading && textOf(heading).startsWith(name)) left = MAX_TEXTS_BEHIND;
    else if (left >= 0 && leaves.has(element) && isShown(element)) left -= 1;
    if (left >= 0) near.add(element);
  }
  return ({ element }) => near.has(element);
}

function leadsAway(href: string, slug: string): boolean {
  const other = readSlug(href);
  return other ? other !== slug : /\/(search|messaging|custom-invite)\b/.test(href);
}

/** Whether the card shows a degree mark that a user can see: then it is somebody else's. */
export function showsDegree(card: Element): boolean {
  return degreeMarks(card).some(({ digit }) => isShown(digit));
}

/** Whether an invitation to the person shown is pending or possible. */
export function canBeInvited(card: Element, page: ParentNode, slug: string): boolean {
  if (findFirst(card, PENDING) || linksIn(card).map(hrefOf).some(isInvitation)) return true;
  const invited = linksIn(page).map((link) => invitedSlug(hrefOf(link)));
  return invited.includes(slug);
}

/** The elements with a whole mark, and the digit in each: what stands around a digit may be shown while the digit itself is not. */
function degreeMarks(card: Element): { element: Element; digit: Element; degree: Degree }[] {
  const digits = textLeaves(card).filter((leaf) => /\p{Nd}/u.test(ownTextOf(leaf)));
  return digits.flatMap((digit) => {
    const element = readMark(digit) ? digit : parentOf(digit)!;
    const degree = readMark(element);
    return degree ? { element, digit, degree } : [];
  });
}

function readMark(element: Element): (typeof DEGREES)[number] | undefined {
  // Some builds of the Ember client draw the dot by style.
  const text = (element.matches('.dist-value') ? '·' : '') + rawTextOf(element);
  const digit = text.length < MAX_MARK_LENGTH ? MARK.exec(foldMark(text))?.[1]?.charCodeAt(0) : 0;
  return DEGREES.find((value) => digit && !/\p{Nd}/u.test(String.fromCharCode(digit - value - 1)));
}

/** Without marks that steer the direction of text. */
function foldMark(text: string): string {
  return foldSpace(text.replace(/\p{Cf}/gu, ''));
}
