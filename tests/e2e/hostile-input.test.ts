import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_HEADLINE_LENGTH, MAX_NAME_LENGTH } from '../../utils/domain/person.ts';
import { inventMember, makeWorld } from '../pages/world.ts';
import { CONNECTIONS_PAGE, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { waitForRows } from '../support/stored-rows.ts';
import { pause } from '../support/wait.ts';

const MARKUP = '<img src=x onerror="document.title=`broken into`"><script>document.title=`broken into`</script>';
// Another text than the name: a name said twice is no headline.
const MARKUP_HEADLINE = '<svg onload="document.title=`broken into`">';
const RIGHT_TO_LEFT = '\u202Egnitekram\u202C \u200Fשרה\u200F';
const TODAY = new Date().toISOString().slice(0, 10);

const HOSTILE = [
  inventMember({ slug: 'markup', name: MARKUP, headline: MARKUP_HEADLINE, connectedOn: TODAY }, 1),
  inventMember({ slug: 'giant', name: 'Long '.repeat(20_000), headline: '👩‍👩‍👧'.repeat(12_000), connectedOn: TODAY }, 2),
  inventMember({ slug: 'backwards', name: RIGHT_TO_LEFT, connectedOn: TODAY }, 3),
  inventMember({ slug: '__proto__', name: 'Proto Type', connectedOn: TODAY }, 4),
  inventMember({ slug: 'constructor', name: 'toString', headline: '${name} $1 {{name}} %s', connectedOn: TODAY }, 5),
];

let session: Session<ChromiumBrowser>;
beforeAll(async () => {
  const world = makeWorld();
  world.people.unshift(...HOSTILE);
  world.connectionCount += HOSTILE.length;
  session = await startChromiumSession({ world });
});
afterAll(() => session.close());

describe('hostile names', () => {
  test('are stored as text, cut to a sane length, and merge nobody', async () => {
    const page = await session.browser.newPage();
    await page.goto(CONNECTIONS_PAGE);
    const { people } = await waitForRows(session.browser, ({ people }) => people.length === 10, { what: 'the list' });
    const bySlug = new Map(people.map((person) => [person.slug, person]));
    expect(bySlug.get('markup')).toMatchObject({ name: MARKUP, headline: MARKUP_HEADLINE });
    expect(bySlug.get('__proto__')).toMatchObject({ name: 'Proto Type' });
    expect(bySlug.get('constructor')).toMatchObject({ name: 'toString' });
    expect(bySlug.get('backwards')!.name).toContain('gnitekram');
    const giant = bySlug.get('giant')!;
    expect(giant.name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(giant.headline!.length).toBeLessThanOrEqual(MAX_HEADLINE_LENGTH);
    // Not cut in the middle of a character: half of one would not survive being written down.
    expect(new TextDecoder().decode(new TextEncoder().encode(giant.headline))).toBe(giant.headline);
  });

  test('are shown as text in the popup and in the dashboard', async () => {
    const { browser } = session;
    const profile = await browser.newPage();
    await profile.goto(profilePage('markup'));
    await pause(1_500);
    const popup = await browser.openPopup(profile);
    expect(await popup.text('follow-up-person')).toBe(MARKUP);
    expect(await popup.value('follow-up-draft')).toContain(MARKUP);
    expect(
      await popup.evaluate('[document.title, document.querySelectorAll("img, script:not([src])").length]'),
    ).toEqual(['Kithline', 0]);
    await popup.close();

    const dashboard = await browser.openExtensionPage('dashboard.html#/people');
    const list = await dashboard.waitForSelector('[data-testid="people-list"]');
    expect(await list!.evaluate((element) => element.textContent)).toContain(MARKUP);
    expect(await dashboard.$$eval('img, script:not([src])', (elements) => elements.length)).toBe(0);
    expect(await dashboard.title()).not.toContain('broken');
    // A name written backwards must not turn the words around it.
    const isolated = await dashboard.$$eval(
      '[data-testid="people-list"] *',
      (elements, part) =>
        elements
          .filter((one) => one.children.length === 0 && one.textContent.includes(part))
          .map((one) => one.closest('bdi, [dir="auto"]') !== null),
      'gnitekram',
    );
    expect(isolated.length).toBeGreaterThan(0);
    expect(isolated).not.toContain(false);
  });
});

const PERSON = { slug: 'forged-person', name: 'Forged Person' };
const observed = (wording: object) => ({
  kind: 'observed',
  startedAt: 1,
  wording: { surface: 'other-profile', locale: 'en', readAt: 1, counts: [], people: [], ...wording },
});

/** Each of them wrong in one way; the one that is right proves that the way in is open. */
const MALFORMED: [string, unknown][] = [
  ['nothing', null],
  ['a text', 'observed'],
  ['another kind', { kind: 'erase' }],
  ['no wording', { kind: 'observed' }],
  ['a surface that does not exist', observed({ surface: 'settings', people: [PERSON] })],
  ['a moment that is no number', observed({ readAt: 'now', people: [PERSON] })],
  ['a moment years ahead', observed({ readAt: Date.now() * 2, people: [PERSON] })],
  ['a count that is a number', observed({ counts: [{ metric: 'connections', texts: [612] }] })],
  ['a count that is understood already', observed({ counts: [{ metric: 'connections', value: 1, atLeast: false }] })],
  ['a count of something else', observed({ counts: [{ metric: 'salary', texts: ['612'] }] })],
  ['a count that nobody can understand', observed({ counts: [{ metric: 'connections', texts: ['12 of 34'] }] })],
  ['an advertisement', observed({ surface: 'connections', people: [{ ...PERSON, dayTexts: ['Promoted'] }] })],
  ['a language there cannot be', observed({ locale: 'x'.repeat(2_000), people: [PERSON] })],
  ['a person without slug and member id', observed({ people: [{ name: 'Nobody' }] })],
  ['a field that nobody may store', observed({ people: [{ ...PERSON, phone: '+31 20 555 0100' }] })],
  ['a day that is understood already', observed({ people: [{ ...PERSON, connectedOn: '2026-02-28' }] })],
  ['a day of 100 kB', observed({ people: [{ ...PERSON, dayTexts: ['1'.repeat(100_000)] }] })],
  ['a name of 100 kB', observed({ people: [{ ...PERSON, name: 'x'.repeat(100_000) }] })],
  ['a slug with a path in it', observed({ people: [{ ...PERSON, slug: '../../feed' }] })],
  ['ten thousand people', observed({ people: Array.from({ length: 10_000 }, (_, index) => ({ slug: `p${index}` })) })],
  ['a thing that is said to be changed', { kind: 'changed', wording: { people: [PERSON] } }],
];

describe('forged messages', () => {
  test.each(MALFORMED)('%s changes nothing', async (_name, message) => {
    const before = await session.browser.readStore();
    const page = await openUnread();
    const reply = await sendFromContentScript(page, message);
    expect(reply === 'refused' || reply === null).toBe(true);
    expect(await session.browser.readStore()).toEqual(before);
    await page.close();
  });

  test('what a page posts or dispatches reaches nobody', async () => {
    const before = await session.browser.readStore();
    const page = await openUnread();
    await page.evaluate(
      (message) => {
        window.postMessage(message, '*');
        for (const type of ['observed', 'kithline', 'message'])
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
      },
      observed({ people: [PERSON] }),
    );
    expect(await page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
    await pause(500);
    expect(await session.browser.readStore()).toEqual(before);
    await page.close();
  });

  test("the extension's own pages cannot record observations either", async () => {
    const before = await session.browser.readStore();
    const message = JSON.stringify(observed({ people: [PERSON] }));
    await session.browser.evaluateAtOrigin(`chrome.runtime.sendMessage(${message}).catch(() => null)`);
    await pause(300);
    expect(await session.browser.readStore()).toEqual(before);
  });

  test('a true message of the same shape is recorded', async () => {
    const page = await openUnread();
    expect(await sendFromContentScript(page, observed({ people: [PERSON] }))).toBe('recorded');
    await waitForRows(session.browser, ({ people }) => people.some(({ slug }) => slug === PERSON.slug), {
      what: 'the person',
    });
  });
});

async function openUnread(): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(UNREAD_PAGE);
  return page;
}

/** Speaks from the content script's own world, as somebody who had taken it over would. */
async function sendFromContentScript(page: Page, message: unknown): Promise<unknown> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('The content script is not there.');
  return realm.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? null, () => null)`,
  );
}
