import type { CardWording } from '../domain/page-wording';
import type { CardLayout } from './card-layout';
import { isAlike } from './field';
import { attributeOf, findAll, hrefOf, parentOf, rawTextOf } from './find';
import { RESETTLE_MS, SETTLE_MS } from './settle-time';

/** How long one slice may look at cards: the rest comes in the next idle time, so that a long list never holds the page up. */
const SLICE_MS = 8;
/** As many as LinkedIn loads at once are looked at in any case: the very first ones are slow, while code is compiled. */
const MIN_CARDS = 10;
/** A card that is not all there is looked at again after this long, then after twice as long each time. */
const RETRY_MS = 600;
const MAX_DOUBLINGS = 6;

/** Where the cards of a list stand, and how they are drawn. */
export interface CardList {
  layout: CardLayout;
  places: readonly Element[];
}

/**
 * Remembers what the cards of a list say, one route long: each is looked at until two looks agree, and then no more. A reader without
 * a memo looks at every card as it is now.
 */
export interface CardMemo {
  /** Where more cards will come to. While it is known, nothing else is looked at. */
  list?: CardList | undefined;
  /** Where the page says how many there are. */
  heads: readonly Element[];
  /** Whether cards wait for the look that confirms the first. */
  isWaiting: boolean;
  /** In how many passes in a row the list had grown at its end. */
  growths: number;
  /** When the next of the cards is due; `Infinity` where none is, 0 where the time was over before all were looked at. */
  dueMs: number;
  /** A pass begins, at a moment of a clock that only goes forward: over the whole page, or over the places of the list. */
  startPass: (nowMs: number, isWhole: boolean) => void;
  /** Looks at those that are due. @returns what is settled by that, for the first time or with something new. */
  settleCards: (cards: ArrayLike<Element>, look: Look) => CardWording[];
  /** Keeps where those cards stand that show somebody. @returns what they say. */
  keepList: (cards: readonly Element[], layout: CardLayout) => CardWording[];
}

/** Who is not the one shown now. */
const SOMEBODY = {} as CardWording;

type Look = (card: Element) => CardWording | undefined;

/** What one card said when it was last looked at. */
interface Said {
  /** Every word in it, as they come, while they are all that was taken. */
  words?: string | undefined;
  /** What of that is of use; nothing where only the words were taken, or where it shows nobody. */
  card: CardWording | undefined;
  /** Later than that where it said something else before, of which parts may be left. */
  sinceMs: number;
  /** How often in a row. */
  times: number;
  /** Whether another look has to confirm it. */
  isWaiting: boolean;
}

/** What is known of one card. */
interface Known extends Said {
  /** Whom it stands for. */
  mark: string;
  dueMs: number;
}

/** Makes an empty memo. */
export function createCardMemo(): CardMemo {
  const cards = new WeakMap<Element, Known>();
  /** What was handed over, by whom it stands for. */
  const told = new Map<string, CardWording>();
  let nowMs = 0;
  let endMs = 0;
  let looks = 0;
  /** How many cards there were in the last pass. */
  let rows = 0;
  /** How many of the first ones need no further look, and the last of them. */
  let done = 0;
  let lastDone: Element | undefined;
  let settled: CardWording[] = [];

  /** What is known of a card that is not due; else it is looked at, unless the time is over. Rows are used again for other people. */
  function take(element: Element, look: Look): Known | undefined {
    const mark = markOf(element);
    const last = cards.get(element);
    const isSame = last?.mark === mark;
    if (isSame && last.dueMs > nowMs) return last;
    looks += 1;
    if (looks > MIN_CARDS && performance.now() > endMs) return undefined;
    // At first the words are all that is taken: by the next pass a card may be gone, or only now be filled in.
    const said = last
      ? lookClosely(element, isSame ? last : { ...last, mark, card: SOMEBODY, words: undefined }, look)
      : { words: rawTextOf(element), card: undefined, sinceMs: nowMs, times: 1, isWaiting: true };
    const known = { mark, ...said, dueMs: nextDue(said, nowMs) };
    cards.set(element, known);
    return known;
  }

  function lookClosely(element: Element, before: Known, look: Look): Said {
    const { mark, words } = before;
    const card = look(element);
    const isSame = words === undefined ? isAlike(before.card, card) : words === rawTextOf(element);
    const [sinceMs, times] = isSame
      ? [before.sinceMs, before.times + 1]
      : [nowMs + (before.card ? RESETTLE_MS - SETTLE_MS : 0), 2];
    const isNew = card !== undefined && !(told.has(mark) && isAlike(told.get(mark), card));
    const isNews = isNew && nowMs - sinceMs >= SETTLE_MS;
    if (isNews) {
      told.set(mark, card);
      settled.push(card);
    }
    return { card, sinceMs, times, isWaiting: isNew && !isNews };
  }

  const memo: CardMemo = {
    heads: [],
    isWaiting: false,
    growths: 0,
    dueMs: Infinity,
    startPass(atMs, isWhole) {
      if (isWhole) memo.list = undefined;
      nowMs = atMs;
      endMs = performance.now() + SLICE_MS;
      looks = 0;
      memo.isWaiting = false;
      memo.dueMs = Infinity;
    },
    settleCards(found, look) {
      settled = [];
      const { length } = found;
      // Where a list grew at its end, those that are done with still stand before it.
      if (length > rows && lastDone && found[done - 1] === lastDone) memo.growths += 1;
      else done = memo.growths = 0;
      rows = length;
      for (let at = done; at < length; at += 1) {
        const known = take(found[at]!, look);
        memo.dueMs = Math.min(memo.dueMs, known?.dueMs ?? 0);
        if (!known) break;
        memo.isWaiting ||= known.isWaiting;
        if (at === done && known.dueMs === Infinity) done += 1;
      }
      lastDone = found[done - 1];
      return settled;
    },
    keepList(found, layout) {
      const said = found.map((card) => cards.get(card)?.card);
      const places = new Set(found.filter((_, at) => said[at]).map(parentOf) as Element[]);
      // Where each stands in a place of its own, more will come to others; where nobody is known yet, there is no telling.
      if (places.size && places.size * 2 <= found.length) memo.list = { layout, places: [...places] };
      return said.filter((card) => card !== undefined);
    },
  };
  return memo;
}

function nextDue({ card, isWaiting, times }: Said, nowMs: number): number {
  // Not later, even where it is believed later: what changes meanwhile has to stand as long from there.
  if (isWaiting) return nowMs + SETTLE_MS;
  if (card && isAllThere(card)) return Infinity;
  return nowMs + RETRY_MS * 2 ** Math.min(times - 1, MAX_DOUBLINGS);
}

/** What proves the name and what tells the day may still have to come: days mostly have numbers; "yesterday" is looked at again in vain. */
function isAllThere({ labels, dayTexts }: CardWording): boolean {
  return labels.length > 0 && /\p{N}/u.test(dayTexts.join());
}

/** Whom a card stands for, as cheaply as can be told. */
function markOf(card: Element): string {
  return attributeOf(card, 'componentkey') || findAll(card, 'a[href*="/in/"]').map(hrefOf).join(' ');
}
