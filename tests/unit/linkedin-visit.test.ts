// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardWording, VisitWording } from '../../utils/domain/page-wording.ts';
import { isApplication } from '../../utils/linkedin/is-application.ts';
import type { PageLook } from '../../utils/linkedin/page-look.ts';
import { trackVisits, type VisitTracker } from '../../utils/linkedin/track-visit.ts';
import { understandVisit } from '../../utils/linkedin/understand-visit.ts';
import { wordFields } from '../../utils/linkedin/word-fields.ts';

const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const PROFILE = 'https://www.linkedin.com/in/ada-vale/';
const MINUTE_MS = 60_000;
const START_MS = 1_795_000_000_000;

const look = (fields: PageLook['fields'], needs: string[] = Object.keys(fields)): PageLook => ({
  ...{ surface: 'connections', locale: 'en', counts: [], people: [] },
  ...{ fields, needs },
});
const count = (...texts: string[]) => ({ value: { metric: 'connections', texts }, variant: 'BC-header' });
const GOOD = look({ connections: count('612 connections') });
/** Something stands there, but no number that could be understood. */
const ODD = look({ connections: count('612,5 connections') });
const BAD = look({ connections: { why: 'missing' } });

const judge = ({ needs, ...one }: PageLook) =>
  understandVisit({
    ...{ surface: one.surface, locale: one.locale, startedAt: START_MS, readAt: START_MS, isLate: false },
    needs: [...needs],
    fields: wordFields({ needs, ...one }),
  });

describe('understandVisit', () => {
  it('keeps variants and reasons, and no word of the page', () => {
    expect(judge(GOOD)).toEqual({
      ...{ surface: 'connections', startedAt: START_MS, readable: true },
      fields: { connections: { variant: 'BC-header' } },
    });
    expect(JSON.stringify(judge(GOOD))).not.toContain('612');
  });

  it('calls a page readable whose needed fields are all there and understood', () => {
    expect(judge(BAD).readable).toBe(false);
    expect(judge(ODD)).toMatchObject({ readable: false, fields: { connections: { why: 'unparsable' } } });
    expect(judge(look({ ...GOOD.fields, people: { why: 'missing' } }, ['connections'])).readable).toBe(true);
    expect(judge(look(GOOD.fields, ['connections', 'people'])).readable).toBe(false);
  });

  it('misses nobody in the list of somebody who has nobody', () => {
    const nobody = { connections: count('0 connections'), people: { why: 'missing' } } as const;
    expect(judge(look(nobody)).readable).toBe(true);
  });

  it('does not call a count read that is less than the contacts beside it, which is not recorded either', () => {
    const people = ['ada-vale', 'ben-ash', 'cleo-fern'].map((slug) => ({
      ...{ addresses: [`/in/${slug}/`], name: { text: slug }, labels: [slug], dayTexts: ['Connected on May 17, 2024'] },
    }));
    const beside = (text: string) =>
      judge(look({ connections: count(text), people: { value: people, variant: 'B-list' } })).fields['connections'];
    expect(beside('2 new connections')).toEqual({ why: 'conflict' });
    expect(beside('3 connections')).toEqual({ variant: 'BC-header' });
  });

  it.each([
    ['a day', 'Connected on May 17, 2024', true],
    ['a day that cannot be read, of a year that can', 'Connected in spring 2024', true],
    ['something else', 'Promoted', false],
  ])('calls people read where one of them shows %s', (_, text, readable) => {
    const card = (slug: string, more: Partial<CardWording>): CardWording => ({
      ...{ addresses: [`/in/${slug}/`], name: { text: slug }, labels: [slug], dayTexts: [] },
      ...more,
    });
    const composer = `/messaging/compose/?recipient=ACoAA${'x'.repeat(34)}`;
    const people = [
      card('ad', { dayTexts: ['Promoted'] }),
      card('ada', { key: 'ConnectionCard_0-ada', addresses: ['/in/ada/', composer], dayTexts: [text] }),
    ];
    expect(judge(look({ people: { value: people, variant: 'C-card-key' } })).readable).toBe(readable);
  });

  it('says nothing of what may be missing, but does of what is there and not understood', () => {
    const fields = { ...GOOD.fields, followers: { why: 'missing' }, degree: { why: 'hidden' } } as const;
    expect(judge(look(fields, ['connections'])).fields).toEqual({
      connections: { variant: 'BC-header' },
      degree: { why: 'hidden' },
    });
  });
});

describe('isApplication', () => {
  it.each([
    ['an empty page', '', false],
    ['an error page of the browser', '<h1>No internet</h1><a href="#">Reload</a>', false],
    ['a public profile for guests', '<main><a href="https://www.linkedin.com/login">Sign in</a></main>', false],
    ['the application, content or not', '<nav><a href="/mynetwork/grow/">My Network</a></nav>', true],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(isApplication(document)).toBe(expected);
  });
});

