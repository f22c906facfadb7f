import type { Page } from 'puppeteer-core';

/** What the page's own scripts could notice at one moment. Plain data, so that two of them compare with `toEqual`. */
export interface PageState {
  html: string;
  /** What open shadow roots hold, in document order. */
  shadows: string[];
  globals: string[];
  documentKeys: string[];
  /** Own attributes of the root elements, style sheets, frames, focus, scroll, history, storages. */
  rest: Record<string, unknown>;
  /** Kinds of events that reached `window` and `document`; with their number where a script dispatched them. */
  events: string[];
  /** Kinds of changes to the document since the start. */
  mutations: string[];
}

/** The framework's content-script context would dispatch these on the page; `id` is the extension's. */
const frameworkEvents = (id: string) =>
  ['linkedin', 'content', 'undefined'].flatMap((entry) => [
    `${id}:${entry}:wxt:content-script-started`,
    `${id}:${entry}:wxt:locationchange`,
  ]);

const EVENT_TYPES =
  `message messageerror error unhandledrejection rejectionhandled hashchange popstate pageshow pagehide beforeunload storage
   online offline languagechange visibilitychange readystatechange DOMContentLoaded load abort fullscreenchange selectionchange
   selectstart scroll scrollend resize focus blur focusin focusout click dblclick auxclick contextmenu mousedown mouseup
   pointerdown pointerup pointermove pointerover touchstart touchend wheel keydown keyup keypress input beforeinput change submit
   reset invalid copy cut paste drag drop dragstart dragend toggle close cancel animationstart animationend transitionrun
   transitionend slotchange securitypolicyviolation beforeprint afterprint navigate locationchange pushstate replacestate
   wxt:content-script-started wxt:locationchange kithline extension content-script beforematch command`.split(/\s+/);

/** Lets a witness watch from before the page's own scripts run. It is in the page's world, as LinkedIn's scripts are. */
export async function installWitness(page: Page, extensionIds: string[]): Promise<void> {
  const types = [...EVENT_TYPES, ...extensionIds.flatMap(frameworkEvents)];
  await page.evaluateOnNewDocument(`(${witness.toString()})(${JSON.stringify(types)})`);
}

/** What the witness has seen up to now. */
export async function readWitness(page: Page): Promise<PageState> {
  return (await page.evaluate('window[Symbol.for("witness")]()')) as PageState;
}

/** Runs in the page; must not refer to anything outside itself. */
function witness(types: string[]): void {
  const events = new Map<string, number>();
  const mutations = new Set<string>();
  const count = (kind: string) => events.set(kind, (events.get(kind) ?? 0) + 1);
  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.localName : Object.prototype.toString.call(target);
  const note = (receiver: string) => (event: Event) =>
    count(
      `${receiver} ${event.type} ${event.constructor.name} at ${nameOf(event.target)}${event.isTrusted ? '' : ' dispatched'}`,
    );
  for (const type of types) {
    window.addEventListener(type, note('window'), { capture: true, passive: true });
    document.addEventListener(type, note('document'), { capture: true, passive: true });
  }
  const describe = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    if (type === 'attributes') return [`${target.nodeName} ${attributeName}`];
    if (type === 'characterData') return [`${target.parentNode?.nodeName} text`];
    const added = [...addedNodes].map((node) => `${target.nodeName} +${node.nodeName}`);
    return added.concat([...removedNodes].map((node) => `${target.nodeName} -${node.nodeName}`));
  };
  const observer = new MutationObserver((changes) =>
    changes.flatMap(describe).forEach((change) => mutations.add(change)),
  );
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const keysOf = (thing: object) => Reflect.ownKeys(thing).map(String).sort();
  const shadows = () => [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot?.innerHTML ?? []);
  const isCounted = (kind: string) =>
    kind.endsWith('dispatched') || / (message|click|popstate|hashchange|storage|copy|input|change|submit) /.test(kind);
  const rest = () => ({
    root: document.documentElement.getAttributeNames(),
    body: document.body.getAttributeNames(),
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    frames: window.length,
    focus: document.activeElement?.localName,
    selection: String(getSelection()),
    address: location.href,
    history: history.length,
    state: JSON.stringify(history.state),
    title: document.title,
    cookie: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    navigator: keysOf(navigator),
    browserGlobals: [
      typeof Reflect.get(window, 'browser'),
      keysOf((Reflect.get(window, 'chrome') as object | undefined) ?? {}),
    ],
    loaded: [
      ...new Set(performance.getEntriesByType('resource').map((entry) => entry.name.replace(/\?.*/, ''))),
    ].sort(),
    marks: performance.getEntriesByType('mark').map((entry) => entry.name),
    elementPrototype: [
      keysOf(Element.prototype),
      keysOf(HTMLElement.prototype),
      keysOf(Node.prototype),
      keysOf(EventTarget.prototype),
    ],
  });
  const report = () => ({
    html: document.documentElement.outerHTML,
    shadows: shadows(),
    globals: keysOf(window),
    documentKeys: keysOf(document),
    rest: rest(),
    events: [...events].map(([kind, times]) => (isCounted(kind) ? `${kind} ×${times}` : kind)).sort(),
    mutations: [...mutations].sort(),
  });
  Object.defineProperty(window, Symbol.for('witness'), { value: report, enumerable: false });
}
