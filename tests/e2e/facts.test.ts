import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '../../utils/linkedin/read-page.ts';
import { listFacts } from '../pages/facts.ts';
import { DEFAULT_SETTINGS } from '../pages/settings.ts';
import { makeWorld, type World } from '../pages/world.ts';
import { LINKEDIN } from '../support/addresses.ts';
import type { ChromiumBrowser } from '../support/chromium.ts';
import { readInPage } from '../support/reader-bundle.ts';
import { type Session, startChromiumSession } from '../support/session.ts';
import { waitUntil } from '../support/wait.ts';

const world = makeWorld();
const facts = listFacts(world);

let session: Session<ChromiumBrowser>;
let page: Page;
beforeAll(async () => {
  session = await startChromiumSession({ extensionFolder: undefined, world });
  page = await session.browser.newPage();
});
afterAll(() => session.close());

test('each fact has a name of its own', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  expect(facts.length).toBeGreaterThan(50);
});

test.each(facts.map((fact) => [`${fact.id} (${fact.reader}): ${fact.fact}`, fact] as const))(
  '%s',
  async (_name, fact) => {
    Object.assign(session.site.settings, DEFAULT_SETTINGS, fact.page.settings);
    await page.goto(LINKEDIN + fact.page.address);
    // The stand-in shows the fact …
    await waitUntil(() => page.evaluate(fact.holds), { timeoutMs: 5_000, what: fact.id });
    // … and the readers, where they say anything about that page, say what is true.
    const reading = await readInPage(page, page.url(), Date.now());
    if (reading) expectTruth(reading, world);
  },
);

function expectTruth(
  { surface, counts, people }: PageReading,
  { connectionCount, followerCount, people: members }: World,
): void {
  for (const { metric, value, atLeast } of counts) {
    const truth = metric === 'followers' ? followerCount : connectionCount;
    if (atLeast) expect(value, `${metric} on ${surface}`).toBeLessThanOrEqual(truth);
    else expect(value, `${metric} on ${surface}`).toBe(truth);
  }
  for (const person of people) {
    const member = members.find(({ slug, memberId }) => slug === person.slug || memberId === person.memberId);
    expect(member, `${person.slug ?? person.memberId} is connected`).toBeDefined();
    if (person.name) expect(person.name).toBe(member!.name.trim());
    if (person.connectedOn) expect(person.connectedOn).toBe(member!.connectedOn);
  }
}
