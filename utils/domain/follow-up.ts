import type { Day } from './day';
import type { Person } from './person';

export const NEXT_STEPS = ['coffee', 'call', 'lunch', 'keep-in-touch'] as const;
/** What a draft proposes to do next. */
export type NextStep = (typeof NEXT_STEPS)[number];

/** LinkedIn's own limit for a message, in UTF-16 units. */
export const MAX_MESSAGE_LENGTH = 8_000;
export const MAX_TOPIC_LENGTH = 500;

/** Where the user stands with following up with one person. Everything in it is the user's own word. */
export interface FollowUp {
  personId: number;
  accountId: number;
  /** What they talked about, as the user typed it. */
  topic?: string;
  nextStep?: NextStep;
  /** The message, only once the user changed it by hand; until then it follows from the rest. */
  text?: string;
  /** Not before this day ("Later"). */
  laterUntil?: Day;
  /** The day the user followed up, or said they did. */
  doneOn?: Day;
}

/** A person, and where the user stands with following up with them. */
export interface FollowUpCase {
  person: Person;
  followUp?: FollowUp;
}

export const TOUCH_KINDS = ['message'] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** One contact with a person. */
export interface Touch {
  id: number;
  accountId: number;
  personId: number;
  kind: TouchKind;
  /** Epoch milliseconds. */
  touchedAt: number;
  /** The user's local day, fixed when logged. */
  touchedOn: Day;
  /** What it was about, as the user typed it. */
  note?: string;
}
