/** One LinkedIn identity of the user. */
export interface Account {
  id: number;
  /** The user's own public identifier, learned when their own profile is read. */
  slug?: string;
  /** Epoch milliseconds. */
  createdAt: number;
}
