import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReading } from '../../utils/linkedin/page-reading.ts';
import { ORIGIN, profileAddress } from '../pages/address.ts';
import { LANGUAGES, type LanguageCode } from '../pages/languages.ts';
import { renderPage } from '../pages/render-page.ts';
import { DEFAULT_SETTINGS, type Layout, type StandInSettings } from '../pages/settings.ts';
import { makeWorld, type Member } from '../pages/world.ts';
import { launchChromium, type ChromiumBrowser } from '../support/chromium.ts';
import { readInPage } from '../support/reader-bundle.ts';

const TODAY = '2026-11-21';
const NOW_MS = new Date(`${TODAY}T15:00:00`).getTime();
const CONNECTIONS = `${ORIGIN}/mynetwork/invite-connect/connections/`;
const LAYOUTS: readonly Layout[] = ['A', 'B', 'C'];
const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];

const world = makeWorld({ people: 1465, today: TODAY });
let chromium: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  chromium = await launchChromium({ port: 9, extensionFolder: undefined });
  page = await chromium.newPage();
});
afterAll(() => chromium?.close());

/** Lays a page of the stand-in out in a real browser and runs the readers over it. */
async function read(address: string, settings: Partial<StandInSettings>): Promise<PageReading> {
  await page.setContent(renderPage(world, { ...DEFAULT_SETTINGS, ...settings }, address), { waitUntil: 'domcontentloaded' });
  const reading = await readInPage(page, address, NOW_MS);
  if (!reading) throw new Error(`${address} has no reader`);
  return reading;
}

const shown = (member: Member) => ({ slug: member.slug, memberId: member.memberId, name: member.name.trim() });

describe.each(LAYOUTS)('layout %s', (layout) => {
  describe.each(LANGUAGE_CODES)('in %s', (language) => {
    it('gives the exact count of the connections page', async () => {
      const { counts } = await read(CONNECTIONS, { layout, language });
      expect(counts).toEqual([{ metric: 'connections', value: 1465, atLeast: false }]);
    });

    it('gives every card of the connections page', async () => {
      const { people } = await read(CONNECTIONS, { layout, language });
      const expected = world.people.slice(0, 10).map((member) => ({
        ...(layout === 'A' ? { slug: member.slug, name: member.name.trim() } : shown(member)),
        headline: member.headline,
        ...(layout === 'A' ? {} : { connectedOn: member.connectedOn }),
      }));
      expect(people).toEqual(layout === 'A' ? expected.map((person) => expect.objectContaining(person)) : expected);
    });

    it('gives a first-degree person and nobody else', async () => {
      const [first] = world.people;
      expect((await read(profileAddress(first!), { layout, language })).people).toEqual([
        layout === 'A' ? expect.objectContaining({ slug: first!.slug, name: first!.name }) : shown(first!),
      ]);
      for (const stranger of world.strangers.slice(0, 6)) {
        const { people, counts } = await read(profileAddress(stranger), { layout, language });
        expect({ people, counts }).toEqual({ people: [], counts: [] });
      }
    });

    it('gives the day from the contact dialog', async () => {
      const person = world.people[2]!;
      const { people } = await read(`${profileAddress(person)}overlay/contact-info/`, { layout, language });
      expect(people).toEqual([expect.objectContaining({ slug: person.slug, name: person.name, connectedOn: person.connectedOn })]);
    });

    it("gives the viewer's own counts", async () => {
      const reading = await read(profileAddress(world.viewer), { layout, language });
      expect(reading.viewerSlug).toBe(world.viewer.slug);
      expect(reading.counts[0]).toEqual({ metric: 'connections', value: 500, atLeast: true });
    });
  });
});
