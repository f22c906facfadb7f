import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../utils/domain/surface.ts';
import { renderPage } from '../pages/render-page.ts';
import { STILL, type Layout } from '../pages/settings.ts';
import { makeWorld, type Member } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { surfaceAddresses } from '../support/lay-out.ts';
import { plantSecrets } from '../support/plant-secrets.ts';
import { evaluateTraced } from '../support/traced-readers.ts';

/** Names, headlines, slugs, ids, addresses and numbers that occur in no word list. */
const SECRETS = [
  'Zorquist Vanderbrook',
  'Quibblewright in Chief at Mumblecorp',
  'zorquist-vanderbrook-98741b',
  'ACoAAZzorquistVanderbrook98741bXyQwErTyU',
  'zorquist.vanderbrook@mumblecorp.example',
  '+49 171 9874155',
  '%C3%A9lodie-zorquist',
  'Ζόρκουιστ',
  '98741',
];
/** Parts of them that must not be found either. */
const TELLTALES = ['zorq', 'vander', 'quibble', 'mumble', '98741', '171', 'lodie', 'ζόρ', 'acoaa'];
const SEEDS = process.env['KITHLINE_DEEP'] ? 60 : 6;

const world = makeWorld({ people: 200, today: '2026-11-21' });
const addresses = surfaceAddresses(world);
const nowMs = Date.parse(`${world.today}T15:00:00`);

let page: Page;
useBarePage((opened) => (page = opened));

async function layOut(layout: Layout, address: string): Promise<void> {
  const html = renderPage(world, { ...STILL, layout }, address);
  await page.setContent(html.replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, ''), { waitUntil: 'domcontentloaded' });
}

const diagnose = (address: string) =>
  evaluateTraced<string>(page, `files['diagnose.ts'].diagnose(document, ${JSON.stringify(address)}, ${nowMs})`);

/** Diagnostics of the same page, each with other secrets planted, and how many those were. */
async function diagnosePlanted(address: string): Promise<{ text: string; planted: number }[]> {
  return evaluateTraced(
    page,
    `(() => {
      const plantSecrets = ${plantSecrets.toString()};
      const [head, body] = [document.head.cloneNode(true), document.body.cloneNode(true)];
      return Array.from({ length: ${SEEDS} }, (_, seed) => {
        document.head.replaceWith(head.cloneNode(true));
        document.body.replaceWith(body.cloneNode(true));
        const planted = plantSecrets(${JSON.stringify(SECRETS)}, seed);
        const address = ${JSON.stringify(address)} + '?x=' + encodeURIComponent(${JSON.stringify(SECRETS[0])});
        return { text: files['diagnose.ts'].diagnose(document, address, ${nowMs}), planted };
      });
    })()`,
  );
}

/** What of the stand-in's own people a diagnostic gives away. */
function findPeople(text: string): string[] {
  const members: Member[] = [world.viewer, ...world.people, ...world.strangers];
  const words = members.flatMap(({ slug, memberId, name }) => [slug, memberId, ...name.split(/\s+/)]);
  const inText = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return words.filter((word) => word.length > 3 && (inText.has(word.toLowerCase()) || text.includes(word)));
}

describe.each(['A', 'B', 'C'] as const)('layout %s', (layout) => {
  it.each(SURFACES)('the diagnostic of %s tells its structure and no word of it', async (surface) => {
    await layOut(layout, addresses[surface]);
    const text = await diagnose(addresses[surface]);
    expect(text).toContain(`surface: ${surface}, readable`);
    expect(text.split('\n').length).toBeGreaterThan(8);
    expect(text.length).toBeLessThan(13_000);
    expect(findPeople(text)).toEqual([]);
    const quoted = [...text.matchAll(/(?:^|> |\s)"([^"]*)"/gmu)].map(([, shape]) => shape!);
    expect(quoted.filter((shape) => /[^a#\s.,'’٬٫+·•・%()/:…]/u.test(shape))).toEqual([]);
  });

  it.each(SURFACES)('the diagnostic of %s holds nothing that was planted', async (surface) => {
    await layOut(layout, addresses[surface]);
    for (const { text, planted } of await diagnosePlanted(addresses[surface])) {
      expect(planted).toBeGreaterThan(50);
      const lower = text.toLowerCase();
      expect(TELLTALES.filter((part) => lower.includes(part))).toEqual([]);
      expect(findPeople(text)).toEqual([]);
    }
  });
});

it('says where an anchor stood once a page is not read any more', async () => {
  await layOut('C', addresses.connections);
  await page.evaluate(
    `document.querySelectorAll('[componentkey*="ListHeader"]').forEach((one) => one.removeAttribute('componentkey'))`,
  );
  const text = await diagnose(addresses.connections);
  expect(text).toContain('connections: missing');
  expect(text).toContain('not there');
  expect(text).toContain('ConnectionCard_*');
});

it('is short and quick on a hostile page', async () => {
  await layOut('C', addresses.connections);
  await page.evaluate(`(() => {
    const list = document.querySelector('[componentkey="ConnectionsPage_ConnectionsList"]');
    const card = list.querySelector('[componentkey^="ConnectionCard_"]').outerHTML;
    list.insertAdjacentHTML('beforeend', card.repeat(5000));
    let deep = list;
    for (let depth = 0; depth < 2000; depth += 1) deep = deep.appendChild(document.createElement('div'));
    list.insertAdjacentHTML('beforeend', '<form><input name="tagName"><input name="childNodes"><input name="parentElement"></form>');
  })()`);
  const startedAt = Date.now();
  expect((await diagnose(addresses.connections)).length).toBeLessThan(13_000);
  expect(Date.now() - startedAt).toBeLessThan(10_000);
});
