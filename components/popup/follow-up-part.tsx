import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/domain/day';
import type { FollowUpCase } from '../../utils/domain/follow-up';
import { lineUp } from '../../utils/followups/line-up';
import { deferred } from '../deferred';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { isolate } from '../isolate';
import { useI18n } from '../i18n/i18n-context';
import type { MessageKey } from '../i18n/translate';
import type { Outcome } from './card-buttons';
import { CARD_NAME_ID, FollowUpCard } from './follow-up-card';
import type { PeopleGlance } from '../../utils/domain/glance';
import type { WhenAnswer } from '../../utils/domain/person';
import type { PopupActions } from './popup-actions';

const AskWhen = deferred(async () => (await import('./ask-when')).AskWhen);

interface FollowUpPartProps {
  data: PeopleGlance;
  today: Day;
  actions: PopupActions;
  /** Tells the user quietly what became of something. */
  onSay: (text: string) => void;
  onFailed: (error: unknown) => void;
}

const OUTCOMES: Record<Outcome, MessageKey> = { done: 'followUpNoted', later: 'followUpNotedLater' };

/** Whose turn it is: the same person as before while they are still in line, so that nothing jumps while the user types. */
function useTurn(line: readonly FollowUpCase[]): FollowUpCase | undefined {
  const shownId = useRef<number | undefined>(undefined);
  const turn = line.find(({ person }) => person.id === shownId.current) ?? line[0];
  shownId.current = turn?.person.id;
  return turn;
}

/** The next person to write to, and the draft. */
export function FollowUpPart({ data, today, actions, onSay, onFailed }: FollowUpPartProps) {
  const i18n = useI18n();
  const [handled, setHandled] = useState<ReadonlySet<number>>(new Set());
  const turn = useTurn(lineUp(data.cases, data.tabPerson, handled, today));
  const finish = (followUpCase: FollowUpCase, outcome: Outcome) => {
    const { id, name } = followUpCase.person;
    setHandled((before) => new Set(before).add(id));
    onSay(i18n.text(OUTCOMES[outcome], isolate(name)));
  };
  // The question goes once it is answered, and must not take the focus with it.
  const answer = async (personId: number, when: WhenAnswer) => {
    await actions.answerWhen(personId, when);
    document.getElementById(CARD_NAME_ID)?.focus();
  };
  const askedAbout = data.askWhen?.id === turn?.person.id ? data.askWhen : undefined;
  return (
    <section class="follow-up-part" aria-labelledby="follow-up-heading">
      <h2 id="follow-up-heading" class="visually-hidden">
        {i18n.text('followUpHeading')}
      </h2>
      {askedAbout && (
        <AskWhen person={askedAbout} onAnswer={(when) => void answer(askedAbout.id, when).catch(onFailed)} />
      )}
      {turn ? (
        <FollowUpCard
          key={turn.person.id}
          followUpCase={turn}
          today={today}
          actions={actions}
          takesFocus={handled.size > 0}
          onCopied={() => onSay(i18n.text('followUpCopied'))}
          onOutcome={(outcome) => finish(turn, outcome)}
          onFailed={onFailed}
        />
      ) : (
        <NobodyWaits takesFocus={handled.size > 0} />
      )}
    </section>
  );
}

function NobodyWaits({ takesFocus }: { takesFocus: boolean }) {
  const { text } = useI18n();
  const line = useFocusOnMount<HTMLParagraphElement>(takesFocus);
  return (
    <p class="soft" tabIndex={-1} ref={line} data-testid="follow-up-none">
      {text('followUpNobody')}
    </p>
  );
}
