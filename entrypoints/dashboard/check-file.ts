import { isWebPage, type RefusedFile, type RestorableFile } from '../../components/dashboard/restore-words';
import type { Store } from '../../utils/store/open-store';
import { readBackup } from '../../utils/store/read-backup';
import { restoreBackup } from '../../utils/store/restore';
import { announced } from './announced';

/** Reads and checks a file that the user chose. */
export async function checkFile(store: Store, file: File): Promise<RestorableFile | RefusedFile> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'refused', reason: 'unreadable' };
  const read = readBackup(text);
  if (read.kind === 'problem') {
    const { reason, where } = read;
    if (reason === 'not-json' && isWebPage(text)) return { kind: 'refused', reason: 'web-page' };
    return { kind: 'refused', reason, ...(where !== undefined && { where }) };
  }
  const { counts, exportedAt, backup } = read;
  return { kind: 'restorable', contents: counts, exportedAt, restore: () => announced(restoreBackup(store, backup)) };
}
