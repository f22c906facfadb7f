// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardWording } from '../../utils/domain/page-wording.ts';
import { createCardMemo, type CardMemo } from '../../utils/linkedin/card-memo.ts';
import { LAYOUT_C } from '../../utils/linkedin/card-layout.ts';
import { RESETTLE_MS, SETTLE_MS } from '../../utils/linkedin/settle-time.ts';

const MINUTE_MS = 60_000;

let memo: CardMemo;
let nowMs: number;
/** Whose cards were looked at, one after the other. */
let looks: string[];

function addCard(slug: string, isReadable = true): Element {
  const html = `<div componentkey="ConnectionCard_0-${slug}"><a href="/in/${slug}/"><p>${slug}</p></a><i>1 new</i>
    <b>May 17, 2024</b></div>`;
  document.body.insertAdjacentHTML('beforeend', html);
  const card = document.body.lastElementChild!;
  if (!isReadable) card.querySelector('a')!.remove();
  return card;
}

function look(card: Element): CardWording | undefined {
  looks.push(card.getAttribute('componentkey')!.replace('ConnectionCard_0-', ''));
  const link = card.querySelector('a');
  if (!link) return undefined;
  const name = link.querySelector('p')!.textContent;
  const [addresses, dayTexts] = [[link.getAttribute('href')!], [card.querySelector('b')!.textContent]];
  return { addresses, name: { text: name }, labels: [name], dayTexts };
}

const slugOf = ({ addresses }: CardWording) => addresses[0]!.split('/')[2];

/** One pass over the whole page, some time after the one before. @returns who is settled. */
function pass(afterMs: number) {
  nowMs += afterMs;
  memo.startPass(nowMs, true);
  return memo.settleCards([...document.body.children], look).map(slugOf);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  [memo, nowMs, looks] = [createCardMemo(), 0, []];
});
afterEach(() => vi.useRealTimers());

describe('a card', () => {
  it('is settled by two equal looks half a second apart, and told once', () => {
    addCard('ada');
    expect([pass(0), pass(SETTLE_MS - 1), pass(1), pass(MINUTE_MS)]).toEqual([[], [], ['ada'], []]);
  });

  it('is looked at closely once its words stayed the same', () => {
    addCard('ada');
    pass(0);
    expect(looks).toEqual([]);
    pass(SETTLE_MS);
    expect(looks).toEqual(['ada']);
  });

  it('is not looked at again for a counter that ticks in it', () => {
    const card = addCard('ada');
    pass(0);
    pass(SETTLE_MS);
    for (let tick = 0; tick < 100; tick += 1) {
      card.querySelector('i')!.textContent = `${tick} new`;
      pass(MINUTE_MS);
    }
    expect(looks).toEqual(['ada']);
  });

  it('is settled though a counter ticks in it', () => {
    const card = addCard('ada');
    pass(0);
    card.querySelector('i')!.textContent = '2 new';
    expect(pass(SETTLE_MS)).toEqual([]);
    card.querySelector('i')!.textContent = '3 new';
    expect(pass(SETTLE_MS)).toEqual(['ada']);
  });

  it('starts over where it says something else, even for a moment', () => {
    const card = addCard('ada');
    const name = card.querySelector('p')!;
    pass(0);
    name.textContent = 'Bo';
    expect(pass(SETTLE_MS)).toEqual([]);
    name.textContent = 'ada';
    expect([pass(SETTLE_MS), pass(RESETTLE_MS)]).toEqual([[], ['ada']]);
  });

  it('that is used again for somebody else is read anew', () => {
    const card = addCard('ada');
    pass(0);
    expect(pass(SETTLE_MS)).toEqual(['ada']);
    card.outerHTML = card.outerHTML.replaceAll('ada', 'bo');
    const [used] = document.body.children;
    expect([pass(MINUTE_MS), pass(SETTLE_MS)]).toEqual([[], ['bo']]);
    used!.setAttribute('componentkey', 'ConnectionCard_0-cy');
    used!.innerHTML = '<a href="/in/cy/"><p>Cy</p></a><b>1</b>';
    expect([pass(MINUTE_MS), pass(RESETTLE_MS)]).toEqual([[], ['cy']]);
  });

  it('that is used again bit by bit is believed once nothing can be left of who was there before', () => {
    const card = addCard('ada');
    pass(0);
    const change = (element: Element, name: string, value: string) => {
      element.setAttribute(name, value);
      expect([pass(1), pass(SETTLE_MS), pass(RESETTLE_MS - SETTLE_MS - 1)].flat()).toEqual([]);
    };
    change(card, 'componentkey', 'ConnectionCard_0-bo');
    change(card.querySelector('a')!, 'href', '/in/bo/');
    expect(pass(SETTLE_MS)).toEqual(['bo']);
  });

  it('that came back in another row is not told again', () => {
    addCard('ada');
    pass(0);
    pass(SETTLE_MS);
    document.body.innerHTML = '';
    addCard('ada');
    expect([pass(MINUTE_MS), pass(SETTLE_MS), memo.isWaiting, memo.dueMs]).toEqual([[], [], false, Infinity]);
  });

  it('without a label that could prove the name is told, and looked at again for one', () => {
    const card = addCard('ada');
    const labels: string[] = [];
    const passWith = (afterMs: number) => {
      nowMs += afterMs;
      memo.startPass(nowMs, true);
      return memo.settleCards([card], (one) => ({ ...look(one)!, labels: [...labels] })).map((one) => one.labels);
    };
    passWith(0);
    expect([passWith(SETTLE_MS), memo.isWaiting]).toEqual([[[]], false]);
    labels.push('Ada');
    expect([passWith(MINUTE_MS), passWith(RESETTLE_MS), memo.dueMs]).toEqual([[], [['Ada']], Infinity]);
  });
});

