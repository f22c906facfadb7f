import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { findViolations, tabTo } from '../support/accessibility.ts';
import { profilePage } from '../support/addresses.ts';
import { VINTAGES, writeConnectionsCsv } from '../support/archive-csv.ts';
import type { ArchiveFiles } from '../support/archive-files.ts';
import { messageRow, messagesHeader } from '../support/archive-messages.ts';
import {
  archiveText,
  chooseArchive,
  dropOn,
  importArchive,
  importUntilSafe,
  openArchivePage,
  pressArchive,
  readPreview,
} from '../support/archive-page.ts';
import { isNamed, type ExportedPerson } from '../support/archive-people.ts';
import { buttonsInSight } from '../support/buttons-in-sight.ts';
import { launchChromium, type ChromiumBrowser } from '../support/chromium.ts';
import { fillField, showDashboard } from '../support/dashboard-page.ts';
import type { PopupView } from '../support/extension-browser.ts';
import { holdTable } from '../support/hold-table.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { rowsOf } from '../support/stored-rows.ts';
import { useArchivePage } from '../support/use-archive-page.ts';
import { waitUntil } from '../support/wait.ts';

let files: ArchiveFiles;
let session: Session<ChromiumBrowser>;
let page: Page;
useArchivePage(startChromiumSession, (scene) => ({ files, session, page } = scene));

const nameOf = ({ givenName, familyName }: ExportedPerson) => `${givenName} ${familyName}`;

/** Two of the export whose names nobody else has. */
function unlikeOthers(): [ExportedPerson, ExportedPerson] {
  const named = files.people.filter(isNamed);
  const alone = named.filter((one) => named.filter((other) => nameOf(other) === nameOf(one)).length === 1);
  return [alone[0]!, alone[1]!];
}

describe('choosing', () => {
  test('a file dropped by hand, on the area or beside it, is read; a folder is refused in words', async () => {
    await dropOn(page, 'archive-drop', files.newer);
    expect(await readPreview(page)).toMatchObject({ created: files.people.filter(isNamed).length });
    await pressArchive(page, 'archive-cancel');
    await dropOn(page, 'archive-ask', files.newer);
    await readPreview(page);
    await pressArchive(page, 'archive-cancel');

    await dropOn(page, 'archive-drop', dirname(files.newer));
    await page.waitForSelector('[data-testid="archive-problem"]');
    expect(await archiveText(page, 'archive-problem')).toMatch(/is a folder\..*Nothing was changed/);
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  });

  test('cancelled while messages are read, it leaves nothing, and the next file is read', async () => {
    const message = { from: 'A B', fromSlug: 'a-b', to: 'C D', toSlugs: ['c-d'], sentAt: 0, subject: '', content: '' };
    const row = messageRow({ ...message, sentAt: Date.UTC(2026, 1, 1), content: 'words '.repeat(200) }, '2023', 'a-b');
    const messages = messagesHeader('2023') + row.repeat(LONG_BYTES / row.length);
    const connections = writeConnectionsCsv(files.people, VINTAGES['2025']);
    await chooseArchive(
      page,
      ...[await files.write('Connections.csv', connections), await files.write('messages.csv', messages)],
    );
    await page.waitForSelector('[data-testid="archive-preview"] [data-testid="archive-progress"] progress');
    await page.$eval('[data-testid="archive-progress"] button', (button) => button.click());
    await page.waitForSelector('[data-testid="archive-cancelled"]');
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
    await importArchive(page, files.newer);
    expect(await rowsOf(session.browser, 'people')).toHaveLength(files.people.filter(isNamed).length);
  });

  test('names that look wrong are read as the user says', async () => {
    const person = { ...files.people[0]!, givenName: 'Łukasz', familyName: 'Źródło' };
    const vintage = { ...VINTAGES.German, encoding: 'windows-1250' } as const;
    const file = writeConnectionsCsv([person, ...files.people.slice(1)], vintage);
    await chooseArchive(page, await files.write('Connections.csv', file));
    await readPreview(page);
    expect(await archiveText(page, 'archive-letters-samples')).toContain('£ukasz');
    await page.select('[data-testid="archive-encoding"]', 'windows-1250');
    await waitUntil(async () => (await archiveText(page, 'archive-letters-samples')).includes('Łukasz Źródło'));
    await readPreview(page);
    await expectNoViolation(page);
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    expect((await rowsOf(session.browser, 'people')).map(({ name }) => name)).toContain('Łukasz Źródło');
  });
});

