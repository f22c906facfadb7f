/** One LinkedIn identity of the user. */
export interface Account {
  id: number;
  /** The user's own public identifier, learned when their own profile is read. */
  slug?: string;
  /** What the identifier was before the user changed it, oldest first. */
  formerSlugs?: string[];
  /** Epoch milliseconds. */
  createdAt: number;
}

/** What the user says of a second own identifier: a new name of an account, one more account, or somebody else's. */
export type OwnSlugAnswer = { kind: 'renamed'; accountId: number } | { kind: 'another' } | { kind: 'not-mine' };

/** Whose pages are recorded, and what has to be settled about it. */
export interface AccountsGlance {
  accounts: Account[];
  /** Which of them is shown. */
  shownId?: number;
  /** An own identifier that belongs to none of them: the user is asked about it. */
  unknownSlug?: string;
  /** Something waits until the tab it came from shows an own profile. */
  isWaiting: boolean;
  /** Identifiers that the user said are not theirs. */
  ignoredSlugs: string[];
}
