import type { RowReason } from '../../utils/archive/archive';
import type { ArchiveProblem, MemberKind, ProblemCode } from '../../utils/archive/problem';
import type { MessageKey } from '../i18n/translate';
import type { I18n } from '../i18n/translate';
import { isolate } from '../isolate';
import type { ImportFailure } from './archive-flow';

/** What to say about a file that cannot be read: what it is, and what to do. `$1` is the file, `$2` what was expected. */
const PROBLEMS: Record<ProblemCode, MessageKey> = {
  'nothing-chosen': 'archiveProblemNothing',
  'too-many-files': 'archiveProblemTooMany',
  cancelled: 'archiveProblemCancelled',
  unreadable: 'archiveProblemUnreadable',
  folder: 'archiveProblemFolder',
  empty: 'archiveProblemEmpty',
  picture: 'archiveProblemPicture',
  pdf: 'archiveProblemPdf',
  spreadsheet: 'archiveProblemSpreadsheet',
  'web-page': 'archiveProblemWebPage',
  'other-packing': 'archiveProblemPacking',
  'not-text': 'archiveProblemNotText',
  'zip-encrypted': 'archiveProblemEncrypted',
  'zip-broken': 'archiveProblemBroken',
  'zip-unsafe-name': 'archiveProblemUnsafe',
  'zip-too-many-entries': 'archiveProblemUnsafe',
  'zip-too-large': 'archiveProblemUnsafe',
  'zip-too-deep': 'archiveProblemUnsafe',
  'zip-without-members': 'archiveProblemNoMembers',
  'too-large': 'archiveProblemTooLarge',
  'no-header': 'archiveProblemNoHeader',
  'no-rows': 'archiveProblemNoRows',
};

/** One sentence or two on why a file was not read. */
export function sayProblem({ text, locale }: I18n, { code, fileName, member, expected = [] }: ArchiveProblem): string {
  const name = isolate(member?.split('/').at(-1) ?? fileName ?? text('archiveThisFile'));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return text(PROBLEMS[code], name, list.format(expected.map(isolate)));
}

export const MEMBER_LABELS: Record<MemberKind, MessageKey> = {
  connections: 'archiveMemberConnections',
  invitations: 'archiveMemberInvitations',
  messages: 'archiveMemberMessages',
};

export const ROW_REASONS: Record<RowReason, MessageKey> = {
  date: 'archiveRowDate',
  nobody: 'archiveRowNobody',
  'no-name': 'archiveRowNoName',
  address: 'archiveRowAddress',
  cells: 'archiveRowCells',
  'cut-off': 'archiveRowCutOff',
  direction: 'archiveRowDirection',
};

/** What to say where an import did not come to its end. */
export const FAILURES: Record<ImportFailure, MessageKey> = {
  newer: 'archiveFailedNewer',
  full: 'archiveFailedFull',
  'too-many-rows': 'archiveFailedRows',
  'too-many-imports': 'archiveFailedImports',
  'no-answer': 'archiveFailedNoAnswer',
  stopped: 'archiveFailedStopped',
  gone: 'archiveFailedGone',
  other: 'archiveFailedOther',
};
