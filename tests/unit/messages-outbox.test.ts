import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageWording } from '../../utils/domain/page-wording.ts';
import { MAX_PEOPLE_PER_MESSAGE, type PageMessage } from '../../utils/messages/observed-message.ts';
import { createOutbox, type Outbox } from '../../utils/messages/outbox.ts';

const wording = (readAt: number, peopleCount = 0): PageWording => ({
  ...{
    surface: 'connections',
    locale: 'en',
    readAt,
    viewerSlug: 'noor-haddad',
    counts: [{ metric: 'connections', texts: ['9 connections'] }],
  },
  people: Array.from({ length: peopleCount }, (_, at) => ({ slug: `person-${at}` })),
});

/** When the page was started. */
const START_MS = 1_795_000_000_000;
/** Within it an answer has to come. */
const ANSWER_MS = 10_000;

/** Answers in turn, the last one for ever; an error is a rejection, a function answers later. */
let answers: unknown[];
let sent: PageMessage[];
let isAlive: boolean;
let pausedCount: number;
let outbox: Outbox;

const sentParts = () => sent.flatMap((message) => (message.kind === 'observed' ? [message.wording] : []));
const sentTimes = () => sentParts().map(({ readAt }) => readAt);
const waits = () =>
  vi
    .mocked(setTimeout)
    .mock.calls.map(([, durationMs]) => durationMs)
    .filter((ms) => ms !== ANSWER_MS);
const letGo = () => vi.advanceTimersByTimeAsync(200_000);

async function answer(message: PageMessage): Promise<unknown> {
  sent.push(message);
  const next = answers.length > 1 ? answers.shift() : answers[0];
  if (next instanceof Error) throw next;
  return next;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(globalThis, 'setTimeout');
  vi.stubGlobal('performance', { timing: { navigationStart: START_MS } });
  [answers, sent, isAlive, pausedCount] = [['recorded'], [], true, 0];
  outbox = createOutbox({
    isAlive: () => isAlive,
    send: answer,
    onPaused: () => (pausedCount += 1),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('outbox', () => {
  it('sends what was acknowledged once only', async () => {
    outbox.put(wording(1));
    await letGo();
    outbox.put(wording(2));
    await letGo();
    expect([sentTimes(), waits()]).toEqual([[1, 2], []]);
    expect(sent).toMatchObject([{ startedAt: START_MS }, { startedAt: START_MS }]);
  });

  it.each([
    ['no answer at all', undefined],
    ['a failure', 'failed'],
    ['an error', new Error('Could not establish connection')],
    ['somebody else’s answer', { ok: true }],
    ['an answer that never comes', new Promise(() => {})],
  ])('takes %s as not stored and tries again', async (_, failure) => {
    answers = [failure, failure, 'recorded'];
    outbox.put(wording(1));
    await letGo();
    expect(sentTimes()).toEqual([1, 1, 1]);
  });

  it('waits longer each time, a minute at most, and is quick again after a success', async () => {
    answers = [...Array.from({ length: 8 }, () => 'failed'), 'recorded', 'failed', 'recorded'];
    outbox.put(wording(1));
    outbox.put(wording(2));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(waits()).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 500]);
  });

  it('keeps the order, however often the first fails', async () => {
    answers = ['failed', 'failed', 'recorded'];
    for (const readAt of [1, 2, 3]) outbox.put(wording(readAt));
    await letGo();
    expect(sentTimes()).toEqual([1, 1, 1, 2, 3]);
  });

  it('drops what came while paused, and tells', async () => {
    answers = ['paused', 'recorded'];
    outbox.put(wording(1));
    outbox.put(wording(2));
    await letGo();
    expect([sentTimes(), pausedCount]).toEqual([[1, 2], 1]);
  });

  it('takes what is held for kept', async () => {
    answers = ['held'];
    outbox.put(wording(1));
    await letGo();
    expect(sentTimes()).toEqual([1]);
  });

  it('tells that somebody signed out like anything else: in its turn, until it is acknowledged', async () => {
    answers = ['recorded', 'failed', 'recorded'];
    outbox.put(wording(1));
    outbox.putSignedOut();
    outbox.put(wording(2));
    await letGo();
    expect(sent.map((message) => (message.kind === 'observed' ? message.wording.readAt : message.kind))).toEqual([
      1,
      'signed-out',
      'signed-out',
      2,
    ]);
  });

  it('drops what is refused without another try', async () => {
    answers = ['refused', 'recorded'];
    outbox.put(wording(1));
    await letGo();
    expect([sentTimes(), pausedCount]).toEqual([[1], 0]);
  });

  it('sends many people in parts, counts with the first, each part saying whose they are', async () => {
    const people = MAX_PEOPLE_PER_MESSAGE * 2 + 1;
    outbox.put(wording(1, people));
    await letGo();
    const parts = sentParts();
    expect(parts.map((part) => part.people.length)).toEqual([MAX_PEOPLE_PER_MESSAGE, MAX_PEOPLE_PER_MESSAGE, 1]);
    expect(parts.map((part) => part.counts.length)).toEqual([1, 0, 0]);
    expect(parts.map((part) => part.viewerSlug)).toEqual(['noor-haddad', 'noor-haddad', 'noor-haddad']);
    expect(parts.flatMap((part) => part.people)).toEqual(wording(1, people).people);
  });

  it('sends nothing once stopped, not even what waits for another try', async () => {
    answers = ['failed', 'recorded'];
    outbox.put(wording(1));
    await vi.advanceTimersByTimeAsync(100);
    outbox.stop();
    await letGo();
    outbox.put(wording(2));
    await letGo();
    expect(sentTimes()).toEqual([1]);
  });

  it('sends nothing where the extension is gone', async () => {
    isAlive = false;
    outbox.put(wording(1));
    await letGo();
    expect(sent).toEqual([]);
  });

  it('lets the oldest give way where a thousand wait', async () => {
    answers = ['failed', 'recorded'];
    for (let readAt = 1; readAt <= 1_005; readAt += 1) outbox.put(wording(readAt));
    await letGo();
    expect(sentTimes().slice(1)).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 6));
  });
});
