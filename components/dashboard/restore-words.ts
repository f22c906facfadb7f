import type { Contents } from '../../utils/domain/contents';
import type { MessageKey } from '../i18n/translate';

/** Why a chosen file cannot be restored. */
export type RestoreProblemReason =
  'empty' | 'too-large' | 'web-page' | 'unreadable' | 'not-json' | 'not-a-backup' | 'newer-version' | 'invalid';

/** A checked file: what is in it, and how to put it in place. */
export interface RestorableFile {
  kind: 'restorable';
  contents: Contents;
  /** Epoch milliseconds. */
  exportedAt: number;
  restore(): Promise<void>;
}

/** Why a file cannot be restored; `where` names the row to blame. */
export interface RefusedFile {
  kind: 'refused';
  reason: RestoreProblemReason;
  where?: string;
}

/** What to say about a file that cannot be restored; `$1` is where. */
export const RESTORE_PROBLEMS: Record<RestoreProblemReason, MessageKey> = {
  empty: 'dashboardRestoreEmpty',
  'too-large': 'dashboardRestoreTooLarge',
  'web-page': 'dashboardRestoreWebPage',
  unreadable: 'dashboardRestoreUnreadable',
  'not-json': 'dashboardRestoreNotJson',
  'not-a-backup': 'dashboardRestoreNotBackup',
  'newer-version': 'dashboardRestoreNewer',
  invalid: 'dashboardRestoreInvalid',
};

/** Whether a text is a saved web page: what one gets when a download was in truth a page saying "sign in". */
export function isWebPage(text: string): boolean {
  return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 1_000));
}
