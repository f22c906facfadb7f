import type { ImportCandidate, ImportDecisions, ImportQuestion } from '../../utils/domain/archive';
import { useI18n } from '../i18n/i18n-context';
import type { I18n } from '../i18n/translate';
import { isolate } from '../isolate';

interface SamePersonProps {
  questions: readonly ImportQuestion[];
  /** All of them; who is not asked about is added as somebody new. */
  count: number;
  decisions: ImportDecisions;
  onDecide(row: number, who: number | 'new'): void;
}

/** The name is the same and nothing else tells: only the user knows. */
export function SamePerson({ questions, count, decisions, onDecide }: SamePersonProps) {
  const { text, plural } = useI18n();
  if (count === 0) return null;
  return (
    <section class="stack" aria-labelledby="archive-questions" data-testid="archive-questions">
      <h3 id="archive-questions">{plural('archiveQuestionsTitle', count)}</h3>
      <p class="soft">{text('archiveQuestionsText')}</p>
      <ul class="rows questions">
        {questions.map((question) => (
          <Question key={question.row} question={question} chosen={decisions[question.row]} onDecide={onDecide} />
        ))}
      </ul>
      {count > questions.length && <p class="small soft">{plural('archiveQuestionsMore', count - questions.length)}</p>}
    </section>
  );
}

interface QuestionProps extends Pick<SamePersonProps, 'onDecide'> {
  question: ImportQuestion;
  chosen: number | 'new' | undefined;
}

function Question({ question, chosen, onDecide }: QuestionProps) {
  const i18n = useI18n();
  const { row, name, candidates } = question;
  const choices = [...candidates.map((one) => [one.personId, sayCandidate(i18n, one)] as const), newChoice(i18n)];
  return (
    <li class="row account">
      <fieldset class="question">
        <legend>
          <bdi class="person-name">{name}</bdi> <span class="soft">{sayInFile(i18n, question)}</span>
        </legend>
        {choices.map(([who, label]) => (
          <label class="check" key={who}>
            <input type="radio" name={`row-${row}`} checked={chosen === who} onChange={() => onDecide(row, who)} />
            {label}
          </label>
        ))}
      </fieldset>
    </li>
  );
}

const newChoice = ({ text }: I18n) => ['new', text('archiveQuestionNew')] as const;

const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ');

function sayInFile({ text, day }: I18n, { position, company, connectedOn }: ImportQuestion): string {
  const on = connectedOn && text('dashboardPersonConnected', day(connectedOn, 'long'));
  return text('archiveQuestionInFile', join([position && isolate(position), company && isolate(company), on]));
}

function sayCandidate({ text, day }: I18n, candidate: ImportCandidate): string {
  const { name, headline, company, slug, connectedOn } = candidate;
  const on = connectedOn && text('dashboardPersonConnected', day(connectedOn, 'long'));
  const known = [headline ?? company, slug && `/in/${slug}`].map((part) => part && isolate(part));
  return text('archiveQuestionHere', join([isolate(name), ...known, on]));
}
