import type { ArchiveProblem, MemberKind } from '../../utils/archive/problem';
import type { ArchiveSummary } from '../../utils/archive/summarise';
import type { ImportCounts, ImportPreview } from '../../utils/domain/archive';
import type { Day } from '../../utils/domain/day';
import type { SeriesPoint } from '../../utils/domain/series';

/** How far reading one file is. */
export interface ReadShare {
  kind: MemberKind;
  /** From 0 to 1. */
  share: number;
}

/** A file in numbers, with as many points of its history as can be drawn. */
export interface ShownSummary extends Omit<ArchiveSummary, 'connections' | 'bounds'> {
  /** The first day that is named. */
  since?: Day;
  /** How many of its people were connected, day by day, oldest first. */
  history: readonly SeriesPoint[];
}

/** The preview, with lists short enough to show; the numbers count everything. */
export interface ShownPreview extends ImportPreview {
  conflictCount: number;
  questionCount: number;
  changeCount: number;
}

/** Why an import did not come to its end. */
export type ImportFailure =
  | 'newer'
  | 'full'
  | 'too-many-rows'
  | 'too-many-imports'
  | 'no-answer'
  | 'stopped'
  /** Another window took it back before it was finished. */
  | 'gone'
  | 'other';

/** Which of several chosen archives: the oldest is imported first. */
export interface Position {
  at: number;
  of: number;
}

/** Where the import of a chosen file is. Nothing is stored before `writing`. */
export type ArchiveFlow =
  | { step: 'idle'; cancelled?: boolean }
  | { step: 'reading'; progress?: ReadShare; summary?: ShownSummary }
  | { step: 'refused'; problem: ArchiveProblem }
  | {
      step: 'preview';
      summary: ShownSummary;
      problems: readonly ArchiveProblem[];
      position: Position;
      /** Absent while it is worked out. */
      preview?: ShownPreview;
    }
  | { step: 'writing'; summary: ShownSummary; isSafe: boolean }
  | { step: 'failed'; failure: ImportFailure; isSafe: boolean }
  | { step: 'done'; counts: ImportCounts };

/** What the worker tells. */
export type ArchiveAnswer =
  | { kind: 'reading'; progress: ReadShare }
  | { kind: 'connections'; summary: ShownSummary }
  | { kind: 'refused'; problem: ArchiveProblem }
  | { kind: 'read'; summary: ShownSummary; problems: ArchiveProblem[]; position: Position }
  | { kind: 'preview'; preview: ShownPreview }
  | { kind: 'safe' }
  | { kind: 'done'; counts: ImportCounts }
  | { kind: 'failed'; failure: ImportFailure };

/** In which steps an answer means something: what comes too late changes nothing. After an import the next archive follows by itself. */
const HEARD_IN: Record<ArchiveAnswer['kind'], readonly ArchiveFlow['step'][]> = {
  reading: ['reading'],
  connections: ['reading'],
  refused: ['reading'],
  read: ['reading', 'done'],
  preview: ['preview'],
  safe: ['writing'],
  done: ['writing'],
  failed: ['reading', 'preview', 'writing', 'done'],
};

/** Where the import is after the worker told something. */
export function nextFlow(flow: ArchiveFlow, answer: ArchiveAnswer): ArchiveFlow {
  if (!HEARD_IN[answer.kind].includes(flow.step)) return flow;
  const { kind, ...told } = answer;
  switch (kind) {
    case 'refused':
      return { ...told, step: 'refused' } as ArchiveFlow;
    case 'read':
      return { ...told, step: 'preview', summary: sameHistory(flow, answer.summary) } as ArchiveFlow;
    case 'done':
      return { ...told, step: 'done' } as ArchiveFlow;
    case 'failed':
      return { ...told, step: 'failed', isSafe: areRowsSafe(flow) && answer.failure !== 'gone' } as ArchiveFlow;
    case 'safe':
      return { ...flow, isSafe: true } as ArchiveFlow;
    case 'connections':
      return { ...flow, summary: sameHistory(flow, answer.summary) } as ArchiveFlow;
    case 'reading':
    case 'preview':
      return { ...flow, ...told };
  }
}

const areRowsSafe = (flow: ArchiveFlow) => flow.step === 'writing' && flow.isSafe;

/** A history that is on the screen already stays the same object: drawing it again would hold the page up. */
function sameHistory(flow: ArchiveFlow, told: ShownSummary): ShownSummary {
  const shown = flow.step === 'reading' ? flow.summary?.history : undefined;
  const isSame = shown?.length === told.history.length && told.history.every((point, at) => isEqual(point, shown[at]!));
  return isSame ? { ...told, history: shown } : told;
}

function isEqual(one: SeriesPoint, other: SeriesPoint): boolean {
  return one.day === other.day && one.value === other.value;
}
