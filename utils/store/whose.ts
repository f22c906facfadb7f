import type { Account } from '../domain/account';

/** Every own identifier that was ever shown here, and what is known of it. */
export interface Identities {
  accounts: readonly Account[];
  /** The user said: not mine. */
  ignored: readonly string[];
  /** The user was not asked yet, or did not answer. */
  open: readonly string[];
}

/** Whose something is. `first`: the one account's, which is still to be made or to learn its slug. */
export type Owner =
  | { kind: 'account'; account: Account }
  | { kind: 'first'; account?: Account }
  | { kind: 'ignored' }
  /** It has to wait, for an answer of the user or for an own profile in the same tab. */
  | { kind: 'unknown' };

/**
 * Decides whose something is. As long as there is one identity only, everything is its; with two, only what a slug proves.
 * @param slug the own identifier that the page itself shows, or that its tab showed last.
 */
export function ownerOf(identities: Identities, slug: string | undefined): Owner {
  const { accounts, ignored, open } = identities;
  const [first] = accounts;
  if (slug === undefined) {
    const isAlone = accounts.length <= 1 && ignored.length === 0 && open.length === 0;
    if (!isAlone) return { kind: 'unknown' };
    return first ? { kind: 'account', account: first } : { kind: 'first' };
  }
  const account = accounts.find((candidate) => isSlugOf(candidate, slug));
  if (account) return { kind: 'account', account };
  if (ignored.includes(slug)) return { kind: 'ignored' };
  const nameless = accounts.find((candidate) => candidate.slug === undefined);
  if (nameless) return { kind: 'first', account: nameless };
  return accounts.length === 0 ? { kind: 'first' } : { kind: 'unknown' };
}

function isSlugOf({ slug: current, formerSlugs = [] }: Account, slug: string): boolean {
  return current === slug || formerSlugs.includes(slug);
}
