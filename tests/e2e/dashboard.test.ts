import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONNECTIONS_PAGE } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { fillField, showDashboard } from '../support/dashboard-page.ts';
import { catchDownloads, type Downloads } from '../support/downloads.ts';
import { browseFirst } from '../support/fill-store.ts';
import type { StoredTables } from '../support/read-store.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { readRows, waitForRows } from '../support/stored-rows.ts';
import { waitUntil } from '../support/wait.ts';

const NEXT_YEAR = `${new Date().getFullYear() + 1}-06-01`;

let session: Session<ChromiumBrowser>;
let page: Page;
let downloads: Downloads;
/** The path of the saved copy. */
let exported: string;
beforeAll(async () => {
  session = await startChromiumSession();
  downloads = await catchDownloads(session.browser.browser);
  await browseFirst(session);
  page = await session.browser.openExtensionPage('dashboard.html');
});
afterAll(async () => {
  downloads.remove();
  await session.close();
});

const textOf = (testId: string) => page.$eval(`[data-testid="${testId}"]`, (element) => element.textContent);
const click = (testId: string) => page.locator(`[data-testid="${testId}"]`).click();

async function saveGoal(target: string, by: string): Promise<void> {
  await showDashboard(page, '#/goal', 'goal-form');
  await fillField(page, 'goal-target', target);
  await fillField(page, 'goal-by', by);
  await click('goal-save');
}

test('a goal that makes no sense is refused with a reason, a sound one is set, changed and removed', async () => {
  await saveGoal('600', NEXT_YEAR);
  await waitUntil(() => page.$eval('[data-testid="goal-target"]', (field) => field.ariaInvalid === 'true'), {
    what: 'the mistake to be shown',
  });
  expect((await readRows(session.browser)).goals).toEqual([]);

  await saveGoal('750', NEXT_YEAR);
  const { goals } = await waitForRows(session.browser, ({ goals }) => goals.length === 1, { what: 'the goal' });
  expect(goals[0]).toMatchObject({ kind: 'reach', metric: 'connections', target: 750, by: NEXT_YEAR });
  await waitUntil(async () => (await textOf('growth-sentence')).includes('750'), { what: 'the sentence' });

  await saveGoal('800', NEXT_YEAR);
  await waitForRows(session.browser, ({ goals }) => goals.length === 1 && goals[0]!.target === 800, {
    what: 'the changed goal',
  });
});

test('a count typed in by hand is a reading of its own day, and stands in the log', async () => {
  await showDashboard(page, '#/readings', 'manual-form');
  await fillField(page, 'manual-value', '580');
  await fillField(page, 'manual-day', '2026-03-01');
  await click('manual-save');
  const { readings } = await waitForRows(
    session.browser,
    ({ readings }) => readings.some(({ source }) => source === 'manual'),
    { what: 'the count' },
  );
  expect(readings.find(({ source }) => source === 'manual')).toMatchObject({
    metric: 'connections',
    value: 580,
    readOn: '2026-03-01',
    atLeast: false,
    status: 'confirmed',
  });
  await waitUntil(async () => (await textOf('readings-list')).includes('580'), { what: 'the log' });
});

test('a double click on deleting a count leaves the one below, which moves up to its place', async () => {
  const typedIn = async () => {
    const { readings } = await readRows(session.browser);
    return readings.filter(({ source }) => source === 'manual').map(({ value }) => value);
  };
  for (const [value, day] of Object.entries({ 581: '2026-03-02', 582: '2026-03-03' })) {
    await fillField(page, 'manual-value', value);
    await fillField(page, 'manual-day', day);
    await click('manual-save');
    await waitUntil(async () => (await typedIn()).includes(Number(value)), { what: 'the count' });
  }
  const newest = await page.waitForSelector('[data-testid="readings-list"] li ::-p-text(582)');
  const row = await newest!.evaluateHandle((element) => element.closest('li')!.querySelector('button:last-child')!);
  const { x, y } = await row.clickablePoint();
  await page.mouse.click(x, y);
  await waitUntil(async () => !(await textOf('readings-list')).includes('582'), { what: 'the row to go' });
  const label = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.ariaLabel, { x, y });
  expect(label).toContain('581');
  const second = { button: 'left', clickCount: 2 } as const;
  await page.mouse.down(second);
  await page.mouse.up(second);
  await page.mouse.move(0, 0);
  expect(await typedIn()).toEqual([580, 581]);
});

