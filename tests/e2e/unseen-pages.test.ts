import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ObservedPerson } from '../../utils/domain/observation.ts';
import { listHiddenMarks } from '../pages/unseen/hidden-pages.ts';
import { listUnseenPages } from '../pages/unseen/list-unseen.ts';
import { listShownMarks } from '../pages/unseen/shown-pages.ts';
import { TODAY, type UnseenPage } from '../pages/unseen/unseen-page.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findUntruths } from '../support/judge-unseen.ts';
import { readInPage } from '../support/reader-bundle.ts';

const NOW_MS = new Date(`${TODAY}T15:00:00`).getTime();

/** What is really painted is for each browser's own style to say: those pages are laid out in both. */
const PAINTED = [...listHiddenMarks(), ...listShownMarks()];

const idsOf = (people: readonly Partial<ObservedPerson>[]) => people.map(({ slug, memberId }) => slug ?? memberId);

async function readUnseen(page: Page, { html, address }: UnseenPage) {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  const reading = await readInPage(page, address, NOW_MS);
  const { counts = [], people = [], viewerSlug, fields } = reading ?? {};
  return { counts, people, viewerSlug, why: JSON.stringify(fields) };
}

describe.each([
  ['chromium', listUnseenPages()],
  ['firefox', PAINTED],
] as const)('a page nobody has seen, in %s', (kind, pages) => {
  let page: Page;
  useBarePage((opened) => (page = opened), kind);

  it.each(pages.map((unseen) => [unseen.name, unseen] as const))('%s', async (_, unseen) => {
    const said = await readUnseen(page, unseen);
    const { counts = [], people = [], viewerSlug } = unseen.truth;

    expect(findUntruths(said, unseen.truth), said.why).toEqual([]);
    if (!unseen.complete) return;
    expect(said.counts.length, said.why).toBe(counts.length);
    expect(idsOf(said.people), said.why).toEqual(idsOf(people));
    // What is true of people is said of all of them.
    expect(said.people).toEqual(people);
    expect(said.viewerSlug).toBe(viewerSlug);
  });
});
