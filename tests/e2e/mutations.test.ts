import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { profileAddress } from '../pages/address.ts';
import { renderPage } from '../pages/render-page.ts';
import { STILL, type Layout } from '../pages/settings.ts';
import { listUnseenPages } from '../pages/unseen/list-unseen.ts';
import { listPageVariants } from '../pages/variants/list-variants.ts';
import { makeWorld } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { findUntruths } from '../support/judge-unseen.ts';
import { surfaceAddresses } from '../support/lay-out.ts';
import { readMutations } from '../support/reader-bundle.ts';

const LAYOUTS: readonly Layout[] = ['A', 'B', 'C'];
/** Per page; `npm run test:deep` runs ten times as many, and from another seed on. */
const IS_DEEP = Boolean(process.env['KITHLINE_DEEP']);
const OF_STAND_IN = IS_DEEP ? { first: 0, count: 2_000 } : { first: 0, count: 150 };
const OF_OTHERS = IS_DEEP ? { first: 50_000, count: 500 } : { first: 50_000, count: 40 };
const OF_UNSEEN = IS_DEEP ? { first: 90_000, count: 400 } : { first: 90_000, count: 15 };
const ONE_SIGN =
  /among the cards|searched|3 new|suggestions with a link|title of a page before, whose name begins so|not shown for narrow windows/;
/** Behind the name of somebody without a headline, any text is one. */
const NO_HEADLINE = /^(o-neill-brigid|isil-cinar|oystein-aas|zak-lukasz|gudrun-1|dung-do): headline/;
const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const NOW_MS = Date.parse(`${world.today}T15:00:00`);
const SURFACES = surfaceAddresses(world);
const ADDRESSES = {
  ...SURFACES,
  pending: profileAddress(world.strangers[1]!),
  'second-degree': profileAddress(world.strangers[0]!),
};

let page: Page;
useBarePage((opened) => (page = opened));

/** What the readers say falsely on mutations of a page, and on how many they say anything. */
async function tryMutations(html: string, address: string, seeds: { first: number; count: number }) {
  const readings = await readMutations(page, html, address, seeds, NOW_MS);
  const lies = readings.flatMap(({ done, reading }) => findFalsehoods(reading, world).map((lie) => `${done} → ${lie}`));
  const told = readings.filter(({ reading }) => reading.counts.length + reading.people.length > 0).length;
  return { lies, told };
}

describe.each(LAYOUTS)('layout %s', (layout) => {
  it.each(Object.entries(ADDRESSES))(
    `says nothing false on ${OF_STAND_IN.count} mutations of %s`,
    async (_, address) => {
      const { lies, told } = await tryMutations(renderPage(world, { ...STILL, layout }, address), address, OF_STAND_IN);
      expect(lies).toEqual([]);
      // A reader that says nothing is never wrong: most mutations must leave it something to say.
      if (Object.values<string>(SURFACES).includes(address)) expect(told).toBeGreaterThan(OF_STAND_IN.count / 2);
    },
  );
});

describe('pages drawn by other hands', () => {
  // Where a page is a lie but for one sign, a mutation that takes the sign away makes it true.
  // And where a third text stands behind a headline, taking the headline away makes that one the next.
  const honest = listPageVariants(world).filter((page) => page.honest === 'right' && !page.name.includes('third text'));
  it.each(honest.map(({ name, html, address }) => [name, html, address]))(
    `say nothing false on ${OF_OTHERS.count} mutations: %s`,
    async (_, html, address) => {
      const { lies } = await tryMutations(html, address, OF_OTHERS);
      expect(lies).toEqual([]);
    },
  );
});

describe('pages nobody has seen', () => {
  // Only those that are true throughout: a stranger whose one sign is taken away is a contact, news without its word a count, and so is a
  // hidden one without what hides it.
  const honest = listUnseenPages().filter(
    ({ name, complete, truth }) => complete && (truth.people ?? truth.counts) && !ONE_SIGN.test(name),
  );
  const kinds = [...new Set(honest.map(({ name }) => name.split(':', 1)[0]!))];
  it.each(kinds)('say nothing untrue when they are changed: %s', { timeout: 600_000 }, async (kind) => {
    const lies: string[] = [];
    for (const { name, html, address, truth } of honest.filter((one) => one.name.startsWith(`${kind}:`))) {
      const readings = await readMutations(page, html, address, OF_UNSEEN, NOW_MS);
      for (const { done, reading } of readings) {
        const untrue = findUntruths(reading, truth).filter((lie) => !NO_HEADLINE.test(lie));
        lies.push(...untrue.map((lie) => `${name}: ${done} → ${lie}`));
      }
    }
    expect(lies).toEqual([]);
  });
});
