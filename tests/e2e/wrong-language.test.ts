import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { profileAddress } from '../pages/address.ts';
import { LANGUAGES, type LanguageCode } from '../pages/languages.ts';
import { renderPage } from '../pages/render-page.ts';
import { STILL, type Layout } from '../pages/settings.ts';
import { makeWorld } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { surfaceAddresses } from '../support/lay-out.ts';
import { readInPage } from '../support/reader-bundle.ts';

const LAYOUTS: readonly Layout[] = ['A', 'B', 'C'];
const CODES = Object.keys(LANGUAGES) as LanguageCode[];
/** Every language is taken for every other, in every layout, in a deep run; by default for a few and in one layout, by turns. */
const IS_DEEP = Boolean(process.env['KITHLINE_DEEP']);
const STEP = IS_DEEP ? 1 : 9;
/** Small numbers too: they are not grouped, and a wrong language may see a year or a thousand in them. */
const WORLDS = [1_465, 312].map((people) => makeWorld({ people, today: '2026-11-21', seed: people }));
const NOW_MS = new Date('2026-11-21T15:00:00').getTime();

let page: Page;
useBarePage((opened) => (page = opened));

/** What is read from a page as it is laid out, once for each language that its head then states. */
async function readStated(html: string, address: string, stated: readonly LanguageCode[]) {
  await page.setContent(html.replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, ''), { waitUntil: 'domcontentloaded' });
  const readings = [];
  for (const code of stated) {
    await page.evaluate(
      (locale, tag) => {
        document.documentElement.lang = tag;
        const meta = document.querySelector<HTMLMetaElement>('meta[name="como-t"]');
        if (meta) meta.content = meta.content.replace(/"locale":"\w+"/u, `"locale":"${locale}"`);
      },
      code,
      LANGUAGES[code].tag,
    );
    readings.push({ code, reading: (await readInPage(page, address, NOW_MS))! });
  }
  return readings;
}

describe.each(LAYOUTS)('layout %s', (layout) => {
  const turn = CODES.map((code, at) => [code, at] as const);
  it.each(turn.filter(([, at]) => IS_DEEP || LAYOUTS[at % LAYOUTS.length] === layout))(
    'written in %s and stated to be in another language is read right or not at all',
    { timeout: 300_000 },
    async (language, at) => {
      const lies: string[] = [];
      const others = CODES.filter((code, index) => code !== language && (index + at) % STEP === 0);
      for (const world of WORLDS) {
        const addresses = [...Object.values<string>(surfaceAddresses(world)), profileAddress(world.strangers[0]!)];
        for (const address of addresses) {
          const readings = await readStated(
            renderPage(world, { ...STILL, layout, language }, address),
            address,
            others,
          );
          for (const { code, reading } of readings)
            lies.push(...findFalsehoods(reading, world).map((lie) => `stated ${code}, ${address}: ${lie}`));
        }
      }
      expect(lies).toEqual([]);
    },
  );
});
