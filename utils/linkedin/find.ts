import { readProfileAddress } from './address';

/** A link with an address. */
export type Link = HTMLAnchorElement;

/** The links below an element, in page order. */
export function linksIn(root: ParentNode): Link[] {
  return [...root.querySelectorAll<Link>('a[href]')];
}

/** The address a link was written with, which may be relative. */
export function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

/** All text below an element, white space folded; comments and tags that split it do not matter. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The innermost elements that hold text of their own, in page order: what a person would call one piece of text. */
export function textLeaves(root: Element): Element[] {
  const all = [root, ...root.querySelectorAll('*')];
  return all.filter((element) => !isCode(element) && hasOwnText(element) && !element.parentElement?.closest('svg'));
}

/** Whether a link, or what it stands for, leads to a profile. */
export function isProfileLink(link: Element): boolean {
  return readProfileAddress(hrefOf(link)) !== undefined;
}

/** Those that stand in none of the others: the same component key often occurs twice, one element nested in the other. */
export function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** The one element there should be; several are a conflict. */
export function oneOf(elements: readonly Element[]): { value: Element } | { why: 'missing' | 'conflict' } {
  if (elements.length > 1) return { why: 'conflict' };
  return elements[0] ? { value: elements[0] } : { why: 'missing' };
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
}

function isCode(element: Element): boolean {
  return /^(script|style|code|template|noscript)$/i.test(element.tagName);
}
