import { shapeAddress, shapeKey, shapeText, star } from './diagnose-shape';
import { parentOf } from './find';
import { ICONS, IDS, PLAIN_VALUES, ROLES, SCREENS, TAGS, TEST_IDS, VIEW_NAMES } from './diagnose-words';

/** A page may be hostile or endless. */
const MAX_ELEMENTS = 3_000;
const MAX_DEPTH = 60;
/** Of more children than this only the first are told: rows of a list are alike. */
const MAX_CHILDREN = 14;
const MAX_ALIKE = 3;

type Shape = (value: string) => string;

/** The attributes that are told, each with the only form in which its value is. */
const ATTRIBUTES: Readonly<Record<string, Shape>> = {
  componentkey: shapeKey,
  href: shapeAddress,
  'data-testid': (value) => star(TEST_IDS, value),
  'data-view-name': (value) => star(VIEW_NAMES, value),
  'data-sdui-screen': shapeScreen,
  'data-test-icon': (value) => star(ICONS, value),
  type: (value) => star(ICONS, value),
  role: (value) => star(ROLES, value),
  'aria-label': shapeText,
  'aria-hidden': (value) => star(PLAIN_VALUES, value),
  'data-member-id': () => '*',
  datetime: () => '*',
  hidden: () => '',
};

/** The structure below an element, one line for each, indented by depth; wrappers that say nothing share a line. */
export function outline(root: Element): string[] {
  let left = MAX_ELEMENTS;

  function lines(element: Element, depth: number): string[] {
    left -= 1;
    if (left < 0 || depth > MAX_DEPTH) return ['…'];
    const head = describe(element);
    const children = isOpaque(element) ? [] : [...element.childNodes].flatMap((node) => childLines(node, depth));
    const [first, ...others] = children;
    const isWrapper = first !== undefined && others.every((line) => line.startsWith(' '));
    if (isWrapper) return [`${head} > ${first}`, ...others];
    return [head, ...foldRepeats(children).map((line) => `  ${line}`)];
  }

  function childLines(node: Node, depth: number): string[] {
    if (node.nodeType === 1) return lines(node as Element, depth + 1);
    const shape = node.nodeType === 3 ? shapeText(node.nodeValue ?? '') : '';
    return shape === '' ? [] : [`"${shape}"`];
  }

  return lines(root, 0);
}

/** Where an element stands: its ancestors from the body down, without itself. */
export function pathTo(element: Element): string {
  const path: string[] = [];
  for (let at = parentOf(element); at && at.localName !== 'html'; at = parentOf(at)) path.unshift(describe(at));
  return path.slice(-12).join(' > ');
}

/** An element by its tag and the attributes that may be told. What is not painted is marked: layouts hide marks by style. */
function describe(element: Element): string {
  // A form answers with its inputs where they bear the names of properties.
  if (element instanceof HTMLFormElement) return 'form';
  const tag = star(TAGS, element.localName);
  const told = Object.entries(ATTRIBUTES).flatMap(([name, shape]) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}="${shape(value)}"`];
  });
  const icon = element.id === '' ? undefined : (ICONS.has(element.id) || IDS.has(element.id)) && `id="${element.id}"`;
  const hidden =
    element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false && '(not shown)';
  return [tag, icon, ...told, hidden].filter(Boolean).join(' ');
}

/** What is inside is drawing, program, another document, or for the user to fill in. */
function isOpaque(element: Element): boolean {
  if (element instanceof HTMLFormElement) return true;
  return /^(svg|code|iframe|script|style|template|noscript|textarea)$/.test(element.localName);
}

/** Children that repeat the one before are told once, with their number; of a row of like ones the first few. */
function foldRepeats(lines: readonly string[]): string[] {
  const blocks: Block[] = [];
  for (const text of blocksOf(lines)) addBlock(blocks, text);
  const shown = blocks.slice(0, MAX_CHILDREN).flatMap(({ head, text, times, left }) => {
    const told = times > 1 ? [`${head} (×${times})`, ...text.split('\n').slice(1)] : text.split('\n');
    return left > 0 ? [...told, `… ${left} more like it`] : told;
  });
  return blocks.length > MAX_CHILDREN ? [...shown, `… ${blocks.length - MAX_CHILDREN} more`] : shown;
}

/** A child and what is below it. */
interface Block {
  head: string;
  text: string;
  times: number;
  /** How many with the same head, after it, are left out. */
  left: number;
}

function addBlock(blocks: Block[], text: string): void {
  const [head = ''] = text.split('\n', 1);
  const last = blocks.at(-1);
  const isRow = blocks.length >= MAX_ALIKE && blocks.slice(-MAX_ALIKE).every((block) => block.head === head);
  if (last && last.left === 0 && last.text === text) last.times += 1;
  else if (last && isRow) last.left += 1;
  else blocks.push({ head, text, times: 1, left: 0 });
}

function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ') && blocks.length > 0) blocks.push(`${blocks.pop()}\n${line}`);
    else blocks.push(line);
  }
  return blocks;
}

function shapeScreen(value: string): string {
  const known = [...SCREENS].find((screen) => value.endsWith(`.${screen}`));
  return known === undefined ? '*' : `*.${known}`;
}
