import type { Account } from '../domain/account';
import type { Store } from './open-store';

/** The account that is shown: the one the user chose, else the first; `undefined` until something is recorded. */
export async function loadAccount(store: Store): Promise<Account | undefined> {
  const chosen = (await store.settings.get('shownAccountId'))?.value;
  const shown = typeof chosen === 'number' ? await store.accounts.get(chosen) : undefined;
  return shown ?? store.accounts.orderBy('id').first();
}

/**
 * The account that is shown, made where there is none yet: what the user types belongs to it.
 * Call it inside a writing transaction that covers `settings` and `accounts`.
 */
export async function ensureAccount(store: Store, nowMs: number): Promise<Account> {
  return (await loadAccount(store)) ?? addAccount(store, { createdAt: nowMs });
}

/** Adds an account. Call it inside a writing transaction that covers `accounts`. */
export async function addAccount(store: Store, account: Omit<Account, 'id'>): Promise<Account> {
  const id = await store.accounts.add(account);
  return { id, ...account };
}
