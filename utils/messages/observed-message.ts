import type { PageWording } from '../domain/page-wording';

/** The most people one message may hold; the content script sends more in several. */
export const MAX_PEOPLE_PER_MESSAGE = 50;

/** What was read, to be understood and recorded. */
export interface ObservedMessage {
  kind: 'observed';
  wording: PageWording;
  /** When the document was started, epoch milliseconds: since then somebody else may have signed in, in another tab. */
  startedAt: number;
}

/** The tab shows a page to sign in or out: from now on somebody else may be looking. */
export interface SignedOutMessage {
  kind: 'signed-out';
}

/** What the page's side sends until it is acknowledged. */
export type PageMessage = ObservedMessage | SignedOutMessage;

/**
 * What became of a message. `held`: kept until it is known whose it is. `failed`: not stored, worth another try. `refused`: it will never be stored.
 * No answer at all counts as `failed`: the worker died.
 */
export type ObservedReply = 'recorded' | 'held' | 'paused' | 'refused' | 'failed';
