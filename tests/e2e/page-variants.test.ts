import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { listPageVariants } from '../pages/variants/list-variants.ts';
import type { PageVariant } from '../pages/variants/variant.ts';
import { makeWorld } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { readInPage } from '../support/reader-bundle.ts';

const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const VARIANTS = listPageVariants(world);
const NOW_MS = new Date(`${world.today}T15:00:00`).getTime();

let page: Page;
useBarePage((opened) => (page = opened));

async function readVariant({ html, address }: PageVariant) {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const reading = await readInPage(page, address, NOW_MS);
  if (!reading) throw new Error(`${address} has no reader`);
  return reading;
}

describe('pages drawn by other hands', () => {
  it.each(VARIANTS.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const reading = await readVariant(variant);
    expect(findFalsehoods(reading, world)).toEqual([]);
    const said = { counts: reading.counts, people: reading.people };
    if (variant.honest === 'nothing') expect(said).toEqual({ counts: [], people: [] });
    if (variant.honest === 'right')
      expect(said.counts.length + said.people.length, JSON.stringify(reading.fields)).toBeGreaterThan(0);
    if (variant.honest === 'right' && reading.surface === 'connections')
      expect([said.counts.length, said.people.length]).toEqual([1, 10]);
  });
});
