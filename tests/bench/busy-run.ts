import type { Page } from 'puppeteer-core';
import { renderCardsPart } from '../pages/render-cards-part.ts';
import { makeWorld, type Member, type World } from '../pages/world.ts';
import { growPage, keepBusy, type Busyness } from './in-page/busy-page.ts';

/** As busy as LinkedIn gets: what the targets are stated for. */
export const BUSY = { nodes: 23_000, cardsPerSecond: 16, textsPerSecond: 800, durationMs: 4_000 } as const;
export const NEW_CARDS = (BUSY.cardsPerSecond * BUSY.durationMs) / 1_000;
/** As many as the page shows before it is filled up. */
const SERVED_CARDS = 10;

/** Everybody who comes up during one run, and their cards. */
export interface Crowd {
  world: World;
  cards: string[];
}

/** People nobody met in another run: each has to be found anew. `extra`: more cards than one time of busyness puts in. */
export function makeCrowd(run: number, firstCards: number, extra: number): Crowd {
  const count = firstCards + NEW_CARDS + extra;
  // The odd ones have the same address in every world.
  const made = makeWorld({ seed: 1_000 + run, people: count + 40 });
  const people = made.people
    .filter(isPlain)
    .slice(0, count)
    .map((person) => ({ ...person, slug: `${person.slug}-${run}` }));
  const world = { ...made, people, connectionCount: count };
  const starts = Array.from({ length: Math.ceil(count / 10) }, (_, at) => at * 10);
  return { world, cards: starts.flatMap((start) => renderCardsPart(world, { layout: 'C' }, start)) };
}

function isPlain({ slug, hrefSlug }: Member): boolean {
  return hrefSlug === undefined && /-[0-9a-f]{6}$/u.test(slug);
}

/** Brings an open page to its size; gives what is there then. */
export async function fillPage(page: Page, { cards }: Crowd, firstCards: number, isServed: boolean): Promise<number> {
  const served = isServed ? SERVED_CARDS : 0;
  return page.evaluate(growPage, { cards: cards.slice(served, firstCards), nodes: BUSY.nodes });
}

/** One time of busyness; throws where the page could not keep up, since then less was measured than is said. */
export async function busyPage(page: Page, { cards }: Crowd, from: number, keepCards?: number): Promise<void> {
  const busyness: Busyness = {
    ...BUSY,
    cards: cards.slice(from, from + NEW_CARDS),
    ...(keepCards !== undefined && { keepCards }),
  };
  const done = await page.evaluate(keepBusy, busyness);
  const texts = (BUSY.textsPerSecond * BUSY.durationMs) / 1_000;
  if (done.cards !== NEW_CARDS || done.texts !== texts)
    throw new Error(`The page put in ${done.cards} cards and changed ${done.texts} texts.`);
}
