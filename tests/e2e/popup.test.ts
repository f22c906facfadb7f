import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAX_MESSAGE_LENGTH } from '../../utils/domain/follow-up.ts';
import type { Member } from '../pages/world.ts';
import { CONNECTIONS_PAGE, UNREAD_PAGE, profilePage } from '../support/addresses.ts';
import { buttonsInSight } from '../support/buttons-in-sight.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import type { ChromiumPopup } from '../support/chromium-popup.ts';
import { browseFirst } from '../support/fill-store.ts';
import { holdTable } from '../support/hold-table.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, rowsOf, waitForRows } from '../support/stored-rows.ts';
import { pause, waitUntil } from '../support/wait.ts';

const TOPIC = 'the night train to Vienna';
/** Between two keys; twice as fast as people type. */
const QUICK_TYPIST_MS = 40;

const sayIn = (testId: string, text: string) =>
  `void (document.querySelector('[data-testid="${testId}"]').textContent = ${JSON.stringify(text)})`;
/** What makes the popup taller than the browser lets it be, as script text. */
const TALLER = [
  [
    'the longest sentence above',
    sayIn('popup-sentence', 'At least 29,500 of 30,000, read 1,234 days ago · the goal’s day has passed, 1,500 short'),
  ],
  ['the longest word below', sayIn('popup-said', 'That could not be saved. What you typed is still here; try again.')],
  [
    'notices above',
    `document.querySelector('#popup').prepend(document.createElement('p'));
     void (document.querySelector('#popup p').style.height = '250px')`,
  ],
] as const;

let session: Session<ChromiumBrowser>;
let tab: Page;
let people: Member[];
beforeAll(async () => {
  session = await startChromiumSession();
  people = session.site.world.people;
});
afterAll(() => session.close());
beforeEach(async () => {
  await tab?.close();
  tab = await session.browser.newPage();
});

async function openOver(address: string): Promise<ChromiumPopup> {
  await tab.goto(address);
  return session.browser.openPopup(tab);
}

/** How many people the toolbar button says are waiting. */
async function badgeNumber(): Promise<number> {
  return Number(await session.browser.evaluateAtOrigin<string>('chrome.action.getBadgeText({})'));
}

test('before anything is recorded it says which page to open, and opens it', async () => {
  const popup = await openOver(UNREAD_PAGE);
  expect(await popup.text('popup-empty')).toContain('connections page');
  const opened = session.browser.browser.waitForTarget((target) => target.url() === CONNECTIONS_PAGE);
  await popup.evaluate(`document.querySelector('[data-testid="popup-empty"] a').click()`);
  await (await (await opened).page())!.close();
});

