import { foldText } from './fold-text';

/**
 * Whether independent signs let a text pass as the name of the person a card links to. The order of two texts alone would take a
 * headline for a name as soon as the name is gone; labels for screen readers and the slug, which is mostly made from the name, tell.
 * @param headline the text that stands where the headline should; '' for none.
 */
export function isNameOf(card: Element, slug: string | undefined, name: string, headline: string): boolean {
  const labels = labelsIn(card);
  const isSupported = (text: string) => labels.some((label) => label.includes(foldText(text))) || resembles(slug, text);
  if (isSupported(name)) return true;
  return headline !== '' && labels.length === 0 && !isSupported(headline);
}

/** What screen readers are told about the links and pictures of a card. */
function labelsIn(card: Element): string[] {
  const elements = [...card.querySelectorAll('a[aria-label], img[alt], [role="img"][aria-label], figure[aria-label]')];
  const labels = elements.map((element) => element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '');
  return labels.map(foldText).filter((label) => label !== '');
}

/** Whether a word of the text stands in the slug: `sam-okonjo-77` for "Dr. Sam Okonjo". */
function resembles(slug: string | undefined, text: string): boolean {
  const plainSlug = plainLetters(slug ?? '');
  const words = plainLetters(text).split(/[^\p{L}]+/u);
  return words.some((word) => word.length >= (/^[a-z]+$/.test(word) ? 3 : 2) && plainSlug.includes(word));
}

function plainLetters(text: string): string {
  return foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
}
