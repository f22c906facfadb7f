import type { PersonWording } from '../domain/page-wording';
import type { CardLayout } from './card-layout';
import { attributeOf, findFirst, hrefOf, linksIn, parentOf, textOf } from './find';
import { personKey, SETTLE_MS } from './settle-time';

/** How long one slice may read cards: the rest comes in the next idle time, so that a long list never holds the page up. */
const SLICE_MS = 8;
/** As many as LinkedIn loads at once are read in any case: the very first ones are slow, while formats are made. */
const MIN_CARDS = 10;
/** A card that could not be read is tried again after this long, then after twice as long each time. */
const RETRY_MS = 600;
const MAX_DOUBLINGS = 4;

/** Where the cards of a list stand, and how they are drawn. */
export interface CardList {
  layout: CardLayout;
  places: readonly Element[];
}

/**
 * Remembers what was read from the cards of a list, one route long: each is read until two readings agree, and then no more. A reader
 * without a memo reads every card as it is now.
 */
export interface CardMemo {
  /** Where more cards will come to. While it is known, nothing else is looked at. */
  list?: CardList | undefined;
  /** Where the page says how many there are. */
  heads: readonly Element[];
  /** Cards that wait for the reading that confirms the first. */
  waiting: number;
  /** Whether the time was over before all cards were read. */
  isCut: boolean;
  /** When the next of the cards is due, in epoch milliseconds; `Infinity` where none is. */
  dueMs: number;
  /** A pass begins, at the given epoch milliseconds: over the whole page, or over the places of the list. */
  startPass: (nowMs: number, isWhole: boolean) => void;
  /** Reads those that are due. @returns who is settled by that, for the first time or with something new. */
  settleCards: (cards: readonly Element[], read: (card: Element) => PersonWording | undefined) => PersonWording[];
  /** Keeps where those cards stand that could be read. @returns whom they are about. */
  keepList: (cards: readonly Element[], layout: CardLayout) => PersonWording[];
}

interface Known {
  /** Whom the card stood for. */
  mark: string;
  person: PersonWording | undefined;
  /** All the words it was read from. */
  words: string;
  /** What it said; empty where it could not be read. */
  content: string;
  sinceMs: number;
  /** How often it said so. */
  times: number;
  /** Whether another reading has to confirm it. */
  isWaiting: boolean;
  dueMs: number;
}

/** Makes an empty memo. */
export function createCardMemo(): CardMemo {
  const cards = new WeakMap<Element, Known>();
  const handedOver = new Map<string, string>();
  let [nowMs, endMs, read] = [0, 0, 0];

  function isDue(card: Element): boolean {
    const known = cards.get(card);
    if (!known || known.dueMs <= nowMs || known.mark !== markOf(card)) return true;
    count(known);
    return false;
  }

  function count({ isWaiting, dueMs }: Known): void {
    memo.dueMs = Math.min(memo.dueMs, dueMs);
    if (isWaiting) memo.waiting += 1;
  }

  /** Whom the card was read as, if it says the same still, word for word. */
  function recall(card: Element): PersonWording | undefined {
    const known = cards.get(card);
    return known?.person && known.mark === markOf(card) && known.words === wordsOf(card) ? known.person : undefined;
  }

  /** @returns whether what the card says is settled by this reading, and new. */
  function note(card: Element, person: PersonWording | undefined): boolean {
    const [mark, content, before] = [markOf(card), person ? JSON.stringify(person) : '', cards.get(card)];
    const isSame = before?.mark === mark && before.content === content;
    const [sinceMs, times] = isSame ? [before.sinceMs, before.times + 1] : [nowMs, 1];
    const isNew = person !== undefined && handedOver.get(personKey(person)) !== content;
    const isNews = isNew && nowMs - sinceMs >= SETTLE_MS;
    if (isNews) handedOver.set(personKey(person), content);
    const words = isNew && !isNews ? wordsOf(card) : '';
    const known = { mark, person, words, content, sinceMs, times, isWaiting: isNew && !isNews, dueMs: 0 };
    known.dueMs = nextDue(known, nowMs);
    cards.set(card, known);
    count(known);
    return isNews;
  }

  const memo: CardMemo = {
    heads: [],
    waiting: 0,
    isCut: false,
    dueMs: Infinity,
    startPass(atMs, isWhole) {
      if (isWhole) memo.list = undefined;
      [nowMs, endMs, read] = [atMs, performance.now() + SLICE_MS, 0];
      Object.assign(memo, { waiting: 0, isCut: false, dueMs: Infinity });
    },
    settleCards(found, readCard) {
      const settled: PersonWording[] = [];
      for (const card of found.filter(isDue)) {
        memo.isCut = (read += 1) > MIN_CARDS && performance.now() > endMs;
        if (memo.isCut) break;
        const person = recall(card) ?? readCard(card);
        if (note(card, person) && person) settled.push(person);
      }
      return settled;
    },
    keepList(found, layout) {
      const people = found.map((card) => cards.get(card)?.person);
      const places = new Set(found.filter((_, at) => people[at]).map(parentOf));
      // Where each stands in a place of its own, more will come to others.
      if (places.size * 2 <= found.length)
        memo.list = { layout, places: [...places].filter((place) => place !== null) };
      return people.filter((person) => person !== undefined);
    },
  };
  return memo;
}

function nextDue({ person, isWaiting, sinceMs, times }: Known, nowMs: number): number {
  if (isWaiting) return sinceMs + SETTLE_MS;
  return person && hasDay(person) ? Infinity : nowMs + RETRY_MS * 2 ** Math.min(times - 1, MAX_DOUBLINGS);
}

/** What stands where the day does may still have to come: a day mostly has a number, and "yesterday" is read again in vain. */
function hasDay({ dayTexts = [] }: PersonWording): boolean {
  return dayTexts.length === 0 || dayTexts.some((text) => /\p{N}/u.test(text));
}

function wordsOf(card: Element): string {
  return [textOf(card), ...linksIn(card).map(hrefOf)].join(' ');
}

/** Whom a card stands for, as cheaply as can be told: rows of a virtual list are used again for other people. */
function markOf(card: Element): string {
  const key = attributeOf(card, 'componentkey');
  if (key) return key;
  const link = findFirst(card, 'a[href*="/in/"]');
  return link ? hrefOf(link) : '';
}
