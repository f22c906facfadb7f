// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../utils/domain/observation.ts';
import { understandPage } from '../../utils/linkedin/understand-page.ts';
import { watchPage, type Watch } from '../../utils/linkedin/watch-page.ts';
import { FakeView, showCount } from './fake-view.ts';

let view: FakeView;
let watch: Watch;
let visibility: DocumentVisibilityState;
let seen: Observation[];

const cardOf = (slug: string) => `<div componentkey="ConnectionCard_0-${slug}">
  <a href="/in/${slug}/" aria-label="${slug}"><p>${slug}</p><p>Baker</p></a><p>Connected on May 17, 2024</p><i>1 new</i></div>`;
const showList = (...slugs: string[]) => {
  const list = document.createElement('section');
  list.innerHTML = slugs.map(cardOf).join('');
  document.querySelector('main')!.append(list);
  return list;
};
const people = () => seen.flatMap((observation) => observation.people.map(({ slug }) => slug));
const counts = () => seen.flatMap((observation) => observation.counts.map((count) => count.value));
const wait = (durationMs: number) => vi.advanceTimersByTime(durationMs);
const turn = (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};
const added = { childList: true };
const grow = (list: Element, at: number) => {
  list.insertAdjacentHTML('beforeend', cardOf(`eve-${at}`));
  view.onMutation(list, added);
  wait(300);
};

function start(): void {
  watch = watchPage({
    handOver: (wording) => seen.push(understandPage(wording)),
    tellVisit: async () => false,
    tellSignedOut: () => undefined,
    isAlive: () => true,
    report: (error) => expect(error).toBeUndefined(),
    view: view as unknown as Window & typeof globalThis,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  [visibility, seen, view] = ['visible', [], new FakeView()];
  showCount('1,465');
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a list of cards', () => {
  it('is all that is watched once it is settled, with the count and what is around them', () => {
    const list = showList('ada', 'bo');
    start();
    wait(5_000);
    expect([counts(), people()]).toEqual([[1_465], ['ada', 'bo']]);
    const whole = view.observed.filter(({ options }) => options.subtree).map(({ target }) => target);
    expect(whole).toEqual([document.querySelector('main > div'), list]);
    const planned = vi.spyOn(view, 'setTimeout');
    view.onMutation(list.querySelector('i')!.firstChild!);
    view.onMutation(document.body.appendChild(document.createElement('footer')));
    expect(planned).not.toHaveBeenCalled();
  });

  it('is read on without a look at the rest of the page', () => {
    const list = showList('ada', 'bo');
    start();
    wait(5_000);
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    list.insertAdjacentHTML('beforeend', cardOf('cy'));
    view.onMutation(list, added);
    wait(2_000);
    expect(people()).toEqual(['ada', 'bo', 'cy']);
    expect(looks).not.toHaveBeenCalled();
  });

  it('is looked for anew once what is around it or the count changes', () => {
    showList('ada', 'bo').remove();
    const list = showList('ada', 'bo');
    start();
    wait(5_000);
    list.remove();
    showList('cy', 'di');
    view.onMutation(document.querySelector('main')!, added);
    wait(5_000);
    expect(people()).toEqual(['ada', 'bo', 'cy', 'di']);
    document.querySelector('p')!.firstChild!.nodeValue = '1,466';
    view.onMutation(document.querySelector('p')!.firstChild!);
    wait(5_000);
    expect([counts(), people()]).toEqual([
      [1_465, 1_466],
      ['ada', 'bo', 'cy', 'di'],
    ]);
  });

  it('that grows on and on is handed over in a few pieces, the last at once where the tab is hidden', () => {
    const list = showList('ada', 'bo');
    start();
    wait(5_000);
    for (let at = 0; at < 20; at += 1) grow(list, at);
    expect(seen.length).toBeLessThan(5);
    turn('hidden');
    expect(people().length).toBeGreaterThan(15);
    expect(new Set(people()).size).toBe(people().length);
    turn('visible');
    wait(1_500);
    expect(new Set(people()).size).toBe(22);
  });

  it('is read the more seldom the longer it grows, and soon after it was quiet', () => {
    const list = showList('ada', 'bo');
    start();
    wait(5_000);
    const readings = vi.spyOn(view, 'requestIdleCallback');
    for (let at = 0; at < 40; at += 1) grow(list, at);
    expect(readings.mock.calls.length).toBeLessThan(10);
    wait(5_000);
    readings.mockClear();
    grow(list, 40);
    wait(1_000);
    expect([readings.mock.calls.length, people().length]).toEqual([2, 43]);
  });

  it('of which older rows leave is read as often as ever: who comes may soon be gone', () => {
    const list = showList('ada', 'bo', 'cy', 'di', 'eli', 'fay', 'gus', 'hal');
    start();
    wait(5_000);
    for (let at = 0; at < 40; at += 1) {
      list.firstElementChild!.remove();
      grow(list, at);
    }
    wait(1_500);
    expect(new Set(people()).size).toBe(48);
  });
});

describe('a page that says nothing new', () => {
  it('is left alone the longer, yet read soon after it was quiet', () => {
    start();
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    const tickFor = (durationMs: number) => {
      looks.mockClear();
      for (let atMs = 0; atMs < durationMs; atMs += 100) {
        view.onMutation();
        wait(100);
      }
      return looks.mock.calls.length;
    };
    const first = tickFor(20_000);
    tickFor(100_000);
    expect(tickFor(20_000)).toBeLessThan(first / 2);
    wait(20_000);
    showCount('1,466');
    view.onMutation();
    wait(1_300);
    expect(counts()).toEqual([1_465, 1_466]);
  });
});
