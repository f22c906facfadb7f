/** What happens on the busy page. Everything in this file is sent to pages as text, function by function: each is self-contained. */
export interface Busyness {
  /** New cards, each HTML of one element, put in one after the other. */
  cards: readonly string[];
  cardsPerSecond: number;
  textsPerSecond: number;
  durationMs: number;
  /** A virtualised list: older cards leave, so that no more than these stay. */
  keepCards?: number;
}

/** What a page has in it before it gets busy. */
export interface Bulk {
  cards: readonly string[];
  /** Nodes of all kinds in the document. */
  nodes: number;
}

/**
 * Fills an open page up: cards into its list of connections (into a list of no name where it has none), then other things until it
 * has as many nodes as asked for. Each of them has a text that {@link keepBusy} can change.
 * @returns the number of nodes.
 */
export function growPage({ cards, nodes }: Bulk): number {
  const workspace = document.querySelector('#workspace') ?? document.querySelector('main') ?? document.body;
  const named = document.querySelector('[componentkey="ConnectionsPage_ConnectionsList"][data-testid="lazy-column"]');
  const list = named ?? workspace.appendChild(document.createElement('div'));
  list.id = 'busy-list';
  list.insertAdjacentHTML('beforeend', cards.join(''));
  for (const card of list.children) addCounter(card);
  const elsewhere = document.createElement('aside');
  elsewhere.style.cssText = 'contain:strict;width:300px;height:600px;overflow:hidden';
  const below = elsewhere.cloneNode() as HTMLElement;
  workspace.append(below);
  (workspace.parentElement ?? document.body).append(elsewhere);
  const perBlock = countNodes(makeBlock(0)) + 1;
  const blocks = Math.floor((nodes - countNodes(document)) / perBlock);
  for (let at = 0; at < blocks; at += 1) (at % 2 ? below : elsewhere).append(makeBlock(at));
  return countNodes(document);

  function countNodes(root: Node): number {
    const walker = document.createTreeWalker(root);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  }

  function addCounter(card: Element): void {
    const counter = document.createElement('span');
    counter.className = 'busy-in-card';
    counter.textContent = '1 new post';
    (card.firstElementChild ?? card).append(counter);
  }

  /** Somebody's post: keys, links, numbers, an icon, as the page is full of. */
  function makeBlock(at: number): HTMLElement {
    const block = document.createElement('section');
    block.setAttribute('componentkey', `auto-component-${at}`);
    block.innerHTML = `<a href="/feed/update/urn:li:activity:${7_000_000 + at}/"><span>A post about work, number ${at}</span></a>
      <p>Somebody and others reacted</p><button aria-label="React"><svg id="thumbs-up-outline-small"><circle r="6"></circle></svg></button>
      <span class="busy-elsewhere">${at} reactions</span>`;
    return block;
  }
}

/**
 * Changes texts, half of them in the cards and half elsewhere, half as data of a text and half by another text node, and adds cards.
 * Late timers catch up, so that the end finds exactly what was asked for.
 * @returns how many cards and texts it came to.
 */
export function keepBusy(busyness: Busyness): Promise<{ cards: number; texts: number }> {
  const { cards, cardsPerSecond, textsPerSecond, durationMs, keepCards = Infinity } = busyness;
  const list = document.querySelector('#busy-list')!;
  const places = ['.busy-in-card', '.busy-elsewhere'].map((which) => [...document.querySelectorAll(which)]);
  const fresh = cards.map(makeCard);
  const startedMs = performance.now();
  const done = { cards: 0, texts: 0 };
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const elapsedMs = Math.min(performance.now() - startedMs, durationMs);
      while (done.texts < (elapsedMs / 1_000) * textsPerSecond) changeText(done.texts++);
      while (done.cards < Math.min(cards.length, Math.floor((elapsedMs / 1_000) * cardsPerSecond)))
        addCard(done.cards++);
      if (elapsedMs < durationMs) return;
      clearInterval(timer);
      resolve(done);
    }, 20);
  });

  function changeText(turn: number): void {
    const counters = places[turn % 2]!;
    const counter = counters[Math.floor((turn * 7) / 2) % counters.length]!;
    const text = `${turn} changes`;
    if (turn % 4 < 2) counter.firstChild!.nodeValue = text;
    else counter.textContent = text;
  }

  function makeCard(html: string): Element {
    const template = document.createElement('template');
    template.innerHTML = html;
    return document.importNode(template.content.firstElementChild!, true);
  }

  function addCard(at: number): void {
    list.append(fresh[at]!);
    while (list.children.length > keepCards) list.firstElementChild!.remove();
  }
}
