import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { profileAddress } from '../pages/address.ts';
import { LANGUAGES, type LanguageCode } from '../pages/languages.ts';
import { renderPage } from '../pages/render-page.ts';
import type { Layout, StandInSettings } from '../pages/settings.ts';
import { TWISTS, type Twist, type TwistNote } from '../pages/twists.ts';
import { makeWorld, type Member } from '../pages/world.ts';
import { useBarePage } from '../support/bare-page.ts';
import { findFalsehoods } from '../support/judge-reading.ts';
import { layOutAndRead, surfaceAddresses } from '../support/lay-out.ts';

const LAYOUTS: readonly Layout[] = ['A', 'B', 'C'];
const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];
const world = makeWorld({ people: 1_465, today: '2026-11-21' });
const addresses = surfaceAddresses(world);

/** Twists that a page of a contact, laid out without its scripts, does not show; the test of the whole browser has them. */
const NOT_SHOWN_HERE: readonly Twist[] = ['pending-shown-first', 'profile-skeleton-forever'];
/** The old client's dialog is a guess of the stand-in, and has no twists of its own. */
const NOT_SHOWN_IN_A: readonly Twist[] = ['dialog-two-dates', 'dialog-of-another'];

/** Languages that name a count in several words: on pages that show it in passing, "3 new connections" would look the same. */
const NAMED_IN_WORDS: Record<'connections' | 'followers', readonly LanguageCode[]> = {
  connections: ['vi_VN', 'th_TH'],
  followers: ['vi_VN', 'th_TH', 'zh_CN', 'zh_TW'],
};

let page: Page;
useBarePage((opened) => (page = opened));

const read = (address: string, settings: Partial<StandInSettings>) => layOutAndRead(page, world, settings, address);

describe.each(LAYOUTS)('layout %s', (layout) => {
  it.each(LANGUAGE_CODES)('is read right in %s', async (language) => {
    const list = await read(addresses.connections, { layout, language });
    expect(list.counts).toEqual([{ metric: 'connections', value: 1_465, atLeast: false }]);
    expect(list.people.map(({ slug }) => slug)).toEqual(world.people.slice(0, 10).map(({ slug }) => slug));
    // The Ember client gives relative times only: bounds, not days.
    for (const person of list.people)
      expect(person).toHaveProperty(layout === 'A' ? 'connectedBetween' : 'connectedOn');

    const own = await read(addresses['own-profile'], { layout, language });
    expect(own.viewerSlug).toBe(world.viewer.slug);
    expect(own.counts[0]).toEqual({ metric: 'connections', value: 500, atLeast: true });
    // Dutch pages shorten followers to "2K+": that is no number to keep.
    expect(own.counts.slice(1)).toEqual(
      language === 'nl_NL' ? [] : [{ metric: 'followers', value: world.followerCount, atLeast: false }],
    );

    const other = await read(addresses['other-profile'], { layout, language });
    // Where the marks hold no digit in front, nothing tells who is a contact.
    expect(other.people).toHaveLength(/^\d/u.test(LANGUAGES[language].degrees[0]) ? 1 : 0);
    const dialog = await read(addresses['contact-dialog'], { layout, language });
    expect(dialog.people).toEqual([expect.objectContaining({ connectedOn: world.people[2]!.connectedOn })]);

    // Where a page shows them in passing: as on the own profile, but exact.
    const connections = { metric: 'connections', value: 1_465, atLeast: false };
    const [hub, feed, followers] = [
      await read(addresses['network-hub'], { layout, language }),
      await read(addresses.feed, { layout, language }),
      await read(addresses.followers, { layout, language }),
    ];
    const inPassing = {
      connections: NAMED_IN_WORDS.connections.includes(language) ? [] : [connections],
      followers: NAMED_IN_WORDS.followers.includes(language) ? [] : own.counts.slice(1),
    };
    expect(hub.counts).toEqual([...inPassing.connections, ...inPassing.followers]);
    expect(feed.counts).toEqual(hub.counts);
    expect(followers.counts).toEqual(inPassing.followers);
    for (const reading of [list, own, other, dialog, hub, feed, followers])
      expect(findFalsehoods(reading, world)).toEqual([]);
  });

  it.each(['none', 'pending-shown-first', 'degree-mark-missing', 'degree-marks-swapped'] as const)(
    'shows nobody who is not a contact, with the twist %s',
    async (twist) => {
      for (const stranger of strangersWith(twist)) {
        const reading = await read(profileAddress(stranger), { layout, twist });
        expect({ who: stranger.slug, people: reading.people, counts: reading.counts }).toEqual({
          who: stranger.slug,
          people: [],
          counts: [],
        });
      }
    },
  );

  it('is read the same under any hashed class names', async () => {
    for (const address of Object.values(addresses)) {
      const [one, other] = [await read(address, { layout, seed: 1 }), await read(address, { layout, seed: 77 })];
      expect(other).toEqual(one);
    }
  });

  it.each(Object.keys(TWISTS) as Twist[])('is read honestly with the twist %s', async (twist) => {
    const note: TwistNote = TWISTS[twist];
    for (const [surface, address] of Object.entries(addresses)) {
      if (twist !== 'none' && drawn(address, { layout, twist }) === drawn(address, { layout })) continue;
      const reading = await read(address, { layout, twist });
      expect(findFalsehoods(reading, world)).toEqual([]);
      const isShown = !NOT_SHOWN_HERE.includes(twist) && !(layout === 'A' && NOT_SHOWN_IN_A.includes(twist));
      if (!isShown || (note.surface !== 'every' && note.surface !== surface)) continue;
      if (note.honest === 'nothing') expect(saidAbout(note.about, reading)).toEqual([]);
      if (note.honest === 'right')
        expect(withoutFields(reading)).toEqual(withoutFields(await read(address, { layout })));
    }
  });
});

function drawn(address: string, settings: Partial<StandInSettings>): string {
  return renderPage(world, { ...settings, hydrationMs: 0 }, address).replace(/<script[^>]*>/gu, '');
}

/** A visible "1st" is false of pending people only; of others it would be the truth. */
function strangersWith(twist: Twist): Member[] {
  return twist === 'pending-shown-first' ? world.strangers.filter(({ pending }) => pending) : world.strangers;
}

type Reading = Awaited<ReturnType<typeof read>>;

function saidAbout(about: TwistNote['about'], { counts, people }: Reading): unknown[] {
  if (about === 'count') return counts.filter(({ metric }) => metric === 'connections');
  if (about === 'followers') return counts.filter(({ metric }) => metric === 'followers');
  if (about === 'day') return people.filter((person) => person.connectedOn ?? person.connectedBetween);
  return people;
}

function withoutFields({ counts, people, viewerSlug }: Reading): object {
  return { counts, people, viewerSlug };
}