describe('the preview', () => {
  test('asks who is the same, and its numbers follow the answers', async () => {
    await importArchive(page, files.newer);
    const before = await rowsOf(session.browser, 'people');
    const [same, other] = unlikeOthers();
    const promoted = [same, other].map((person) => ({ ...person, position: 'Chief of Everything' }));
    const file = writeConnectionsCsv(promoted, { ...NAMES_ONLY, date: '04 Dec 2025' });
    await chooseArchive(page, await files.write('contacts.csv', file));
    expect(await readPreview(page)).toMatchObject({ created: 2, updated: 0, unchanged: 0 });
    await answer(nameOf(same), `The same as`);
    await waitUntil(async () => (await readPreview(page))['created'] === 1, { what: 'the counts' });
    expect(await readPreview(page)).toMatchObject({ created: 1, updated: 1 });
    await answer(nameOf(other), 'The same as');
    await waitUntil(async () => (await readPreview(page))['updated'] === 2, { what: 'the counts' });
    await answer(nameOf(other), 'Somebody else');
    await waitUntil(async () => (await readPreview(page))['updated'] === 1, { what: 'the counts' });
    await expectNoViolation(page);

    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-done"]');
    const people = await rowsOf(session.browser, 'people');
    expect(people).toHaveLength(before.length + 1);
    const positions = (person: ExportedPerson) =>
      people.filter(({ name }) => name === nameOf(person)).map(({ position }) => position);
    expect(positions(same)).toEqual(['Chief of Everything']);
    expect(positions(other)).toEqual([other.position, 'Chief of Everything']);
  });

  test('lists where the file says otherwise than the user, whose word stays', async () => {
    await importArchive(page, files.newer);
    const [person] = unlikeOthers();
    await correctName(nameOf(person), 'Mine Entirely');
    await showDashboard(page, '#/archive', 'archive-drop');
    await chooseArchive(page, files.newer);
    expect(await readPreview(page)).toMatchObject({ created: 0, conflicts: 1 });
    await page.locator('[data-testid="archive-conflicts"] summary').click();
    const said = (await archiveText(page, 'archive-conflicts')).replaceAll(/[\u2066-\u2069]/g, '');
    expect(said).toContain(`Mine Entirely, name: “Mine Entirely” stays, the file says “${nameOf(person)}”`);
  });
});

test('after an import with messages people tell who wrote last, and when', async () => {
  await importArchive(page, files.newer);
  await page.waitForSelector('[data-testid="archive-report"]');
  expect(await archiveText(page, 'archive-report')).toContain('last contact with 2 people');
  await showDashboard(page, '#/people', 'people-list');
  const rows = await page.$$eval('[data-testid="people-list"] .person', (all) => all.map((row) => row.textContent));
  const [mine, theirs] = files.contacts.map((person) => rows.find((row) => row.includes(nameOf(person))));
  expect(mine).toContain(files.contacts[0].company);
  expect(mine).toContain('you wrote last, on Sep 30, 2026');
  expect(theirs).toContain('they wrote last, on Oct 15, 2026');
});

