// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../utils/domain/observation.ts';
import { understandPage } from '../../utils/linkedin/understand-page.ts';
import { understandVisit } from '../../utils/linkedin/understand-visit.ts';
import type { VisitWording } from '../../utils/domain/page-wording.ts';
import { watchPage, type Watch } from '../../utils/linkedin/watch-page.ts';
import { RESETTLE_MS } from '../../utils/linkedin/settle-time.ts';
import { CONNECTIONS, FakeView, showCount } from './fake-view.ts';

const MESSAGES = 'https://www.linkedin.com/messaging/';

let view: FakeView;
let watch: Watch;
let visibility: DocumentVisibilityState;
let isAlive: boolean;
let signedOut: number;
let seen: Observation[];
let errors: unknown[];
let visits: VisitWording[];

const counts = () => seen.flatMap((observation) => observation.counts.map((count) => count.value));
const wait = (durationMs: number) => vi.advanceTimersByTime(durationMs);
const show = (state: DocumentVisibilityState) => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
};

function start(): void {
  watch = watchPage({
    handOver: (wording) => seen.push(understandPage(wording)),
    tellVisit: async (visit) => understandVisit(visit).readable && visits.push(visit) > 0,
    tellSignedOut: () => (signedOut += 1),
    isAlive: () => isAlive,
    report: (error) => errors.push(error),
    view: view as unknown as Window & typeof globalThis,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  [visibility, isAlive, seen, errors, visits] = ['visible', true, [], [], []];
  signedOut = 0;
  view = new FakeView();
  showCount('1,465');
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(errors).toEqual([]);
});

describe('watchPage', () => {
  it('hands over what two readings agree on, then rests until the page changes', () => {
    start();
    wait(700);
    expect(counts()).toEqual([]);
    wait(10_000);
    expect(counts()).toEqual([1_465]);
    expect(view.observing).toBe(true);
    showCount('1,466');
    view.onMutation();
    wait(3_000);
    expect(counts()).toEqual([1_465, 1_466]);
  });

  it('plans one reading, however many changes come', () => {
    start();
    wait(3_000);
    const planned = vi.spyOn(view, 'setTimeout');
    for (let at = 0; at < 1_000; at += 1) view.onMutation();
    expect(planned).toHaveBeenCalledTimes(1);
    expect(view.observing).toBe(false);
  });

  it('reads nothing while the tab is hidden, and afresh once it is shown', () => {
    visibility = 'hidden';
    start();
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    expect(vi.getTimerCount()).toBe(0);
    wait(10_000);
    expect(looks).not.toHaveBeenCalled();
    show('visible');
    wait(3_000);
    expect(counts()).toEqual([1_465]);
  });

  it('gives nothing where the tab is hidden between two readings', () => {
    start();
    wait(700);
    show('hidden');
    wait(10_000);
    expect(seen).toEqual([]);
  });

  it('looks once more before it reads whether the tab is shown, in case nothing told', () => {
    start();
    wait(700);
    visibility = 'hidden';
    wait(10_000);
    expect(seen).toEqual([]);
  });

  it.each([-3_600_000, 3_600_000])('reads on where the clock is put right by %i ms between two looks', (shiftMs) => {
    start();
    wait(700);
    vi.setSystemTime(Date.now() + shiftMs);
    wait(1_300);
    expect(counts()).toEqual([1_465]);
    expect(Date.now() - seen[0]!.readAt).toBeLessThan(1_300);
  });

  it('never records the old content under a new address', () => {
    start();
    wait(700);
    view.go(`${CONNECTIONS}?page=2`);
    wait(500);
    expect(seen).toEqual([]);
    showCount('7');
    wait(3_000);
    expect(counts()).toEqual([7]);
  });

  it('believes what took the place of another page only once nothing can be left of that', () => {
    start();
    wait(3_000);
    view.go(`${CONNECTIONS}?page=2`);
    wait(RESETTLE_MS);
    showCount('7');
    view.onMutation();
    wait(RESETTLE_MS);
    expect(counts()).toEqual([1_465]);
    wait(1_200);
    expect(counts()).toEqual([1_465, 7]);
  });

  it('gives nothing where the address moves on while it reads, even unannounced', () => {
    start();
    wait(700);
    const query = document.querySelectorAll.bind(document);
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation((selectors: string) => {
      view.location.href = MESSAGES;
      return query(selectors);
    });
    wait(10_000);
    expect(seen).toEqual([]);
  });

  it('looks at no page that has no reader', () => {
    view.location.href = MESSAGES;
    const looks = vi.spyOn(Document.prototype, 'querySelectorAll');
    start();
    wait(10_000);
    expect([looks.mock.calls.length, view.observing]).toEqual([0, false]);
  });

  it('notices a new address without the Navigation API too', () => {
    view.location.href = MESSAGES;
    Object.assign(view, { navigation: undefined });
    start();
    view.location.href = CONNECTIONS;
    wait(5_000);
    expect(counts()).toEqual([1_465]);
  });

  it('tells of signing out though it meets the address itself, before anything announced it', () => {
    start();
    wait(700);
    view.location.href = 'https://www.linkedin.com/login';
    wait(1_000);
    expect([seen, signedOut]).toEqual([[], 1]);
  });

  it('looks for the last time as the tab is hidden, where something waits to be confirmed', () => {
    start();
    wait(700);
    view.onMutation();
    wait(500);
    show('hidden');
    expect(counts()).toEqual([1_465]);
  });

  it('rests when told to, and reads again when told to', () => {
    start();
    wait(700);
    watch.rest();
    wait(10_000);
    show('hidden');
    expect(seen).toEqual([]);
    watch.restart();
    show('visible');
    wait(3_000);
    expect(counts()).toEqual([1_465]);
  });

  it('stops by itself once its extension is gone', () => {
    start();
    isAlive = false;
    wait(5_000);
    isAlive = true;
    view.go(`${CONNECTIONS}?page=2`);
    show('visible');
    watch.restart();
    wait(10_000);
    expect([seen, view.observing]).toEqual([[], false]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