test('people are found by name', async () => {
  const [first, second] = session.site.world.people;
  await showDashboard(page, '#/people', 'people-list');
  expect(await textOf('people-list')).toContain(second!.name);
  await fillField(page, 'people-search', first!.name);
  await waitUntil(async () => !(await textOf('people-list')).includes(second!.name), { what: 'the search' });
  expect(await textOf('people-list')).toContain(first!.name);
});

test('who is no longer found once their name is corrected does not take the focus along', async () => {
  await page.click('[data-testid="people-list"] [data-mode="editing"]');
  const name = await page.waitForSelector('[data-testid="people-list"] form input:focus');
  await name!.evaluate((input) => input.select());
  await page.keyboard.type('Somebody else altogether');
  await page.keyboard.press('Enter');
  await waitUntil(() => page.evaluate(() => document.querySelector('[data-testid="people-list"]') === null), {
    what: 'the person to go',
  });
  await waitUntil(() => page.evaluate(() => document.activeElement?.tagName === 'H1'), { what: 'the focus' });
});

test('export, erase and restore give back every row; erasing is asked twice', async () => {
  const before = userTables(await session.browser.readStore());
  await showDashboard(page, '#/data', 'export-all');
  await click('export-all');
  exported = await downloads.next();

  await click('erase-everything');
  await page.waitForSelector('[data-testid="erase-confirm"]');
  expect(userTables(await session.browser.readStore())).toEqual(before);
  await click('erase-confirm');
  await page.waitForSelector('[data-testid="erased"]');
  expect(Object.values(userTables(await session.browser.readStore())).flat()).toEqual([]);

  await showDashboard(page, '#/data', 'restore-file');
  await chooseFile(exported);
  await page.waitForSelector('[data-testid="restore-preview"]');
  expect(Object.values(userTables(await session.browser.readStore())).flat()).toEqual([]);
  expect(await textOf('restore-preview')).toContain('10');
  await click('restore-confirm');
  await waitForRows(session.browser, ({ people }) => people.length === 10, { what: 'the restored people' });
  expect(userTables(await session.browser.readStore())).toEqual(before);
  await page.waitForSelector('[data-testid="erase-everything"]', { timeout: 5_000 });
  expect(await page.$('[data-testid="erased"]')).toBeNull();
});

test('a restore can be taken back', async () => {
  await click('restore-undo');
  await waitForRows(session.browser, ({ people }) => people.length === 0, { what: 'the restore to be undone' });
});

test('what is erased while LinkedIn is open comes back with that page, as the dashboard says', async () => {
  const linkedIn = await session.browser.newPage();
  await linkedIn.goto(CONNECTIONS_PAGE);
  await waitForRows(session.browser, ({ people }) => people.length === 10, { what: 'the connections' });
  await page.bringToFront();
  await showDashboard(page, '#/data', 'erase-everything');
  await click('erase-everything');
  await click('erase-confirm');
  await page.waitForSelector('[data-testid="erased"]');
  expect(await textOf('erased')).toContain('open already');
  expect((await readRows(session.browser)).people).toEqual([]);
  await linkedIn.bringToFront();
  await waitForRows(session.browser, ({ people }) => people.length === 10, { what: 'the connections again' });
  await linkedIn.close();
});

test.each([
  ['an empty file', ''],
  ['no JSON at all', '<!doctype html><title>Not found</title>'],
  ['JSON of something else', '{"hello": "world"}'],
  ['a copy with a broken row', undefined],
])('%s is refused with a reason and changes nothing', async (_name, content) => {
  const before = await session.browser.readStore();
  const file = join(dirname(exported), 'bad.json');
  writeFileSync(file, content ?? spoilRow());
  await chooseFile(file);
  await page.waitForSelector('[data-testid="restore-problem"]');
  expect((await textOf('restore-problem')).length).toBeGreaterThan(20);
  expect(await page.$('[data-testid="restore-confirm"]')).toBeNull();
  expect(await session.browser.readStore()).toEqual(before);
});

/** The saved copy with one count in it spoilt. */
function spoilRow(): string {
  const text = readFileSync(exported, 'utf8');
  const spoilt = text.replace(/"value":\s*580/, '"value": "many"');
  expect(spoilt).not.toBe(text);
  return spoilt;
}

async function chooseFile(path: string): Promise<void> {
  const input = (await page.waitForSelector('[data-testid="restore-file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

/** What belongs to the user: not the schema record, the copy kept for undoing a restore, nor what concerns open tabs. */
function userTables({
  meta: _meta,
  undos: _undos,
  tabViewers: _viewers,
  held: _held,
  ...tables
}: StoredTables): StoredTables {
  return tables;
}
