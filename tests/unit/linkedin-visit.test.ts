// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Visit } from '../../utils/domain/page-health.ts';
import type { PageReading } from '../../utils/linkedin/page-reading.ts';
import { trackVisits, type VisitTracker } from '../../utils/linkedin/track-visit.ts';
import { isApplication, judgeReading } from '../../utils/linkedin/visit.ts';

const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const PROFILE = 'https://www.linkedin.com/in/ada-vale/';
const MINUTE_MS = 60_000;

const reading = (fields: PageReading['fields'], needs: string[] = Object.keys(fields)): PageReading => ({
  ...{ surface: 'connections', counts: [], people: [] },
  ...{ fields, needs },
});
const GOOD = reading({ connections: { value: { secret: 'Ada Vale' }, variant: 'BC-header' } });
const BAD = reading({ connections: { why: 'missing' } });

describe('judgeReading', () => {
  it('keeps variants and reasons, and no value', () => {
    expect(judgeReading(GOOD)).toEqual({
      surface: 'connections',
      readable: true,
      fields: { connections: { variant: 'BC-header' } },
    });
    expect(JSON.stringify(judgeReading(GOOD))).not.toContain('Ada');
  });

  it('calls a page readable whose needed fields all have values', () => {
    expect(judgeReading(BAD).readable).toBe(false);
    expect(judgeReading(reading({ ...GOOD.fields, people: { why: 'missing' } }, ['connections'])).readable).toBe(true);
    expect(judgeReading(reading(GOOD.fields, ['connections', 'people'])).readable).toBe(false);
  });

  it('says nothing of what may be missing, but does of what is there and not understood', () => {
    const fields = { ...GOOD.fields, followers: { why: 'missing' }, degree: { why: 'hidden' } } as const;
    expect(judgeReading(reading(fields, ['connections'])).fields).toEqual({
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
  let said: Visit[];
  let tracker: VisitTracker;
  const isOnline = vi.spyOn(navigator, 'onLine', 'get');
  const wait = (durationMs: number) => vi.advanceTimersByTime(durationMs);

  beforeEach(() => {
    vi.useFakeTimers({ now: 1_795_000_000_000 });
    isOnline.mockReturnValue(true);
    document.body.innerHTML = '<nav><a href="/mynetwork/grow/">My Network</a></nav>';
    said = [];
    tracker = trackVisits((visit) => said.push(visit), window);
  });
  afterEach(() => vi.useRealTimers());

  it('says at once, and once, that a page was read', () => {
    tracker.open(CONNECTIONS);
    wait(600);
    tracker.read(GOOD, false);
    expect(said).toEqual([]);
    tracker.read(GOOD, true);
    tracker.read(BAD, true);
    wait(MINUTE_MS);
    tracker.read(GOOD, true);
    expect(said).toEqual([{ ...judgeReading(GOOD), startedAt: 1_795_000_000_000 }]);
  });

  it('says after eight seconds in sight that a page could not be read', () => {
    tracker.open(CONNECTIONS);
    wait(600);
    tracker.read(BAD, true);
    wait(7_000);
    expect(said).toEqual([]);
    wait(1_000);
    expect(said).toEqual([{ ...judgeReading(BAD), startedAt: 1_795_000_000_000 }]);
    wait(MINUTE_MS);
    expect(said).toHaveLength(1);
  });

  it('says of a page that came late that it was read after all, as the same visit', () => {
    tracker.open(CONNECTIONS);
    tracker.read(BAD, true);
    wait(9_000);
    tracker.read(GOOD, true);
    expect(said.map(({ readable, startedAt }) => [readable, startedAt])).toEqual([
      [false, 1_795_000_000_000],
      [true, 1_795_000_000_000],
    ]);
  });

  it('says nothing of a page that was left or hidden before, and counts only time in sight', () => {
    tracker.open(CONNECTIONS);
    tracker.read(BAD, true);
    wait(7_000);
    tracker.pause();
    wait(MINUTE_MS);
    tracker.open(CONNECTIONS);
    wait(7_000);
    tracker.leave();
    wait(MINUTE_MS);
    expect(said).toEqual([]);
  });

  it('tells a page that is shown again as the same visit, and after half an hour as a new one', () => {
    for (const pauseMs of [0, MINUTE_MS, 31 * MINUTE_MS]) {
      tracker.pause();
      wait(pauseMs);
      tracker.open(CONNECTIONS);
      tracker.read(BAD, true);
      wait(9_000);
    }
    expect(said).toHaveLength(2);
    expect(said[1]!.startedAt).toBeGreaterThan(said[0]!.startedAt);
  });

  it('takes another address for another visit', () => {
    for (const address of [CONNECTIONS, PROFILE, CONNECTIONS]) {
      wait(10);
      tracker.open(address);
      tracker.read(GOOD, true);
    }
    expect(new Set(said.map(({ startedAt }) => startedAt)).size).toBe(3);
  });

  it.each([
    ['the browser is offline', () => void isOnline.mockReturnValue(false)],
    ['nothing of the site arrived', () => (document.body.innerHTML = '')],
  ])('does not blame the layout where %s', (_, spoil) => {
    spoil();
    tracker.open(CONNECTIONS);
    tracker.read(BAD, true);
    wait(MINUTE_MS);
    expect(said).toEqual([]);
  });

  it('says nothing of a surface that may show nothing and shows nothing', () => {
    tracker.open('https://www.linkedin.com/feed/');
    tracker.read(reading({ connections: { why: 'missing' } }, []), true);
    wait(MINUTE_MS);
    expect(said).toEqual([]);
  });
});
