import type { NextStep } from '../utils/domain/follow-up';
import type { DraftTemplates } from '../utils/followups/compose-draft';
import type { I18n, MessageKey } from './i18n/translate';

export const NEXT_STEP_NAMES: Record<NextStep, MessageKey> = {
  coffee: 'followUpStepCoffee',
  call: 'followUpStepCall',
  lunch: 'followUpStepLunch',
  'keep-in-touch': 'followUpStepKeepInTouch',
};

const PROPOSALS: Record<NextStep, MessageKey> = {
  coffee: 'draftProposeCoffee',
  call: 'draftProposeCall',
  lunch: 'draftProposeLunch',
  'keep-in-touch': 'draftProposeKeepInTouch',
};

/** The draft's sentences from the catalogue. */
export const draftTemplates = (i18n: I18n): DraftTemplates => ({
  greet: (name) => i18n.text('draftGreet', name),
  thank: () => i18n.text('draftThank'),
  recall: (topic) => i18n.text('draftRecall', topic),
  welcome: () => i18n.text('draftWelcome'),
  propose: (step) => i18n.text(PROPOSALS[step]),
});
