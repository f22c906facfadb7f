import type { ObservedPerson } from '../domain/observation';
import { hrefOf } from './find';

/**
 * Remembers which cards of a list are done with, so that a growing list is not read anew every time. It lives as long as one route;
 * a reader without a memo reads every card. A card is known by one element of it, its anchor.
 */
export interface CardMemo {
  /** Whether what this card says was handed over already. A card that now stands for somebody else is a new one. */
  isDone: (anchor: Element) => boolean;
  /** Notes which card a person was read from. */
  note: (anchor: Element, person: ObservedPerson) => void;
  /** These were handed over: their cards are done with. */
  finish: (people: readonly ObservedPerson[]) => void;
}

/** Makes an empty memo. */
export function createCardMemo(): CardMemo {
  const done = new WeakMap<Element, string>();
  const anchors = new WeakMap<ObservedPerson, { anchor: Element; mark: string }>();
  return {
    isDone: (anchor) => done.get(anchor) === markOf(anchor),
    note: (anchor, person) => void anchors.set(person, { anchor, mark: markOf(anchor) }),
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
  const link = anchor.tagName === 'A' ? anchor : anchor.querySelector('a[href*="/in/"]');
  return `${anchor.getAttribute('componentkey') ?? ''} ${link ? hrefOf(link) : ''} ${anchor.textContent?.length ?? 0}`;
}
