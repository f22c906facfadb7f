import type { Page } from 'puppeteer-core';

/** The name under which the guarded script appears in stack traces. */
const SCRIPT_NAME = 'kithline-under-test.js';

/** Calls that change a page, speak to it or leave it, besides every property setter there is. */
const FORBIDDEN_METHODS =
  `appendChild insertBefore removeChild replaceChild normalize append prepend before after replaceWith
  replaceChildren remove moveBefore insertAdjacentElement insertAdjacentHTML insertAdjacentText setHTML setHTMLUnsafe setAttribute
  setAttributeNS setAttributeNode setAttributeNodeNS removeAttribute removeAttributeNS removeAttributeNode toggleAttribute
  attachShadow attachInternals animate requestFullscreen requestPointerLock setPointerCapture scroll scrollTo scrollBy
  scrollIntoView scrollIntoViewIfNeeded click focus blur select setSelectionRange setRangeText setCustomValidity submit
  requestSubmit reset showModal show close showPopover hidePopover togglePopover showPicker play pause load add toggle replace
  setProperty removeProperty insertRule deleteRule addRule removeRule replaceSync createElement createElementNS createTextNode
  createComment createDocumentFragment createEvent importNode adoptNode write writeln open execCommand startViewTransition
  dispatchEvent postMessage pushState replaceState back forward go assign reload sendBeacon send define deleteContents
  extractContents insertNode surroundContents addRange removeAllRanges setBaseAndExtent collapse extend modify deleteFromDocument
  appendData insertData deleteData replaceData splitText mark measure setItem removeItem register subscribe vibrate share
  writeText requestPermission`.split(/\s+/);

const FORBIDDEN_GLOBALS =
  `fetch fetchLater XMLHttpRequest WebSocket WebTransport EventSource Image Audio Worker SharedWorker
  BroadcastChannel MessageChannel RTCPeerConnection CustomEvent Event MessageEvent postMessage open scroll scrollTo scrollBy focus
  blur alert confirm prompt print stop close moveTo moveBy resizeTo resizeBy eval Function importScripts
  DOMParser XSLTProcessor FontFace Notification localStorage sessionStorage indexedDB caches cookieStore`.split(/\s+/);

/** Wraps all of it before the page's own scripts run; only calls that come from the guarded script are taken down. */
export async function installGuard(page: Page): Promise<void> {
  const args = [SCRIPT_NAME, FORBIDDEN_METHODS, FORBIDDEN_GLOBALS].map((arg) => JSON.stringify(arg)).join(', ');
  await page.evaluateOnNewDocument(`(${guard.toString()})(${args})`);
}

/**
 * Runs a built content script in the page's own world, where the guard sees it, beside a stand-in for the extension interface
 * whose every message is answered with `recorded`.
 */
export async function runGuarded(page: Page, source: string): Promise<void> {
  await page.evaluate(STUB);
  await page.evaluate(`${source}\n;0\n//# sourceURL=${SCRIPT_NAME}`);
}

export interface GuardReport {
  /** What the script did to the page, as `Interface.member`. */
  calls: string[];
  /** How many of the wrapped things the guard holds, so that an empty one is noticed. */
  wrapped: number;
  /** Messages the script sent to its background. */
  messages: { kind: string; wording?: { surface: string } }[];
}

export async function readGuard(page: Page): Promise<GuardReport> {
  return (await page.evaluate('window[Symbol.for("guard")]()')) as GuardReport;
}

/** Calls one forbidden thing as the guarded script would: the guard must see it. */
export async function tripGuard(page: Page): Promise<void> {
  await page.evaluate(`document.documentElement.title = document.documentElement.title;\n//# sourceURL=${SCRIPT_NAME}`);
}

const STUB = `(() => {
  const messages = (window[Symbol.for('messages')] = []);
  const event = () => ({ addListener() {}, removeListener() {}, hasListener: () => false });
  const port = () => ({ onMessage: event(), onDisconnect: event(), postMessage() {}, disconnect() {} });
  const runtime = {
    id: 'guarded', onMessage: event(), onConnect: event(), connect: port, getURL: (path) => path, getManifest: () => ({ version: '0.0.0' }),
    sendMessage: async (message) => { messages.push(message); return 'recorded'; },
  };
  globalThis.browser = globalThis.chrome = { runtime };
})()`;

/** Runs in the page; must not refer to anything outside itself. */
function guard(scriptName: string, methods: string[], globals: string[]): void {
  const calls = new Set<string>();
  let wrapped = 0;
  // The guarded frame may lie deep.
  Error.stackTraceLimit = 100;
  const isGuarded = () => new Error().stack?.includes(scriptName) ?? false;
  const note = (name: string) => void (isGuarded() && calls.add(name));
  const forbidden = new Set(methods);

  const wrapMember = (owner: object, ownerName: string, key: string) => {
    const given = Object.getOwnPropertyDescriptor(owner, key);
    if (!given?.configurable) return;
    const name = `${ownerName}.${key}`;
    const { set, value } = given as { set?: (value: unknown) => void; value?: unknown };
    if (set)
      given.set = function (next: unknown) {
        note(`${name} =`);
        set.call(this, next);
      };
    else if (typeof value === 'function' && forbidden.has(key))
      given.value = function (this: unknown, ...args: unknown[]) {
        note(name);
        return (value as (...args: unknown[]) => unknown).apply(this, args);
      };
    else return;
    Object.defineProperty(owner, key, given);
    wrapped++;
  };
  const wrapGlobal = (name: string) => {
    const given = Object.getOwnPropertyDescriptor(window, name);
    if (!given?.configurable) return;
    const { get, value } = given as { get?: () => unknown; value?: unknown };
    if (get)
      given.get = function () {
        note(name);
        return get.call(window);
      };
    else if (typeof value === 'function')
      given.value = new Proxy(value, {
        apply: (target, self, args) => (note(name), Reflect.apply(target, self, args)),
        construct: (target, args, base) => (note(`new ${name}`), Reflect.construct(target, args, base)),
      });
    Object.defineProperty(window, name, given);
    wrapped++;
  };

  // Collections of the language itself have methods of the same names, and change no page.
  const isOfThePage = (name: string) =>
    !/^(Map|Set|WeakMap|WeakSet|Array|String|Object|Function|RegExp|Promise|Proxy|Atomics|Iterator|Symbol)$/.test(name);
  for (const name of Object.getOwnPropertyNames(window).filter(isOfThePage)) {
    const prototype = (Object.getOwnPropertyDescriptor(window, name)?.value as { prototype?: object } | undefined)
      ?.prototype;
    for (const key of prototype ? Object.getOwnPropertyNames(prototype) : [])
      wrapMember(prototype as object, name, key);
  }
  for (const key of ['location', 'name', 'status', 'opener'].concat(
    Object.getOwnPropertyNames(window).filter((key) => key.startsWith('on')),
  ))
    wrapMember(window, 'window', key);
  globals.forEach(wrapGlobal);
  const messages = () => (Reflect.get(window, Symbol.for('messages')) as unknown[] | undefined) ?? [];
  Object.defineProperty(window, Symbol.for('guard'), {
    value: () => ({ calls: [...calls], wrapped, messages: messages() }),
  });
}
