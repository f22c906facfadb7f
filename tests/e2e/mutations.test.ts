import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileAddress } from '../pages/address.ts';
import { renderPage } from '../pages/render-page.ts';
import { STILL, type Layout } from '../pages/settings.ts';
import { makeWorld } from '../pages/world.ts';
import { launchChromium, type ChromiumBrowser } from '../support/chromium.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { surfaceAddresses } from '../support/lay-out.ts';
import { readMutations } from '../support/reader-bundle.ts';

const LAYOUTS: readonly Layout[] = ['A', 'B', 'C'];
/** Per page; `npm run test:deep` runs ten times as many. */
const VARIANTS = process.env['KITHLINE_DEEP'] ? 2_000 : 200;
const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const ADDRESSES = {
  ...surfaceAddresses(world),
  pending: profileAddress(world.strangers[1]!),
  'second-degree': profileAddress(world.strangers[0]!),
};

let chromium: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium({ port: 9, extensionFolder: undefined });
  page = await chromium.newPage();
});
afterAll(() => chromium?.close());

describe.each(LAYOUTS)('layout %s', (layout) => {
  it.each(Object.entries(ADDRESSES))(`says nothing false on ${VARIANTS} mutations of %s`, async (_, address) => {
    const html = renderPage(world, { ...STILL, layout }, address);
    const readings = await readMutations(page, html, address, VARIANTS, Date.parse(`${world.today}T15:00:00`));
    const lies = readings.flatMap(({ done, reading }) =>
      findFalsehoods(reading, world).map((lie) => `${done} → ${lie}`),
    );
    expect(lies).toEqual([]);
    const told = readings.filter(({ reading }) => reading.counts.length + reading.people.length > 0);
    // A reader that says nothing is never wrong: most mutations must leave it something to say.
    if (Object.values<string>(surfaceAddresses(world)).includes(address))
      expect(told.length).toBeGreaterThan(VARIANTS / 2);
  });
});
