import type { ImportFailure } from '../../components/archive/archive-flow';
import { shortenChanges, shortenPreview, shortenSummary } from '../../components/archive/shorten';
import { failureKind } from '../../components/describe-failure';
import type { Archive } from '../../utils/archive/archive';
import { contentsOf } from '../../utils/archive/archive-contents';
import type { ArchiveProblem } from '../../utils/archive/problem';
import { usualEncoding, type LegacyEncoding } from '../../utils/archive/legacy-encoding';
import { readArchive, type ReadOptions } from '../../utils/archive/read-archive';
import { summariseArchive, summariseDays, type ArchiveSummary } from '../../utils/archive/summarise';
import type { ImportDecisions, ImportQuestion } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import { loadAccountsGlance } from '../../utils/store/accounts-glance';
import { concludeImport, resumeImports } from '../../utils/store/conclude-import';
import { listImports, loadChanges } from '../../utils/store/imports';
import type { Store } from '../../utils/store/open-store';
import { previewImport } from '../../utils/store/preview-import';
import { ImportLimitError, saveEvidence } from '../../utils/store/save-evidence';
import type { OnStep } from '../../utils/store/step';
import { undoImport } from '../../utils/store/undo-import';
import type { ArchiveRequest, WorkerAnswer } from './archive-messages';

/** What was read from the chosen files, oldest archive first, and which of them it is the turn of. */
interface Opened {
  files: readonly File[];
  archives: Archive[];
  problems: ArchiveProblem[];
  at: number;
  today: Day;
  /** What the user is asked of the archive whose turn it is, whatever is answered by now. */
  questions?: ImportQuestion[];
}

/** What to read, and as what. */
interface Reading {
  files: readonly File[];
  today: Day;
  encoding: LegacyEncoding;
  /** Which archive's turn it is. */
  at: number;
}

type Answer = (said: WorkerAnswer) => void;
type RequestOf<Kind extends ArchiveRequest['kind']> = Extract<ArchiveRequest, { kind: Kind }>;

/**
 * One round of reading, showing and importing chosen files; the rows stay here, the page gets numbers and the first of long lists.
 * @param onStep called at each step of what takes long.
 */
export function createSession(
  store: Store,
  answer: Answer,
  onStep: OnStep = () => {},
): (request: ArchiveRequest) => Promise<void> {
  let opened: Opened | undefined;
  let asked = new AbortController();

  /** What was asked before is of no interest any more: its signal is aborted, that of what is asked now is given. */
  const begin = () => {
    asked.abort();
    asked = new AbortController();
    return asked.signal;
  };

  const preview = async (decisions: ImportDecisions) => {
    const latest = begin();
    if (!opened) return;
    const { archives, at, today } = opened;
    const contents = contentsOf(archives[at]!, today);
    const said = await previewImport(store, contents, { nowMs: Date.now(), decisions, onStep });
    if (latest.aborted) return;
    const questions = (opened.questions ??= said.questions);
    answer({ kind: 'preview', preview: shortenPreview({ ...said, questions }) });
  };

  const show = async () => {
    if (!opened) return;
    const { archives, problems, at, today } = opened;
    const summary = shortenSummary(summariseArchive(archives[at]!), today);
    answer({ kind: 'read', summary, problems, position: { at, of: archives.length } });
    await preview({});
  };

  const read = async ({ files, today, encoding, at }: Reading) => {
    const latest = begin();
    const tell: Answer = (said) => {
      if (!latest.aborted) answer(said);
    };
    const result = await readFiles(store, files, { today, legacyEncoding: encoding, signal: latest }, tell);
    if ('problem' in result) return tell({ kind: 'refused', problem: result.problem });
    const archives = [...result.ok.archives].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    if (latest.aborted) return;
    opened = { files, archives, problems: result.ok.problems, at: Math.min(at, archives.length - 1), today };
    await show();
  };

  const readAs = async ({ encoding }: RequestOf<'read-as'>) => {
    if (opened) await read({ ...opened, encoding });
  };

  const importIt = async ({ decisions, nowMs }: RequestOf<'import'>) => {
    if (!opened) return;
    begin();
    const { files, archives, problems, at, today } = opened;
    const importId = await saveEvidence(store, contentsOf(archives[at]!, today), { decisions, nowMs, onStep });
    answer({ kind: 'safe' });
    await concludeImport(store, importId, onStep);
    const counts = (await store.imports.get(importId))?.counts;
    // Undone, erased or replaced in another window between the two steps.
    if (!counts) return answer({ kind: 'failed', failure: 'gone' });
    answer({ kind: 'done', counts });
    opened = at + 1 < archives.length ? { files, archives, problems, at: at + 1, today } : undefined;
    await show();
  };

  const takeBack = async ({ nowMs }: RequestOf<'take-back'>) => {
    const begun = (await listImports(store)).find(({ importedAt }) => importedAt === nowMs);
    if (begun) await undoImport(store, begun.id, onStep);
    answer({ kind: 'finished' });
  };

  const handle = async (request: ArchiveRequest) => {
    switch (request.kind) {
      case 'read':
        return read({ ...request, encoding: usualEncoding(navigator.language), at: 0 });
      case 'read-as':
        return readAs(request);
      case 'decide':
        return preview(request.decisions);
      case 'import':
        return importIt(request);
      case 'take-back':
        return takeBack(request);
      case 'undo':
        await undoImport(store, request.importId, onStep);
        return answer({ kind: 'finished' });
      case 'resume':
        await resumeImports(store, onStep);
        return answer({ kind: 'finished' });
      case 'changes': {
        const changes = await loadChanges(store, request.olderId, request.newerId);
        return answer({ kind: 'changes', changes: shortenChanges(changes) });
      }
    }
  };

  return (request) => handle(request).catch((error: unknown) => answer({ kind: 'failed', failure: failureOf(error) }));
}

const dayOf = ({ archiveDay }: Archive) => archiveDay ?? '';

/** A message for each piece that is read would keep the page busy with telling; most files are read sooner. */
const TELL_EVERY_MS = 100;

async function readFiles(
  store: Store,
  files: readonly File[],
  options: Pick<ReadOptions, 'today' | 'legacyEncoding' | 'signal'>,
  answer: Answer,
) {
  const tell = (summary: ArchiveSummary) =>
    answer({ kind: 'connections', summary: shortenSummary(summary, options.today) });
  let toldAt = performance.now();
  return readArchive(
    files.map((file) => ({ name: file.name, blob: file })),
    {
      ...options,
      ownSlugs: () => loadOwnSlugs(store),
      onDays: (archive, days) => {
        tell(summariseDays(archive, days));
        return untilDrawn();
      },
      onConnections: (archive) => tell(summariseArchive(archive)),
      onProgress: ({ kind, bytes, totalBytes }) => {
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = performance.now();
        answer({ kind: 'reading', progress: { kind, share: bytes / Math.max(1, totalBytes) } });
      },
    },
  );
}

/** On a machine of two cores the page would wait for its own worker: first it draws the days that it was told, in this time. */
const DRAWING_MS = 80;
const untilDrawn = () => new Promise<void>((resolve) => setTimeout(resolve, DRAWING_MS));

async function loadOwnSlugs(store: Store): Promise<string[]> {
  const { accounts } = await loadAccountsGlance(store);
  return accounts.flatMap(({ slug, formerSlugs = [] }) => [...(slug ? [slug] : []), ...formerSlugs]);
}

function failureOf(error: unknown): ImportFailure {
  return error instanceof ImportLimitError ? error.reason : failureKind(error);
}
