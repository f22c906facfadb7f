import type { MessageKey } from './i18n/translate';

export type FailureKind = 'newer' | 'full' | 'other';

const KINDS = new Map<string | undefined, FailureKind>([
  ['NewerDatabaseError', 'newer'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'full'],
]);

/** What went wrong in the store, told by the error's name or the name of what caused it: databases wrap one in another. */
export function failureKind(error: unknown): FailureKind {
  for (let cause = error, depth = 0; cause instanceof Object && depth < 4; depth += 1) {
    const { name, inner } = cause as { name?: string; inner?: unknown };
    const kind = KINDS.get(name);
    if (kind) return kind;
    cause = inner;
  }
  return 'other';
}

/** What to say when something could not be written. */
export const WRITE_FAILED: Record<FailureKind, MessageKey> = {
  newer: 'dashboardWriteNewer',
  full: 'dashboardWriteFull',
  other: 'dashboardWriteFailed',
};
