export const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** A window whose address, visibility and changes the test decides; its clock is the faked one. */
export class FakeView {
  location = { href: CONNECTIONS };
  document = document;
  navigation = new EventTarget();
  navigator = { onLine: true };
  AbortController = AbortController;
  /** What is observed, by which observer's callback, and how. */
  observed: { target: Node; options: MutationObserverInit; notice: () => void }[] = [];
  MutationObserver = observerOf(this);
  setTimeout = setTimeout;
  clearTimeout = clearTimeout;
  setInterval = setInterval;
  clearInterval = clearInterval;
  requestIdleCallback = (work: () => void) => setTimeout(work, 0);
  cancelIdleCallback = clearTimeout;

  get observing(): boolean {
    return this.observed.length > 0;
  }

  /** Something changed in the element itself, or below it. */
  onMutation(changed: Node = document, options: MutationObserverInit = { characterData: true }): void {
    const [kind] = Object.keys(options) as (keyof MutationObserverInit)[];
    const isHit = ({ target, options: asked }: FakeView['observed'][number]) =>
      asked[kind!] && (target === changed || (asked.subtree && target.contains(changed)));
    for (const notice of new Set(this.observed.filter(isHit).map((one) => one.notice))) notice();
  }

  go(address: string): void {
    this.location.href = address;
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

function observerOf(view: FakeView) {
  return class {
    constructor(readonly notice: () => void) {}
    observe(target: Node, options: MutationObserverInit) {
      view.observed.push({ target, options, notice: this.notice });
    }
    disconnect() {
      view.observed = view.observed.filter(({ notice }) => notice !== this.notice);
    }
  };
}

/** Shows the header of the connections page alone. */
export function showCount(text: string): void {
  const key = 'componentkey="ConnectionsPage_ConnectionsListHeader"';
  document.body.innerHTML = `<main><div ${key}><div ${key}><p>${text}<!-- --> connections</p></div></div></main>`;
}
