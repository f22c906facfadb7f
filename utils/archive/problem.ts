/** Which of the three files of an export that are read; everything else in it stays closed. */
export const MEMBER_KINDS = ['connections', 'invitations', 'messages'] as const;
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** What those files are called in an export. */
export const MEMBER_NAMES: Readonly<Record<MemberKind, string>> = {
  connections: 'Connections.csv',
  invitations: 'Invitations.csv',
  messages: 'messages.csv',
};

/** Why a file, or one file inside a zip, was not read. */
export const PROBLEM_CODES = [
  'nothing-chosen',
  'too-many-files',
  'cancelled',
  /** The browser could not hand over its bytes: moved, changed or forbidden meanwhile. */
  'unreadable',
  'folder',
  'empty',
  'picture',
  'pdf',
  /** `.xlsx`, `.xls`, `.ods`, `.numbers`: to be saved as CSV first. */
  'spreadsheet',
  'web-page',
  /** `.rar`, `.7z`, `.gz`, `.tar`: not how LinkedIn packs. */
  'other-packing',
  'not-text',
  'zip-encrypted',
  'zip-broken',
  'zip-unsafe-name',
  'zip-too-many-entries',
  /** More bytes came out than any export holds, in all or compared with what went in. */
  'zip-too-large',
  'zip-too-deep',
  /** A zip with none of the files that are read. */
  'zip-without-members',
  'too-large',
  /** No row names the columns that are expected. */
  'no-header',
  /** The columns are there, and no row could be understood. */
  'no-rows',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why something was not read, for the view to say in words. */
export interface ArchiveProblem {
  code: ProblemCode;
  /** The chosen file's name. */
  fileName?: string;
  /** The file inside the zip, its whole path. */
  member?: string;
  /** What was expected instead: names of files or of columns, as LinkedIn writes them. */
  expected?: readonly string[];
}

/** Carries a problem out of nested reading; the reader's outermost function turns it into a value. */
export class ArchiveError extends Error {
  readonly problem: ArchiveProblem;

  constructor(code: ProblemCode, details: Omit<ArchiveProblem, 'code'> = {}) {
    super(code);
    this.problem = { code, ...details };
  }
}
