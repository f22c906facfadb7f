import type { Visit } from '../domain/page-health';

/** Sent by the content script once per visit: whether the page could be read. No word of the page, nor whose it was. */
export interface VisitedMessage {
  kind: 'visited';
  visit: Visit;
}
