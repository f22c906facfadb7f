import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { VARIANT_NAME } from '../../utils/domain/page-health.ts';
import type { Surface } from '../../utils/domain/surface.ts';
import { renderPage } from '../pages/render-page.ts';
import { STILL, type StandInSettings } from '../pages/settings.ts';
import { makeWorld } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { surfaceAddresses } from '../support/lay-out.ts';
import { PROJECT_FOLDER } from '../support/paths.ts';
import { chosenVariant, evaluateTraced, listExports, readTraced } from '../support/traced-readers.ts';

/** A page of the stand-in, perhaps changed in its text where no setting brings out what is meant. */
interface Proof {
  surface: Surface;
  settings?: Partial<StandInSettings>;
  change?: (html: string) => string;
}

/** For each variant a page on which exactly that one gives the value. */
const VARIANT_PAGES: Record<string, Proof> = {
  'CARDS_VARIANTS C-card-key': { surface: 'connections', settings: { layout: 'C' } },
  'CARDS_VARIANTS B-list': { surface: 'connections', settings: { layout: 'B' } },
  'CARDS_VARIANTS A-list-items': { surface: 'connections', settings: { layout: 'A' } },
  'COUNT_VARIANTS BC-header': { surface: 'connections', settings: { layout: 'C' } },
  'COUNT_VARIANTS A-header': { surface: 'connections', settings: { layout: 'A' } },
  'CONNECTIONS_VARIANTS AC-connections-link': { surface: 'own-profile', settings: { layout: 'C' } },
  'FOLLOWERS_VARIANTS A-followers-link': { surface: 'own-profile', settings: { layout: 'A' } },
  'FOLLOWERS_VARIANTS C-beside-connections': { surface: 'own-profile', settings: { layout: 'C' } },
  'DEGREE_VARIANTS ABC-topcard': { surface: 'other-profile', settings: { layout: 'C' } },
  'DIALOG_VARIANTS BC-screen': { surface: 'contact-dialog', settings: { layout: 'B' } },
  'DIALOG_VARIANTS A-dialog': { surface: 'contact-dialog', settings: { layout: 'A' } },
  'NAME_VARIANTS A-h1': { surface: 'other-profile', settings: { layout: 'A' } },
  'NAME_VARIANTS BC-h2': { surface: 'other-profile', settings: { layout: 'C' } },
  'TOP_CARD_VARIANTS BC-topcard': { surface: 'other-profile', settings: { layout: 'C' } },
  'TOP_CARD_VARIANTS A-member-section': { surface: 'other-profile', settings: { layout: 'A' } },
  'TOP_CARD_VARIANTS A-first-section': {
    surface: 'other-profile',
    settings: { layout: 'A' },
    change: (html) => html.replaceAll('data-member-id=', 'data-former-id='),
  },
  'OWN_LINK_VARIANTS beside-main': { surface: 'feed', settings: { layout: 'C' } },
  'OWN_LINK_VARIANTS block-of-main': { surface: 'network-hub', settings: { layout: 'C' } },
};

/** For each exported reader of a page or of a part of one: where it reads, how it is called there, and what it must give. */
const READER_PAGES: Record<string, Proof & { call: string; gives: unknown }> = {
  readPage: { surface: 'connections', call: 'readPage(document, address, nowMs)', gives: { surface: 'connections' } },
  readConnections: {
    surface: 'connections',
    call: 'readConnections(document, context)',
    gives: { counts: [{ metric: 'connections', texts: ['1,465 connections'] }] },
  },
  readConnectionCards: {
    surface: 'connections',
    call: 'readConnectionCards(document, context).value.cards.length',
    gives: 10,
  },
  readProfile: { surface: 'own-profile', call: 'readProfile(document, context)', gives: { surface: 'own-profile' } },
  readContactDialog: {
    surface: 'contact-dialog',
    call: 'readContactDialog(document, context).people.length',
    gives: 1,
  },
  readOwnLinks: {
    surface: 'network-hub',
    call: 'readOwnLinks(document, context).counts[0]',
    gives: { metric: 'connections' },
  },
  readTopCard: { surface: 'other-profile', call: 'readTopCard(document).variant', gives: 'BC-topcard' },
  readCardName: { surface: 'other-profile', call: 'readCardName(card)', gives: { variant: 'BC-h2' } },
  readCardSlug: { surface: 'other-profile', call: 'readCardSlug(card).value === slug', gives: true },
  readMemberTexts: { surface: 'other-profile', call: '/ACoA/.test(readMemberTexts(card)[0])', gives: true },
  readDegree: {
    surface: 'other-profile',
    call: 'readDegree(card, document, slug)',
    gives: { value: 1, variant: 'ABC-topcard' },
  },
  readOwnership: {
    surface: 'own-profile',
    call: 'readOwnership(card, document, slug, context.address).isOwn',
    gives: true,
  },
  readOwnConnections: {
    surface: 'own-profile',
    call: 'readOwnConnections(card)',
    gives: { value: { metric: 'connections', texts: ['500+ connections'] } },
  },
  readOwnFollowers: {
    surface: 'own-profile',
    call: 'readOwnFollowers(card)',
    gives: { variant: 'C-beside-connections' },
  },
  readPageLocale: {
    surface: 'own-profile',
    settings: { language: 'de_DE' },
    call: 'readPageLocale(document)',
    gives: 'de_DE',
  },
};

