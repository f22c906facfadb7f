import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { HostilePage } from '../pages/hostile-page.ts';
import { listHostilePages } from '../pages/hostile-pages.ts';
import { makeWorld } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { readTimed } from '../support/reader-bundle.ts';

const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const NOW_MS = new Date(`${world.today}T15:00:00`).getTime();
/** Several times what the slowest of these pages takes: only what hangs takes longer, however slow the machine. */
const LONGEST_PASS_MS = 20_000;

let page: Page;
useBarePage((opened) => (page = opened));

describe('a hostile page', () => {
  it.each(listHostilePages(world).map((hostile) => [hostile.name, hostile] as const))(
    'makes nobody a contact and no number true: %s',
    async (_, { html, prepare, address, honest }: HostilePage) => {
      await page.setContent(html, { waitUntil: 'domcontentloaded' });
      if (prepare) await page.evaluate(prepare);
      const { reading, durationMs } = await readTimed(page, address, NOW_MS);
      expect(durationMs).toBeLessThan(LONGEST_PASS_MS);
      if (!reading) return expect(honest).toBe('nothing');
      expect(findFalsehoods(reading, world)).toEqual([]);
      const said = reading.counts.length + reading.people.length;
      if (honest === 'nothing') expect(said).toBe(0);
      if (honest === 'right') expect(said, JSON.stringify(reading.fields)).toBeGreaterThan(0);
    },
  );
});
