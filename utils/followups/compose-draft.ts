import type { NextStep } from '../domain/follow-up';
import type { Person } from '../domain/person';

/** Sentences of a message in the user's language, from the catalogue. */
export interface DraftTemplates {
  greet(name: string): string;
  thank(): string;
  /** Mentions the one specific thing they talked about. */
  recall(topic: string): string;
  /** Said instead where no topic was typed. */
  welcome(): string;
  propose(step: NextStep): string;
}

interface DraftParts {
  person: Pick<Person, 'name' | 'givenName'>;
  topic?: string | undefined;
  nextStep: NextStep;
}

/** Proposed until the user chooses. */
export const DEFAULT_NEXT_STEP: NextStep = 'coffee';

/** As it goes into the middle of a sentence: on one line, without a closing mark. */
const trimTopic = (topic: string) =>
  topic
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!…]+$/u, '')
    .trim();

/** A message that greets, thanks, mentions what was talked about and proposes a next step. */
export function composeDraft({ person, topic, nextStep }: DraftParts, templates: DraftTemplates): string {
  const remembered = trimTopic(topic ?? '');
  const middle = remembered ? templates.recall(remembered) : templates.welcome();
  const greeting = templates.greet(person.givenName?.trim() || person.name);
  return `${greeting}\n\n${templates.thank()} ${middle} ${templates.propose(nextStep)}`;
}
