import { useState } from 'preact/hooks';
import type { LegacyEncoding } from '../../utils/archive/legacy-encoding';
import type { ImportDecisions } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { useFocusOnMount } from '../hooks/use-focus-on-mount';
import { useI18n } from '../i18n/i18n-context';
import { isolate } from '../isolate';
import type { ArchiveFlow, ShownPreview, ShownSummary } from './archive-flow';
import { FileHistory } from './file-history';
import { FileLetters } from './file-letters';
import { FileMembers } from './file-members';
import { sayInvitations } from './import-words';
import { PreviewCounts } from './preview-counts';
import { Conflicts, Departures, NotUnderstood } from './preview-lists';
import { sayProblem } from './problem-words';
import { ReadingProgress } from './reading-progress';
import { SamePerson } from './same-person';
import { WritingProgress } from './writing-progress';

type OpenFlow = Extract<ArchiveFlow, { step: 'reading' | 'preview' | 'writing' }>;

/** What can be done with a file while nothing of it is stored. */
export interface PreviewActions {
  onReadAs(encoding: LegacyEncoding): void;
  /** The user answered another question: these are all answers. */
  onDecide(decisions: ImportDecisions): void;
  onConfirm(decisions: ImportDecisions): void;
  onCancel(): void;
}

interface FilePreviewProps extends PreviewActions {
  flow: OpenFlow & { summary: ShownSummary };
  today: Day;
}

/** What a file tells and what importing it would do, while nothing of it is stored. */
export function FilePreview({ flow, today, ...actions }: FilePreviewProps) {
  const { summary } = flow;
  const { guessedEncoding } = summary;
  return (
    <section class="card stack" aria-labelledby="archive-preview-heading" data-testid="archive-preview">
      <PreviewHeading summary={summary} flow={flow} />
      <Headline summary={summary} />
      <FileHistory summary={summary} today={today} />
      <FileNotes summary={summary} />
      {guessedEncoding && <FileLetters {...guessedEncoding} onReadAs={actions.onReadAs} />}
      <FileMembers members={summary.members} />
      <NotUnderstood summary={summary} />
      {flow.step === 'reading' && <ReadingProgress progress={flow.progress} onCancel={actions.onCancel} />}
      {flow.step === 'preview' && <Proposal {...flow} {...actions} />}
      {flow.step === 'writing' && <WritingProgress isSafe={flow.isSafe} onCancel={actions.onCancel} />}
    </section>
  );
}

function PreviewHeading({
  summary: { archiveDay, fileName },
  flow,
}: Pick<FilePreviewProps, 'flow'> & { summary: ShownSummary }) {
  const { text, day, number } = useI18n();
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const isOneOfMany = flow.step === 'preview' && flow.position.of > 1;
  return (
    <div>
      <h2 id="archive-preview-heading" ref={heading} tabIndex={-1}>
        {archiveDay ? text('archivePreviewTitle', day(archiveDay, 'long')) : text('archivePreviewTitleNoDay')}
      </h2>
      <p class="small soft">{text('archivePreviewFrom', isolate(fileName))}</p>
      {isOneOfMany && (
        <p class="small">{text('archivePreviewPosition', number(flow.position.at + 1), number(flow.position.of))}</p>
      )}
    </div>
  );
}

/** The whole file in a sentence: how many, since when. */
function Headline({ summary: { people, datesOnly, since } }: { summary: ShownSummary }) {
  const { text, plural, number, day } = useI18n();
  if (!since) return null;
  return (
    <p class="growth-sentence" data-testid="archive-headline">
      {text('archiveHeadline', number(people + datesOnly), day(since, 'long'))}
      {datesOnly > 0 && <span class="headline-part soft"> {plural('archiveHeadlinePeople', people)}</span>}
    </p>
  );
}

function FileNotes({ summary }: { summary: ShownSummary }) {
  const { text, plural } = useI18n();
  return (
    <>
      {summary.archiveDayFrom === 'newest-row' && <p class="small soft">{text('archivePreviewDayGuessed')}</p>}
      {summary.datesOnly > 0 && <p class="small soft">{text('archiveOnlyDateNote')}</p>}
      {summary.doubled > 0 && <p class="small soft">{plural('archiveDoubled', summary.doubled)}</p>}
    </>
  );
}

type ProposalProps = Extract<ArchiveFlow, { step: 'preview' }> & PreviewActions;

/** What importing would do, the questions, and the two ways on. */
function Proposal({ summary, problems, preview, onDecide, onConfirm, onCancel }: ProposalProps) {
  const i18n = useI18n();
  const [decisions, setDecisions] = useState<ImportDecisions>({});
  const decide = (row: number, who: number | 'new') => {
    const decided = { ...decisions, [row]: who };
    setDecisions(decided);
    onDecide(decided);
  };
  return (
    <>
      {problems.map((problem, index) => (
        <p class="error" key={index}>
          {sayProblem(i18n, problem)}
        </p>
      ))}
      {preview ? (
        <Effects preview={preview} summary={summary} decisions={decisions} onDecide={decide} />
      ) : (
        <p class="soft" role="status">
          {i18n.text('archiveCountsWorking')}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled={!preview}
          onClick={() => preview && onConfirm(decisions)}
          data-testid="archive-confirm"
        >
          {i18n.text('archiveConfirm')}
        </button>
        <button type="button" onClick={onCancel} data-testid="archive-cancel">
          {i18n.text('archiveCancel')}
        </button>
      </div>
      <p class="small soft">{i18n.text('archivePreviewNothingYet')}</p>
    </>
  );
}

interface EffectsProps {
  preview: ShownPreview;
  summary: ShownSummary;
  decisions: ImportDecisions;
  onDecide(row: number, who: number | 'new'): void;
}

function Effects({ preview, summary, decisions, onDecide }: EffectsProps) {
  const i18n = useI18n();
  const { knownAs, invitations, questions, questionCount } = preview;
  const notUnderstood = summary.members.reduce((sum, member) => sum + member.notUnderstood, 0);
  return (
    <>
      {knownAs && <p>{i18n.text('archiveKnownAs', i18n.moment(knownAs.importedAt))}</p>}
      <PreviewCounts counts={preview.counts} notUnderstood={notUnderstood} />
      {invitations && <p>{sayInvitations(i18n, invitations)}</p>}
      <Departures changes={preview.changes} count={preview.changeCount} />
      <Conflicts preview={preview} />
      <SamePerson questions={questions} count={questionCount} decisions={decisions} onDecide={onDecide} />
    </>
  );
}
