import type { PersonWording } from '../domain/page-wording';
import { readSlug } from './address';
import { agree, readField, shape, valueOf, type Field, type Variant } from './field';
import { findAll, findFirst, hrefOf, isQuoted, linksIn, oneOf, outermost, parentOf, textLeaves, textOf } from './find';
import { isShown } from './is-shown';
import { nothingRead, unlikeTexts, type PageContext, type SurfaceLook } from './page-look';
import { isOfAddress, readCardName, readCardSlug, readMemberTexts, readTopCard, wordName } from './top-card';

/** How a row of the dialog is told from the others, whatever the language. */
interface Row {
  icon: string;
  classInA: string;
}

export const DIALOG_VARIANTS: readonly Variant<Document, Element>[] = [
  {
    name: 'BC-screen',
    seen: '2025-09',
    why: 'the dialog names its screen',
    read: (page) => {
      const screens = outermost(findAll(page, '[data-sdui-screen$="ProfileContactDetailsOverlay"]'));
      return oneOf(screens.filter((screen) => isInDialog(screen) && isShown(screen)));
    },
  },
  {
    name: 'A-dialog',
    seen: '2019-01',
    why: 'the Ember client shows one dialog, whose rows carry the same icons or name themselves in their class',
    read: (page) => {
      const dialogs = findAll(page, DIALOG).filter((dialog) => isInDialog(dialog) && rowOf(dialog, PROFILE_ROW));
      return oneOf(outermost(dialogs).filter(isShown));
    },
  },
];

/** The one row that says since when they are connected; the rows beside it are e-mail, phone and birthday, and are not read. */
const CONNECTED_ROW: Row = { icon: 'people-medium', classInA: 'ci-connected' };
/** The row with the address of the profile: it tells whose dialog this is. */
const PROFILE_ROW: Row = { icon: 'linkedin-bug-medium', classInA: 'ci-vanity-url' };

/**
 * Reads "Connected since" from the contact dialog over a profile: the best proof of first degree there is.
 * The dialog itself must name the person in the address; the profile behind it gives the name.
 */
export function readContactDialog(page: Document, context: PageContext): SurfaceLook {
  const found = readField(DIALOG_VARIANTS, page);
  const dialog = valueOf(found);
  if (!dialog || !('variant' in found)) return nothingRead('contact-dialog', { dialog: shape(found) }, ['dialog']);
  const { variant } = found;
  const slug = readDialogSlug(dialog);
  if (!slug || !isOfAddress(cardBehind(page, slug), slug, context.address)) {
    const person = { why: slug ? 'conflict' : 'missing' } as const;
    return nothingRead('contact-dialog', { dialog: shape(found), person }, ['person']);
  }
  const dayTexts = readDayTexts(dialog, variant);
  const people = 'value' in dayTexts ? [personOf(page, slug, dayTexts.value)] : [];
  const connectedOn = 'value' in dayTexts ? { ...dayTexts, value: people } : dayTexts;
  const fields = { dialog: shape(found), person: { value: slug, variant }, connectedOn };
  // Who is no contact has no such row: that is no fault of the page.
  const hasDay = 'value' in dayTexts || dayTexts.why !== 'missing';
  return { ...nothingRead('contact-dialog', fields, hasDay ? ['person', 'connectedOn'] : ['person']), people };
}

function readDayTexts(dialog: Element, variant: string): Field<string[]> {
  const row = rowOf(dialog, CONNECTED_ROW);
  if (!row) return { why: 'missing' };
  const texts = unlikeTexts(textLeaves(row).map(textOf)) ?? [];
  const numbered = texts.filter((text) => /\p{N}/u.test(text));
  // A label and a date. More is more than one row, and other rows have dates too.
  const isOne = texts.length <= 2 && linksIn(row).length === 0;
  return isOne && numbered.length > 0 ? { value: numbered, variant } : { why: 'unparsable' };
}

function readDialogSlug(dialog: Element): string | undefined {
  const row = rowOf(dialog, PROFILE_ROW);
  const slugs = row ? linksIn(row).map((link) => readSlug(hrefOf(link))) : [];
  return valueOf(agree(slugs));
}

/** The largest part of the dialog around an icon that holds no other row's icon. */
function rowOf(dialog: Element, { icon, classInA }: Row): Element | undefined {
  const named = findFirst(dialog, `.pv-contact-info__contact-type.${classInA}`);
  if (named) return named;
  const svg = findFirst(dialog, `svg[id="${icon}"], svg[data-test-icon="${icon}"], use[href="#${icon}"]`);
  if (!svg) return undefined;
  let row: Element = svg;
  for (let at = parentOf(svg); at && at !== dialog && iconsIn(at) === 1; at = parentOf(at)) row = at;
  return row;
}

function iconsIn(element: Element): number {
  return outermost(findAll(element, 'svg[id$="-medium"], svg[data-test-icon$="-medium"], use[href$="-medium"]')).length;
}

/** In a dialog of the page itself, not in one that a post pretends. */
function isInDialog(screen: Element): boolean {
  const dialog = screen.closest(DIALOG);
  const around = dialog && parentOf(dialog);
  return around !== null && !isQuoted(around);
}

const DIALOG = '[role="dialog"], dialog';

/** Name and member id are those of the profile behind the dialog. */
function personOf(page: Document, slug: string, dayTexts: string[]): PersonWording {
  const card = cardBehind(page, slug);
  const name = card && valueOf(readCardName(card));
  const memberTexts = card && readMemberTexts(card);
  return { slug, ...(name && wordName(card, name)), ...(memberTexts && { memberTexts }), dayTexts };
}

/** The profile behind the dialog, if it shows the same person. */
function cardBehind(page: Document, slug: string): Element | undefined {
  const card = valueOf(readTopCard(page));
  return card && valueOf(readCardSlug(card)) === slug ? card : undefined;
}