describe('a card that shows no number where its day should be', () => {
  it('is told, keeps nobody waiting, and is looked at again for the day that comes later', () => {
    addCard('ada');
    const passWith = (afterMs: number) => {
      nowMs += afterMs;
      memo.startPass(nowMs, true);
      return memo.settleCards([...document.body.children], look).map(({ dayTexts }) => dayTexts);
    };
    const day = document.querySelector('b')!;
    day.textContent = 'Loading';
    passWith(0);
    expect([passWith(SETTLE_MS), memo.isWaiting]).toEqual([[['Loading']], false]);
    expect(memo.dueMs).toBeLessThan(nowMs + MINUTE_MS);
    day.textContent = 'Connected on May 17, 2024';
    expect(passWith(MINUTE_MS)).toEqual([]);
    expect([passWith(RESETTLE_MS), memo.dueMs]).toEqual([[['Connected on May 17, 2024']], Infinity]);
  });
});

describe('cards that show nobody', () => {
  it('are left alone the longer, the more often they were looked at, and told once they show somebody', () => {
    const card = addCard('ada', false);
    for (let at = 0; at < 100; at += 1) pass(600);
    expect(looks.length).toBeLessThan(14);
    card.innerHTML = '<a href="/in/ada/"><p>Ada</p></a><b>1</b>';
    pass(MINUTE_MS);
    expect(pass(SETTLE_MS)).toEqual(['ada']);
  });

  it('do not starve those behind them, however slowly they are looked at', () => {
    for (let at = 0; at < 95; at += 1) addCard(`nobody-${at}`, false);
    addCard('ada');
    const slowly = (card: Element) => {
      vi.advanceTimersByTime(5);
      return look(card);
    };
    let slices = 0;
    let cut = 0;
    for (let settled: string[] = []; !settled.includes('ada'); slices += 1) {
      expect(slices).toBeLessThan(40);
      nowMs += memo.dueMs === 0 ? 1 : 600;
      memo.startPass(nowMs, true);
      settled = memo.settleCards([...document.body.children], slowly).map((card) => slugOf(card)!);
      if (memo.dueMs === 0) cut += 1;
    }
    expect(cut).toBeGreaterThan(5);
    expect(looks.filter((slug) => slug === 'ada')).toHaveLength(1);
  });
});

