import type { VisitWording } from '../domain/page-wording';

/** Sent by the content script once or twice per visit, to be judged and forgotten: whether the page could be read is all that is kept. */
export interface VisitedMessage {
  kind: 'visited';
  visit: VisitWording;
}
