import type { ObservedPerson } from '../domain/observation';
import { hrefOf, linksIn } from './find';

/** How long one pass may read cards: the rest waits for the next one, so that a long list never holds the page up. */
const PASS_MS = 8;
/** As many as LinkedIn loads at once are read in any case: the very first ones are slow, while formats are made. */
const MIN_CARDS = 10;

/**
 * Remembers what was read from the cards of a list, so that a growing list is not read anew every time. It lives as long as one route;
 * a reader without a memo reads every card. A card is known by one element of it, its anchor.
 */
export interface CardMemo {
  /** A new pass over the page begins, with its time. */
  startPass: () => void;
  /** Whether the time of this pass is over; then there is more to read. */
  isTimeOver: () => boolean;
  /** Whether the last pass left cards unread. */
  hasMore: () => boolean;
  /** Whether what this card says was handed over already. A card that now stands for somebody else is a new one. */
  isDone: (anchor: Element) => boolean;
  /** The person this card was read as before, if it says the same still. */
  recall: (anchor: Element, card: Element) => ObservedPerson | undefined;
  /** Notes which card a person was read from. */
  note: (anchor: Element, card: Element, person: ObservedPerson) => void;
  /** These were handed over: their cards are done with. */
  finish: (people: readonly ObservedPerson[]) => void;
}

/** Makes an empty memo. */
export function createCardMemo(): CardMemo {
  const done = new WeakMap<Element, string>();
  const said = new WeakMap<Element, { words: string; person: ObservedPerson }>();
  const anchors = new WeakMap<ObservedPerson, { anchor: Element; mark: string }>();
  let endMs = Infinity;
  let cards = 0;
  let isCut = false;
  return {
    startPass: () => {
      endMs = performance.now() + PASS_MS;
      cards = 0;
      isCut = false;
    },
    isTimeOver: () => (isCut ||= (cards += 1) > MIN_CARDS && performance.now() > endMs),
    hasMore: () => isCut,
    isDone: (anchor) => done.get(anchor) === markOf(anchor),
    recall: (anchor, card) => {
      const before = said.get(anchor);
      return before?.words === wordsOf(card) ? before.person : undefined;
    },
    note: (anchor, card, person) => {
      said.set(anchor, { words: wordsOf(card), person });
      anchors.set(person, { anchor, mark: markOf(anchor) });
    },
    finish: (people) => {
      for (const person of people) {
        const noted = anchors.get(person);
        if (noted) done.set(noted.anchor, noted.mark);
      }
    },
  };
}

/** Whom a card stands for, as cheaply as can be told: rows of a virtual list are used again for other people. */
function markOf(anchor: Element): string {
  const key = anchor.getAttribute('componentkey');
  if (key) return key;
  const link = anchor.localName === 'a' ? anchor : anchor.querySelector('a[href*="/in/"]');
  return link ? hrefOf(link) : '';
}

/** All that a card says. */
function wordsOf(card: Element): string {
  return [card.textContent, ...linksIn(card).map(hrefOf)].join(' ');
}