describe('trackVisits', () => {
  let told: VisitWording[];
  /** What the background records: pages that were read, and those that were not when it was late. */
  let said: ReturnType<typeof understandVisit>[];
  let tracker: VisitTracker;
  const isOnline = vi.spyOn(navigator, 'onLine', 'get');
  const wait = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);

  beforeEach(() => {
    vi.useFakeTimers({ now: START_MS });
    isOnline.mockReturnValue(true);
    document.body.innerHTML = '<nav><a href="/mynetwork/grow/">My Network</a></nav>';
    [told, said] = [[], []];
    tracker = trackVisits(async (wording) => {
      told.push(wording);
      const visit = understandVisit(wording);
      if (visit.readable || wording.isLate) said.push(visit);
      return visit.readable && !wording.isLate;
    }, window);
  });
  afterEach(() => vi.useRealTimers());

  it('says at once, and once, that a page was read', async () => {
    tracker.open(CONNECTIONS);
    await wait(600);
    tracker.read(GOOD, false);
    expect(told).toEqual([]);
    tracker.read(GOOD, true);
    tracker.read(GOOD, true);
    await wait(10);
    tracker.read(BAD, true);
    await wait(MINUTE_MS);
    tracker.read(ODD, true);
    expect(said).toEqual([judge(GOOD)]);
    expect(told).toHaveLength(1);
  });

  it('says after eight seconds in sight that a page could not be read', async () => {
    tracker.open(CONNECTIONS);
    await wait(600);
    tracker.read(BAD, true);
    await wait(7_000);
    expect(told).toEqual([]);
    await wait(1_000);
    expect(said).toEqual([judge(BAD)]);
    await wait(MINUTE_MS);
    expect(told).toHaveLength(1);
  });

  it('says so too of a page whose words could not be understood, however often they were read', async () => {
    tracker.open(CONNECTIONS);
    for (let at = 0; at < 10; at += 1) {
      tracker.read(ODD, true);
      await wait(700);
    }
    expect(said).toEqual([]);
    await wait(2_000);
    expect(said).toEqual([judge(ODD)]);
    expect(told).toHaveLength(2);
  });

  it.each([['missing', BAD] as const, ['not understood', ODD] as const])(
    'says of a page that came late that it was read after all, as the same visit, when it was %s before',
    async (_, before) => {
      tracker.open(CONNECTIONS);
      tracker.read(before, true);
      await wait(9_000);
      tracker.read(GOOD, true);
      expect(said.map(({ readable, startedAt }) => [readable, startedAt])).toEqual([
        [false, START_MS],
        [true, START_MS],
      ]);
    },
  );

  it('says nothing of a page that was left or hidden before, and counts only time in sight', async () => {
    tracker.open(CONNECTIONS);
    tracker.read(BAD, true);
    await wait(7_000);
    tracker.pause();
    await wait(MINUTE_MS);
    tracker.open(CONNECTIONS);
    await wait(7_000);
    tracker.leave();
    await wait(MINUTE_MS);
    expect(told).toEqual([]);
  });

  it('tells a page that is shown again as the same visit, and after half an hour as a new one', async () => {
    for (const pauseMs of [0, MINUTE_MS, 31 * MINUTE_MS]) {
      tracker.pause();
      await wait(pauseMs);
      tracker.open(CONNECTIONS);
      tracker.read(BAD, true);
      await wait(9_000);
    }
    expect(said).toHaveLength(2);
    expect(said[1]!.startedAt).toBeGreaterThan(said[0]!.startedAt);
  });

  it('takes another address for another visit', async () => {
    for (const address of [CONNECTIONS, PROFILE, CONNECTIONS]) {
      await wait(10);
      tracker.open(address);
      tracker.read(GOOD, true);
    }
    expect(new Set(said.map(({ startedAt }) => startedAt)).size).toBe(3);
  });

  it.each([
    ['the browser is offline', () => void isOnline.mockReturnValue(false)],
    ['nothing of the site arrived', () => (document.body.innerHTML = '')],
  ])('does not blame the layout where %s', async (_, spoil) => {
    spoil();
    tracker.open(CONNECTIONS);
    tracker.read(BAD, true);
    await wait(MINUTE_MS);
    expect(told).toEqual([]);
  });

  it('says nothing of a surface that may show nothing and shows nothing', async () => {
    tracker.open('https://www.linkedin.com/feed/');
    tracker.read(look({ connections: { why: 'missing' } }, []), true);
    await wait(MINUTE_MS);
    expect(told).toEqual([]);
  });
});
