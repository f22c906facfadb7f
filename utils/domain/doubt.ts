import type { Reading } from './reading';

/** A count that is hard to believe, for the user to accept or reject; one reason is given. */
export interface Doubt {
  reading: Reading;
  /** It is far from this, the last confirmed count. */
  last?: number;
  /** It is less than this, the number of people seen as connected. */
  seen?: number;
}
