import * as v from 'valibot';
import type { ArchiveAnswer } from '../../components/archive/archive-flow';
import type { ShownChanges } from '../../components/archive/import-changes';
import { LEGACY_ENCODINGS } from '../../utils/archive/legacy-encoding';

const decisionsSchema = v.record(v.string(), v.union([v.number(), v.literal('new')]));

/** What the page asks of the worker. The page and its worker are one program; what passes between them is checked all the same. */
export const requestSchema = v.variant('kind', [
  v.object({ kind: v.literal('read'), files: v.array(v.instance(File)), today: v.string() }),
  /** The same files again, their letters read otherwise. */
  v.object({ kind: v.literal('read-as'), encoding: v.picklist(LEGACY_ENCODINGS) }),
  /** What importing would do with these answers. */
  v.object({ kind: v.literal('decide'), decisions: decisionsSchema }),
  v.object({ kind: v.literal('import'), decisions: decisionsSchema, nowMs: v.number() }),
  v.object({ kind: v.literal('undo'), importId: v.number() }),
  /** Takes back the import that was begun at a moment, however far it came. */
  v.object({ kind: v.literal('take-back'), nowMs: v.number() }),
  v.object({ kind: v.literal('changes'), olderId: v.number(), newerId: v.number() }),
  v.object({ kind: v.literal('resume') }),
]);
export type ArchiveRequest = v.InferOutput<typeof requestSchema>;

/** What the worker tells: of the import under way, or in answer to anything else. */
export type WorkerAnswer = ArchiveAnswer | { kind: 'finished' } | { kind: 'changes'; changes: ShownChanges };

/** What besides shows that it gets on: it has done a step of something long, or all that one request asked. */
export type WorkerSign = WorkerAnswer | { kind: 'working' } | { kind: 'rested' };

const KINDS = [
  ...['reading', 'connections', 'refused', 'read', 'preview', 'safe', 'done', 'failed'],
  ...['finished', 'changes', 'working', 'rested'],
];

/** Our own worker's word; anything else is none. */
export function isSaid(data: unknown): data is WorkerSign {
  return typeof data === 'object' && data !== null && 'kind' in data && KINDS.includes(String(data.kind));
}
