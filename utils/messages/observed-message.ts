import type { Observation } from '../domain/observation';

/** The most people one message may hold; the content script sends more in several. */
export const MAX_PEOPLE_PER_MESSAGE = 50;

/** The only message the page's side can send: what was read, to be recorded. */
export interface ObservedMessage {
  kind: 'observed';
  observation: Observation;
}

/**
 * What became of an observation. `failed`: not stored, worth another try. `refused`: it will never be stored.
 * No answer at all counts as `failed`: the worker died.
 */
export type ObservedReply = 'recorded' | 'paused' | 'refused' | 'failed';