describe('with the newest people recorded', () => {
  beforeAll(() => browseFirst(session));

  test('it says the count, with the newest reading, and who is next', async () => {
    const popup = await openOver(UNREAD_PAGE);
    expect(await popup.text('popup-sentence')).toContain('612');
    expect(await popup.text('popup-count')).toBe('612');
    // Connected two days ago: their two days are over first.
    expect(await popup.text('follow-up-person')).toBe(people[1]!.name);
    await popup.close();
  });

  test('it stays as wide as it is, however long the words about a person are', async () => {
    const popup = await openOver(UNREAD_PAGE);
    await popup.text('follow-up-person');
    const widthWith = (selector: string) =>
      popup.evaluate<number>(`(() => {
        document.querySelector('${selector}').textContent = 'A very long text '.repeat(24);
        return document.documentElement.scrollWidth;
      })()`);
    expect([await widthWith('.headline'), await widthWith('[data-testid="follow-up-person"]')]).toEqual([400, 400]);
    await popup.close();
  });

  test('words that run the other way stand beside the name all the same', async () => {
    const popup = await openOver(UNREAD_PAGE);
    await popup.text('follow-up-person');
    const leftOf = (selector: string, text: string) =>
      popup.evaluate<number>(`(() => {
        const range = document.createRange();
        const element = document.querySelector('${selector}');
        element.textContent = '${text}';
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().left);
      })()`);
    expect(await leftOf('.headline', 'מנהל גיוס')).toBe(await leftOf('[data-testid="follow-up-person"]', 'דוד כהן'));
    await popup.close();
  });

  test.each(TALLER)('the draft’s buttons are in sight with %s', async (_what, change) => {
    const popup = await openOver(UNREAD_PAGE);
    await popup.text('follow-up-person');
    await popup.evaluate(change);
    await waitUntil(() => popup.evaluate('innerHeight === 600'), { what: 'the popup to be as tall as can be' });
    expect(await buttonsInSight(popup)).toEqual(['Copy and open', 'Copy', 'Later', 'Done']);
    await popup.close();
  });

  test('over the profile of a known person, that person comes first', async () => {
    const popup = await openOver(profilePage(people[4]!.slug));
    expect(await popup.text('follow-up-person')).toBe(people[4]!.name);
    await popup.close();
  });

  test("over a stranger's profile the queue stays as it is", async () => {
    const popup = await openOver(profilePage(session.site.world.strangers[0]!.slug));
    expect(await popup.text('follow-up-person')).toBe(people[1]!.name);
    await popup.close();
  });

  test('Copy puts exactly the draft on the clipboard, with what was typed in it, and logs nothing', async () => {
    const popup = await openOver(profilePage(people[1]!.slug));
    await popup.fill('follow-up-topic', TOPIC);
    await waitUntil(async () => (await popup.value('follow-up-draft')).includes(TOPIC), {
      what: 'the topic in the draft',
    });
    const draft = await popup.value('follow-up-draft');
    expect(draft).toContain(people[1]!.name);
    expect(await popup.text('follow-up-length')).toContain(String(draft.length));
    expect(draft.length).toBeLessThan(MAX_MESSAGE_LENGTH);
    await popup.click('follow-up-copy');
    await waitUntil(async () => (await popup.text('popup-said')) !== '', { what: 'the confirmation' });
    expect(await session.browser.readClipboard()).toBe(draft);
    await popup.close();
    expect((await readRows(session.browser)).touches).toEqual([]);
  });

  test('what was typed is still there when the popup opens again', async () => {
    const popup = await openOver(profilePage(people[2]!.slug));
    await popup.text('follow-up-person');
    await popup.page.type('[data-testid="follow-up-topic"]', TOPIC, { delay: QUICK_TYPIST_MS });
    // At once: the popup dies whenever the user clicks elsewhere.
    await tab.mouse.click(300, 300);
    await waitUntil(async () => !(await popup.isOpen()), { what: 'the popup to die' });
    const again = await openOver(profilePage(people[2]!.slug));
    expect(await again.text('follow-up-person')).toBe(people[2]!.name);
    expect(await again.value('follow-up-topic')).toBe(TOPIC);
    await again.close();
  });

  test('a message changed by hand is not rewritten, and Start over brings the draft back', async () => {
    const popup = await openOver(profilePage(people[3]!.slug));
    await popup.fill('follow-up-draft', 'My own words.');
    await popup.fill('follow-up-topic', TOPIC);
    expect(await popup.value('follow-up-draft')).toBe('My own words.');
    await popup.click('follow-up-start-over');
    await waitUntil(async () => (await popup.value('follow-up-draft')).includes(TOPIC), { what: 'the draft' });
    await popup.close();
  });

  test('Copy and open copies, logs, and only then opens the composer', async () => {
    const popup = await openOver(profilePage(people[1]!.slug));
    await popup.text('follow-up-person');
    const draft = await popup.value('follow-up-draft');
    const isComposer = (target: { url(): string }) => target.url().includes('/messaging/compose/');
    const letGo = await holdTable(session.browser, 'touches');
    await popup.click('follow-up-copy-open');
    // While the touch cannot be written, nothing opens: the popup would die and the touch with it.
    await pause(600);
    expect(session.browser.browser.targets().some(isComposer)).toBe(false);
    await letGo();
    // The page behind it may not know its address yet.
    const opened = await session.browser.browser.waitForTarget(isComposer);
    expect(opened.url()).toContain(`recipient=${people[1]!.memberId}`);
    const composer = (await opened.page())!;
    const { touches, followUps } = await readRows(session.browser);
    expect(touches[0]).toMatchObject({ kind: 'message', note: TOPIC });
    expect(followUps.find(({ personId }) => personId === touches[0]!.personId)!.doneOn).toBe(touches[0]!.touchedOn);
    await waitUntil(async () => !(await popup.isOpen()), { what: 'the popup to close' });
    const dashboard = await session.browser.openExtensionPage('dashboard.html');
    expect(await session.browser.readClipboard()).toBe(draft);
    await dashboard.close();
    await composer.close();
  });

  test('Done logs and shows the next person; Later puts off for some days', async () => {
    const popup = await openOver(UNREAD_PAGE);
    const first = await popup.text('follow-up-person');
    const waiting = await badgeNumber();
    await popup.click('follow-up-done');
    await waitUntil(async () => (await popup.text('follow-up-person')) !== first, { what: 'the next person' });
    expect((await readRows(session.browser)).touches).toHaveLength(2);
    await waitUntil(async () => (await badgeNumber()) === waiting - 1, { what: 'the badge' });
    const second = await popup.text('follow-up-person');
    await popup.click('follow-up-later');
    await waitUntil(async () => (await popup.text('follow-up-person')) !== second, { what: 'the one after' });
    const { followUps } = await waitForRows(
      session.browser,
      ({ followUps }) => followUps.some(({ laterUntil }) => laterUntil),
      { what: 'the delay' },
    );
    expect(followUps.filter(({ laterUntil }) => laterUntil)).toHaveLength(1);
    await popup.close();
  });

  test('somebody met without any evidence of the day is asked about once, and an answer makes them new', async () => {
    const member = people[40]!;
    await tab.goto(profilePage(member.slug));
    const isThat = ({ slug }: { slug?: string }) => slug === member.slug;
    await waitForRows(session.browser, ({ people }) => people.some(isThat), { what: member.name });
    const popup = await session.browser.openPopup(tab);
    expect(await popup.text('ask-when')).toContain(member.name);
    await popup.evaluate(`document.querySelector('[data-answer="today"]').click()`);
    await waitUntil(async () => !(await popup.exists('ask-when')), { what: 'the question to go' });
    const rows = await waitForRows(
      session.browser,
      ({ people }) => people.some((one) => isThat(one) && (one.connectedOn ?? one.connectedBetween)),
      { what: 'the day' },
    );
    expect(rows.people.find(isThat)!.connectedOn).toBe(session.site.world.today);
    await popup.close();
    const again = await openOver(profilePage(member.slug));
    expect(await again.text('follow-up-person')).toBe(member.name);
    expect(await again.exists('ask-when')).toBe(false);
    await again.close();
  });

  test('the range is kept', async () => {
    const popup = await openOver(UNREAD_PAGE);
    await popup.text('popup-range');
    await popup.evaluate(`[...document.querySelectorAll('[data-testid="popup-range"] input')].at(-1).click()`);
    await waitUntil(
      async () =>
        (await rowsOf(session.browser, 'settings')).some(({ key, value }) => key === 'chartRange' && value === 'all'),
      { what: 'the range' },
    );
    await popup.close();
  });
});
