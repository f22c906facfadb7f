import type { PageWording } from '../domain/page-wording';
import { MAX_PEOPLE_PER_MESSAGE, type ObservedReply, type PageMessage } from './observed-message';

/** First and longest wait between tries: quick at first, since a stopped worker is up again in no time, then twice as long each time. */
const RETRY_MS = { first: 500, longest: 60_000 };
/** An answer that takes longer will not come: there is none for a page that was put aside meanwhile, to be shown again on the way back. */
const ANSWER_MS = 10_000;
/** A page that was read a thousand times without one answer: the oldest gives way. */
const MAX_WAITING = 1_000;

/** What the outbox needs from outside. */
export interface OutboxOptions {
  /** Whether there is still somebody to send to. */
  isAlive: () => boolean;
  /** Sends one message; rejects, answers anything but a reply, or never answers, where it did not arrive. */
  send: (message: PageMessage) => Promise<unknown>;
  /** Recording is paused: this was not stored and is not kept. */
  onPaused: () => void;
}

/** Sends what it is given one after the other, each until it is acknowledged. */
export interface Outbox {
  put: (wording: PageWording) => void;
  putSignedOut: () => void;
  stop: () => void;
}

/** Makes an outbox. What it holds lives as long as the page does; recording twice is harmless, so it rather sends again. */
export function createOutbox({ isAlive, send, onPaused }: OutboxOptions): Outbox {
  const waiting: PageMessage[] = [];
  let isSending = false;
  let isStopped = false;

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    let tries = 0;
    while (waiting[0] && !isStopped && isAlive()) {
      const [first] = waiting;
      const reply = await trySending(send, first);
      if (reply === 'failed') {
        await sleep(Math.min(RETRY_MS.first * 2 ** tries, RETRY_MS.longest));
        tries += 1;
      } else {
        settleOne(first, reply);
        tries = 0;
      }
    }
    isSending = false;
  }

  /** It was the first, but may have given way meanwhile. */
  function settleOne(message: PageMessage, reply: ObservedReply): void {
    if (waiting[0] === message) waiting.shift();
    if (reply === 'paused' && !isStopped) onPaused();
  }

  function putAll(messages: readonly PageMessage[]): void {
    waiting.push(...messages);
    // None where that is negative.
    waiting.splice(0, waiting.length - MAX_WAITING);
    void sendAll();
  }

  return {
    put: (wording) =>
      putAll(inParts(wording).map((part) => ({ kind: 'observed', wording: part, startedAt: startOfPage() }))),
    putSignedOut: () => putAll([{ kind: 'signed-out' }]),
    stop() {
      isStopped = true;
      waiting.length = 0;
    },
  };
}

/**
 * By the clock as it was then. `performance.timeOrigin` is not, in Firefox: it counts from when the first page of the process was
 * started, and leaves out how long the computer slept since.
 */
function startOfPage(): number {
  return performance.timing.navigationStart;
}

/** A worker that was stopped in the middle shows as a rejection or as plain `undefined`: both are failures. */
async function trySending(send: OutboxOptions['send'], message: PageMessage): Promise<ObservedReply> {
  const reply = await Promise.race([send(message).catch(() => undefined), sleep(ANSWER_MS)]);
  return typeof reply === 'string' ? (reply as ObservedReply) : 'failed';
}

/** Many people go in several messages, each saying whose they are; counts go with the first. */
function inParts(wording: PageWording): PageWording[] {
  const { people } = wording;
  if (people.length <= MAX_PEOPLE_PER_MESSAGE) return [wording];
  const head = { ...wording, people: people.slice(0, MAX_PEOPLE_PER_MESSAGE) };
  return [head, ...inParts({ ...wording, counts: [], people: people.slice(MAX_PEOPLE_PER_MESSAGE) })];
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
