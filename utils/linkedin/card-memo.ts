import type { CardWording } from '../domain/page-wording';
import type { CardLayout } from './card-layout';
import { attributeOf, findAll, hrefOf, linksIn, parentOf, rawTextOf } from './find';
import { SETTLE_MS } from './settle-time';

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
  /** Cards that wait for the look that confirms the first. */
  waiting: number;
  /** Whether the time was over before all cards were looked at. */
  isCut: boolean;
  /** When the next of the cards is due, in epoch milliseconds; `Infinity` where none is. */
  dueMs: number;
  /** A pass begins, at the given epoch milliseconds: over the whole page, or over the places of the list. */
  startPass: (nowMs: number, isWhole: boolean) => void;
  /** Looks at those that are due. @returns what is settled by that, for the first time or with something new. */
  settleCards: (cards: readonly Element[], look: Look) => CardWording[];
  /** Keeps where those cards stand that show somebody. @returns what they say. */
  keepList: (cards: readonly Element[], layout: CardLayout) => CardWording[];
}

type Look = (card: Element) => CardWording | undefined;

/** What is known of one card. */
interface Known {
  /** Whom it stands for. */
  mark: string;
  /** Every word and address in it, as they come: equal words are an equal card. */
  words: string;
  /** What of that is of use; nothing where only the words were taken, or where it shows nobody. */
  card: CardWording | undefined;
  content: string | undefined;
  sinceMs: number;
  /** How often in a row; once while only its words were taken. */
  times: number;
  /** Whether another look has to confirm it. */
  isWaiting: boolean;
  dueMs: number;
}

/** Makes an empty memo. */
export function createCardMemo(): CardMemo {
  const cards = new WeakMap<Element, Known>();
  /** What was handed over, by whom it stands for. */
  const told = new Map<string, string | undefined>();
  let [nowMs, endMs, looks] = [0, 0, 0];
  let settled: CardWording[] = [];

  /** What is known of a card; rows of a virtual list are used again for other people. */
  function recall(element: Element, mark: string): Known | undefined {
    const known = cards.get(element);
    return known?.mark === mark ? known : undefined;
  }

  /** What is known of a card that is not due; else it is looked at, unless the time is over. */
  function take(element: Element, look: Look): Known | undefined {
    const mark = markOf(element);
    const before = recall(element, mark);
    if (before && before.dueMs > nowMs) return before;
    looks += 1;
    return looks > MIN_CARDS && performance.now() > endMs ? undefined : lookAgain(element, mark, before, look);
  }

  /** Since when a card says what it says, and how often it has said so. */
  function goOn(before: Known, words: string, content: string | undefined): Pick<Known, 'sinceMs' | 'times'> {
    const { sinceMs, times } = before;
    const isSame = times === 1 ? before.words === words : before.content === content;
    return isSame ? { sinceMs, times: times + 1 } : { sinceMs: nowMs, times: 2 };
  }

  function lookAgain(element: Element, mark: string, before: Known | undefined, look: Look): Known {
    const words = wordsOf(element);
    // At first its words are all that is taken: by the next pass it may be gone, or only now be filled in.
    const card = before && look(element);
    const content = card && JSON.stringify(card);
    const { sinceMs, times } = before ? goOn(before, words, content) : { sinceMs: nowMs, times: 1 };
    const isNew = !before || (card !== undefined && told.get(mark) !== content);
    const isNews = card !== undefined && isNew && nowMs - sinceMs >= SETTLE_MS;
    if (isNews) {
      told.set(mark, content);
      settled.push(card);
    }
    const known = { mark, words, content, card, sinceMs, times, isWaiting: isNew && !isNews, dueMs: 0 };
    known.dueMs = nextDue(known, nowMs);
    cards.set(element, known);
    return known;
  }

  const memo: CardMemo = {
    heads: [],
    waiting: 0,
    isCut: false,
    dueMs: Infinity,
    startPass(atMs, isWhole) {
      if (isWhole) memo.list = undefined;
      [nowMs, endMs, looks] = [atMs, performance.now() + SLICE_MS, 0];
      Object.assign(memo, { waiting: 0, isCut: false, dueMs: Infinity });
    },
    settleCards(found, look) {
      settled = [];
      for (const element of found) {
        const known = take(element, look);
        memo.isCut = !known;
        if (!known) break;
        memo.dueMs = Math.min(memo.dueMs, known.dueMs);
        if (known.isWaiting) memo.waiting += 1;
      }
      return settled;
    },
    keepList(found, layout) {
      const said = found.map((card) => cards.get(card)?.card);
      const places = new Set(found.filter((_, at) => said[at]).map((card) => parentOf(card)!));
      // Where each stands in a place of its own, more will come to others.
      if (places.size * 2 <= found.length) memo.list = { layout, places: [...places] };
      return said.filter((card) => card !== undefined);
    },
  };
  return memo;
}

function nextDue({ card, isWaiting, sinceMs, times }: Known, nowMs: number): number {
  if (isWaiting) return sinceMs + SETTLE_MS;
  if (card && isAllThere(card)) return Infinity;
  return nowMs + RETRY_MS * 2 ** Math.min(times - 1, MAX_DOUBLINGS);
}

/** What proves the name and what tells the day may still have to come: days mostly have numbers; "yesterday" is looked at again in vain. */
function isAllThere({ labels, dayTexts }: CardWording): boolean {
  return labels.length > 0 && /\p{N}/u.test(dayTexts.join());
}

function wordsOf(card: Element): string {
  return [rawTextOf(card), ...linksIn(card).map(hrefOf)].join(' ');
}

/** Whom a card stands for, as cheaply as can be told. */
function markOf(card: Element): string {
  return attributeOf(card, 'componentkey') || findAll(card, 'a[href*="/in/"]').map(hrefOf).join(' ');
}