/** They read texts, not pages; the unit tests hold them against every address and every list. */
const TEXT_READERS = ['readComposeRecipient', 'readField', 'readProfileAddress', 'readRoute', 'readSlug'];

const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const addresses = surfaceAddresses(world);
const nowMs = Date.parse(`${world.today}T15:00:00`);

let page: Page;
useBarePage((opened) => (page = opened));

async function layOut({ surface, settings, change = (html) => html }: Proof): Promise<void> {
  const html = renderPage(world, { ...STILL, layout: 'C', ...settings }, addresses[surface]);
  await page.setContent(change(html.replace(/<(script|iframe)\b[^>]*>.*?<\/\1>/gsu, '')), {
    waitUntil: 'domcontentloaded',
  });
}

describe('variants', () => {
  it('are all exported, so that none escapes this test', () => {
    const files = globSync('utils/linkedin/*.ts', { cwd: PROJECT_FOLDER });
    const lines = files.flatMap((file) => readFileSync(join(PROJECT_FOLDER, file), 'utf8').split('\n'));
    const hidden = lines.filter((line) => /^(const|let|var) .*\bVariant</.test(line));
    expect(hidden).toEqual([]);
  });

  it('each have a page', async () => {
    const { lists } = await listExports(page);
    const known = lists.flatMap(({ list, variants }) => variants.map((variant) => `${list} ${variant}`));
    expect(Object.keys(VARIANT_PAGES).sort()).toEqual(known.sort());
    // Others would be refused with the whole visit.
    expect(lists.flatMap(({ variants }) => variants).filter((variant) => !VARIANT_NAME.test(variant))).toEqual([]);
  });

  it.each(Object.entries(VARIANT_PAGES))('%s gives the value on its page', async (name, proof) => {
    await layOut(proof);
    const traced = await readTraced(page, addresses[proof.surface], nowMs);
    const [list] = name.split(' ');
    const chosen = traced!.tried.filter((one) => one.list === list).map(chosenVariant);
    expect(chosen).toContain(name.slice(list!.length + 1));
    expect(new Set(chosen.filter((variant) => variant !== undefined)).size).toBe(1);
    expect(traced).toMatchObject({ reading: { surface: proof.surface, readable: true } });
  });
});

describe('readers', () => {
  it('each have a page', async () => {
    const { functions } = await listExports(page);
    const readers = functions.map(({ name }) => name).filter((name) => /^read[A-Z]/.test(name));
    expect([...Object.keys(READER_PAGES), ...TEXT_READERS].sort()).toEqual(readers.sort());
  });

  it.each(Object.entries(READER_PAGES))('%s reads its page', async (_, proof) => {
    await layOut(proof);
    const given = await evaluateTraced(
      page,
      `(() => {
        const { ${Object.keys(READER_PAGES).join(', ')} } = Object.assign({}, ...Object.values(files));
        const address = ${JSON.stringify(addresses[proof.surface])};
        const [nowMs, slug] = [${nowMs}, files['address.ts'].readSlug(address)];
        const context = { address };
        const card = readTopCard(document).value;
        return ${proof.call};
      })()`,
    );
    if (typeof proof.gives === 'object') expect(given).toMatchObject(proof.gives as object);
    else expect(given).toEqual(proof.gives);
  });
});
