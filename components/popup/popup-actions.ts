import type { OwnSlugAnswer } from '../../utils/domain/account';
import type { Day } from '../../utils/domain/day';
import type { Diagnostic } from '../../utils/domain/page-health';
import type { NextStep } from '../../utils/domain/follow-up';
import type { WhenAnswer } from '../../utils/domain/person';
import type { ChartRange } from '../../utils/domain/settings';

/** `undefined` or an empty text clears a field. */
interface FollowUpFields {
  topic?: string;
  nextStep?: NextStep;
  text?: string | undefined;
}

/** What the follow-up card can have done. Promises settle once it is stored, and reject where it was not. */
export interface FollowUpActions {
  saveFollowUp(personId: number, change: FollowUpFields): Promise<void>;
  saveGivenName(personId: number, givenName: string): Promise<void>;
  copy(text: string): Promise<void>;
  log(personId: number): Promise<void>;
  postpone(personId: number, until: Day): Promise<void>;
  /** Opens a page in a tab; as a rule the popup dies of it. */
  open(address: string): void;
}

/** The user's answers to what only they can tell. */
export interface QuestionActions {
  answerOwnSlug(slug: string, answer: OwnSlugAnswer): Promise<void>;
  showAccount(accountId: number): Promise<void>;
  judgeReading(readingId: number, status: 'confirmed' | 'rejected'): Promise<void>;
}

export interface PopupActions extends FollowUpActions, QuestionActions {
  answerWhen(personId: number, answer: WhenAnswer): Promise<void>;
  changeRange(range: ChartRange): Promise<void>;
  changePaused(paused: boolean): Promise<void>;
  /** Asks the LinkedIn page in the tab how it is built. */
  askDiagnostic(): Promise<Diagnostic>;
  /** Asks the browser for LinkedIn; has to be called within the click itself. */
  requestAccess(): void;
}
