import { readProfileAddress } from './address';

/** A link with an address. */
export type Link = HTMLAnchorElement;

/** What a page quotes or lets somebody write: whatever stands in there, it is not the page that says it. */
const QUOTES = 'article, dialog, form, blockquote, [role="article"], [role="dialog"], [role="feed"], [data-urn]';

/** The part of a page that differs from page to page. */
export const MAIN = 'main, [role="main"]';
const QUOTED = `${QUOTES}, :is(${MAIN}) aside`;

/** What every object has, though the language's own types leave it out: it finds a property's getter wherever it is inherited from. */
interface Getters {
  __lookupGetter__: (name: string) => () => unknown;
}

/*
 * A page can name an input `parentElement` or `querySelectorAll`: then its form, or the document, answers with the input. So where an
 * element may be a form, the browser's own properties are asked past it.
 */
const ask = <Name extends keyof Element>(name: Name) => {
  const get = (Element.prototype as unknown as Getters).__lookupGetter__(name);
  return (element: Element): Element[Name] => get.call(element) as Element[Name];
};
const askNodes = ask('childNodes');

export const parentOf: (element: Element) => Element | null = ask('parentElement');

/** All text below an element as it comes. */
export const rawTextOf = ask('textContent');

/** The elements directly below another, as the page goes on changing them. */
export const askElements = ask('children');

const listOf = <Listed>(list: ArrayLike<Listed>) => Array.prototype.slice.call(list) as Listed[];

/** As the browser knows it of a page, whatever the page calls its own elements. */
export const askPage = <Name extends keyof Document>(page: Document, name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, page);

/** All that match below a document or an element, in page order. */
export function findAll<Found extends Element = Element>(root: ParentNode, selector: string): Found[] {
  const { querySelectorAll } = root instanceof Element ? Element.prototype : Document.prototype;
  return listOf(querySelectorAll.call<ParentNode, [string], NodeListOf<Found>>(root, selector));
}

/** The first that matches below a document or an element. */
export function findFirst(root: ParentNode, selector: string): Element | undefined {
  return findAll(root, selector)[0];
}

/** Whether an element is another or holds it; one that is not there does neither. */
export function holds(element: Element | undefined, other: Element | undefined): boolean {
  return element !== undefined && Node.prototype.contains.call(element, other ?? null);
}

/** Whether an element stands in a quoted part of the page: a post, a dialog, a column inside the main part. */
export function isQuoted(element: Element): boolean {
  return element.closest(QUOTED) !== null;
}

/** The value of an attribute; empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The elements directly below another. */
export function childrenOf(element: Element): Element[] {
  return listOf(askElements(element));
}

/** The links below an element, in page order. */
export function linksIn(root: ParentNode): Link[] {
  return findAll<Link>(root, 'a[href]');
}

/** The address a link was written with, which may be relative. */
export function hrefOf(link: Element): string {
  return attributeOf(link, 'href');
}

/** All text below an element, white space folded; comments and tags that split it do not matter. */
export function textOf(element: Element): string {
  return foldSpace(rawTextOf(element));
}

/** White space as single spaces, none around. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What parts two pieces of text that stand in different elements: numbers in two elements are two numbers. */
const SEAM = ' | ';

/** The text of a short element with a seam between its elements; comments that split a text leave none. */
export function sentenceOf(element: Element): string {
  const pieces = listOf(askNodes(element)).map((node) => {
    if (node instanceof Element) return `${SEAM}${sentenceOf(node)}${SEAM}`;
    return node.nodeType === 3 ? node.nodeValue : '';
  });
  return pieces.join('').replace(/[\s|]*\|[\s|]*/g, SEAM);
}

/** The text that stands in an element itself, not in elements below it. */
export function ownTextOf(element: Element): string {
  const texts = listOf(askNodes(element)).filter((node) => node.nodeType === 3);
  return foldSpace(texts.map((node) => node.nodeValue).join(''));
}

/** What is drawn, or not shown at all. */
const UNREAD = 'svg *, script, style, code, template, noscript';

/** The innermost elements that hold text of their own, in the order of their texts: what a person would call one piece of text. */
export function textLeaves(root: Element): Element[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const leaves = new Set<Element>();
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    if (parentElement && /\S/.test(nodeValue ?? '')) leaves.add(parentElement);
  }
  return [...leaves].filter((leaf) => !leaf.matches(UNREAD));
}

/** The pieces of text below an element, paragraphs whole. */
export function textBlocks(root: Element): Element[] {
  return [...new Set(textLeaves(root).map((leaf) => leaf.closest('p, h1') ?? leaf))];
}

/** Whether a link, or what it stands for, leads to a profile. */
export function isProfileLink(link: Element): boolean {
  return Boolean(readProfileAddress(hrefOf(link)));
}

/**
 * Those that stand in none of the others: the same component key often occurs twice, one element nested in the other.
 * @param elements in page order.
 */
export function outermost(elements: readonly Element[]): Element[] {
  let last: Element | undefined;
  return elements.filter((element) => {
    if (last && holds(last, element)) return false;
    last = element;
    return true;
  });
}

/** The one element there should be; several are a conflict. */
export function oneOf(elements: readonly Element[]): { value: Element } | { why: 'missing' | 'conflict' } {
  if (elements.length > 1) return { why: 'conflict' };
  return elements[0] ? { value: elements[0] } : { why: 'missing' };
}