describe('storing', () => {
  test('no answer from the database within ten seconds is a failure that says so, and nothing is changed', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    const letGo = await holdTable(session.browser, 'archiveBlocks');
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-problem"]', { timeout: 15_000 });
    expect(await archiveText(page, 'archive-problem')).toContain('ten seconds');
    await letGo();
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
  });

  test('cancelled while it is stored, it leaves nothing', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    const letGo = await holdTable(session.browser, 'archiveBlocks');
    await pressArchive(page, 'archive-confirm');
    await page.waitForSelector('[data-testid="archive-writing"]');
    await pressArchive(page, 'archive-cancel');
    await letGo();
    await page.waitForSelector('[data-testid="archive-cancelled"]');
    expect(await rowsOf(session.browser, 'imports')).toEqual([]);
    expect(await rowsOf(session.browser, 'people')).toEqual([]);
  });

  test('the keyboard alone imports and undoes; axe finds nothing wrong on the way, light and dark', async () => {
    await chooseArchive(page, files.newer);
    await readPreview(page);
    await expectNoViolation(page);
    await tabTo(page, 'archive-confirm');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="archive-done"]');
    await page.waitForFunction(() => document.activeElement?.localName !== 'body');
    await expectNoViolation(page);
    await tabTo(page, 'archive-undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-testid="archive-report"]', { hidden: true });
    await chooseArchive(page, files.broken);
    await page.waitForSelector('[data-testid="archive-problem"]');
    await expectNoViolation(page);
  });

  test('with recording paused for good, the archive alone gives count, people and goal', async () => {
    await page.evaluate(() => void (location.hash = '#/welcome'));
    await pressArchive(page, 'choice-archive');
    await pressArchive(page, 'use-archive');
    await importArchive(page, files.newer);
    await page.evaluate(() => void (location.hash = '#/'));
    await page.waitForSelector('[data-testid="growth-sentence"]');
    expect(await archiveText(page, 'growth-sentence')).toContain(`${files.people.length} connections, archived`);
    const tab = await session.browser.newPage();
    await tab.goto(profilePage(files.people.find(isNamed)!.slug));
    const popup = await session.browser.openPopup(tab);
    expect(await popup.text('popup-count')).toBe(String(files.people.length));
    await popup.text('follow-up-person');
    expect(await buttonsInSight(popup)).toHaveLength(4);
    expect(await linesWith(popup, files.people.length, '30,000')).toBe(1);
    await popup.close();
    await tab.close();
  });
});

test('a browser killed in the middle has the rows, and concludes them when it is started again', async () => {
  const { site, browser } = await startChromiumSession();
  const tab = await openArchivePage(browser);
  await importUntilSafe(tab, browser, files.newer);
  const again = await launchChromium({ port: site.port, profile: await browser.kill(), keepWelcome: true });
  try {
    expect((await again.readStore())['imports']).toMatchObject([{ rowCount: files.people.length }]);
    await again.openExtensionPage('dashboard.html');
    const isConcluded = async () => (await again.readStore())['imports']?.[0]?.['status'] === 'concluded';
    await waitUntil(isConcluded, { what: 'the conclusion' });
    expect((await again.readStore())['people']).toHaveLength(files.people.filter(isNamed).length);
  } finally {
    await again.close();
    await site.close();
  }
});

/** So many bytes of messages take long enough to read that they can be cancelled. */
const LONG_BYTES = 60_000_000;

/** An address book: neither addresses nor days. */
const NAMES_ONLY = { columns: ['givenName', 'familyName', 'company', 'position'] } as const;

/** Answers the question about somebody with the choice that starts so. */
async function answer(name: string, choice: string): Promise<void> {
  for (const question of await page.$$('[data-testid="archive-questions"] fieldset')) {
    if (await question.$(`legend ::-p-text(${name})`)) await (await question.$(`label ::-p-text(${choice})`))!.click();
  }
}

async function correctName(name: string, to: string): Promise<void> {
  await showDashboard(page, '#/people', 'people-search');
  await fillField(page, 'people-search', name);
  await page.locator(`[aria-label^="Correct"][aria-label*="${name}"]`).click();
  await page.locator('form input[dir="auto"]').fill(to);
  await page.locator('form button[type="submit"]').click();
  await page.waitForSelector('form', { hidden: true });
}

/** How many lines the popup's sentence takes with another count in it. */
function linesWith(popup: PopupView, count: number, other: string): Promise<number> {
  return popup.evaluate<number>(`(() => {
    const sentence = document.querySelector('[data-testid="popup-sentence"]');
    sentence.textContent = sentence.textContent.replace('${count}', '${other}');
    return Math.round(sentence.offsetHeight / parseFloat(getComputedStyle(sentence).lineHeight));
  })()`);
}

async function expectNoViolation(page: Page): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await findViolations(page), value).toEqual([]);
  }
}
