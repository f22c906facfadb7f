import type { ImportFailure } from '../../components/archive/archive-flow';
import { failureKind } from '../../components/describe-failure';
import type { Archive } from '../../utils/archive/archive';
import { contentsOf } from '../../utils/archive/archive-contents';
import type { ArchiveProblem } from '../../utils/archive/problem';
import { readArchive } from '../../utils/archive/read-archive';
import { summariseArchive } from '../../utils/archive/summarise';
import type { Day } from '../../utils/domain/day';
import { loadAccountsGlance } from '../../utils/store/accounts-glance';
import { concludeImport, resumeImports } from '../../utils/store/conclude-import';
import { listImports, loadChanges } from '../../utils/store/imports';
import type { Store } from '../../utils/store/open-store';
import { previewImport } from '../../utils/store/preview-import';
import { ImportLimitError, saveEvidence } from '../../utils/store/save-evidence';
import { undoImport } from '../../utils/store/undo-import';
import type { ArchiveRequest, WorkerAnswer } from './archive-messages';
import { shortenChanges, shortenPreview } from './shorten';

/** What was read from the chosen files, oldest archive first, and which of them it is the turn of. */
interface Opened {
  archives: Archive[];
  problems: ArchiveProblem[];
  at: number;
  today: Day;
}

type Answer = (said: WorkerAnswer) => void;
type RequestOf<Kind extends ArchiveRequest['kind']> = Extract<ArchiveRequest, { kind: Kind }>;

/** One round of reading, showing and importing chosen files; the rows stay here, the page gets numbers and the first of long lists. */
export function createSession(store: Store, answer: Answer): (request: ArchiveRequest) => Promise<void> {
  let opened: Opened | undefined;

  const show = async () => {
    if (!opened) return;
    const { archives, problems, at, today } = opened;
    const archive = archives[at]!;
    answer({ kind: 'read', summary: summariseArchive(archive), problems, position: { at, of: archives.length } });
    const preview = await previewImport(store, contentsOf(archive, today), { nowMs: Date.now() });
    answer({ kind: 'preview', preview: shortenPreview(preview) });
  };

  const read = async ({ files, today }: RequestOf<'read'>) => {
    const result = await readFiles(store, files, today, answer);
    if ('problem' in result) return answer({ kind: 'refused', problem: result.problem });
    const archives = [...result.ok.archives].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    opened = { archives, problems: result.ok.problems, at: 0, today };
    await show();
  };

  const importIt = async ({ decisions, nowMs }: RequestOf<'import'>) => {
    if (!opened) return;
    const { archives, at, today } = opened;
    const importId = await saveEvidence(store, contentsOf(archives[at]!, today), { decisions, nowMs });
    answer({ kind: 'safe' });
    await concludeImport(store, importId);
    const counts = (await store.imports.get(importId))?.counts;
    if (counts) answer({ kind: 'done', counts });
    opened = at + 1 < archives.length ? { ...opened, at: at + 1 } : undefined;
    await show();
  };

  const takeBack = async ({ nowMs }: RequestOf<'take-back'>) => {
    const begun = (await listImports(store)).find(({ importedAt }) => importedAt === nowMs);
    if (begun) await undoImport(store, begun.id);
    answer({ kind: 'finished' });
  };

  const handle = async (request: ArchiveRequest) => {
    switch (request.kind) {
      case 'read':
        return read(request);
      case 'import':
        return importIt(request);
      case 'take-back':
        return takeBack(request);
      case 'undo':
        await undoImport(store, request.importId);
        return answer({ kind: 'finished' });
      case 'resume':
        await resumeImports(store);
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

/** A message for each piece that is read would keep the page busy with telling. */
const TELL_EVERY_MS = 100;

async function readFiles(store: Store, files: readonly File[], today: Day, answer: Answer) {
  const { accounts } = await loadAccountsGlance(store);
  const ownSlugs = accounts.flatMap(({ slug, formerSlugs = [] }) => [...(slug ? [slug] : []), ...formerSlugs]);
  let toldAt = 0;
  return readArchive(
    files.map((file) => ({ name: file.name, blob: file })),
    {
      today,
      ownSlugs,
      onConnections: (archive) => answer({ kind: 'connections', summary: summariseArchive(archive) }),
      onProgress: ({ kind, bytes, totalBytes }) => {
        if (performance.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = performance.now();
        answer({ kind: 'reading', progress: { kind, share: bytes / Math.max(1, totalBytes) } });
      },
    },
  );
}

function failureOf(error: unknown): ImportFailure {
  return error instanceof ImportLimitError ? error.reason : failureKind(error);
}