describe('cards that are done with', () => {
  const marksRead = () => vi.spyOn(Element.prototype, 'getAttribute');

  beforeEach(() => {
    for (const slug of ['ada', 'bo', 'cy']) addCard(slug);
    pass(0);
    pass(SETTLE_MS);
    pass(SETTLE_MS);
  });

  it('are passed over while the list grows at its end', () => {
    addCard('di');
    const marks = marksRead();
    pass(SETTLE_MS);
    expect(marks.mock.contexts).toEqual([document.body.lastElementChild]);
    marks.mockRestore();
    expect(pass(SETTLE_MS)).toEqual(['di']);
  });

  it('hide nobody who comes between them or before them', () => {
    const [first, second] = document.body.children;
    addCard('di');
    second!.before(document.body.lastElementChild!);
    expect([pass(SETTLE_MS), pass(SETTLE_MS)]).toEqual([[], ['di']]);
    addCard('eli');
    first!.before(document.body.lastElementChild!);
    addCard('fay');
    expect([pass(SETTLE_MS), pass(SETTLE_MS)]).toEqual([[], ['eli', 'fay']]);
  });

  it('are asked who they are once the list rests: one may have been used again meanwhile', () => {
    addCard('di');
    const second = document.body.children[1]!;
    second.setAttribute('componentkey', 'ConnectionCard_0-eli');
    second.innerHTML = '<a href="/in/eli/"><p>Eli</p></a><b>1</b>';
    expect([pass(SETTLE_MS), pass(SETTLE_MS), pass(RESETTLE_MS)]).toEqual([[], ['di'], ['eli']]);
  });

  it('tell a list that grows from one of which older cards leave', () => {
    addCard('di');
    pass(SETTLE_MS);
    addCard('eli');
    pass(SETTLE_MS);
    expect(memo.growths).toBe(2);
    addCard('fay');
    document.body.firstElementChild!.remove();
    pass(SETTLE_MS);
    expect(memo.growths).toBe(0);
  });

  it('have to be there to tell that: where something else stands before all cards, older ones may leave behind it', () => {
    addCard('nobody', false);
    document.body.prepend(document.body.lastElementChild!);
    pass(SETTLE_MS);
    for (const slug of ['di', 'eli', 'fay']) {
      addCard(slug);
      pass(SETTLE_MS);
      expect(memo.growths).toBe(0);
    }
  });
});

describe('a list', () => {
  function passTwice(cards: readonly Element[]): void {
    for (const atMs of [0, SETTLE_MS]) {
      memo.startPass(atMs, true);
      memo.settleCards(cards, look);
    }
  }

  it('is known by where its cards stand that show somebody', () => {
    document.body.innerHTML = '<main></main><aside></aside>';
    const [main, aside] = document.body.children;
    main!.append(addCard('ada'), addCard('bo'), addCard('cy'));
    aside!.append(addCard('nobody', false));
    const cards = [...document.querySelectorAll('[componentkey]')];
    passTwice(cards);
    expect(memo.keepList(cards, LAYOUT_C).map(slugOf)).toEqual(['ada', 'bo', 'cy']);
    expect(memo.list?.places).toEqual([main]);
  });

  it('is none where each card stands in a place of its own', () => {
    for (const slug of ['ada', 'bo']) {
      const place = document.createElement('div');
      place.append(addCard(slug));
      document.body.append(place);
    }
    const cards = [...document.querySelectorAll('[componentkey]')];
    passTwice(cards);
    expect([memo.keepList(cards, LAYOUT_C).length, memo.list]).toEqual([2, undefined]);
  });
});
