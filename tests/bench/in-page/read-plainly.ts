/** Where each card stands; the same key is often on an element and on the one inside it. */
export const CARDS = '[componentkey^="ConnectionCard_"]';

/** The least that can be read from a card of layout C, unchecked and not yet understood. */
export interface PlainCard {
  slug: string;
  memberId: string;
  name: string;
  headline: string;
  connected: string;
}

/** Nothing for the inner one of two elements with the same key. */
export function readPlainly(card: Element): PlainCard | undefined {
  const key = card.getAttribute('componentkey');
  if (card.parentElement?.getAttribute('componentkey') === key) return undefined;
  const link = card.querySelector('a[href*="/in/"] > p')?.parentElement;
  const [name, headline] = link?.children ?? [];
  return {
    slug: match(/\/in\/([^/?]+)/, link),
    memberId: match(/[?&]recipient=([^&]+)/, card.querySelector('a[href*="recipient="]')),
    name: textOf(name),
    headline: textOf(headline),
    connected: textOf(link?.nextElementSibling),
  };
}

function match(shape: RegExp, link: Element | null | undefined): string {
  return shape.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent ?? '';
}
