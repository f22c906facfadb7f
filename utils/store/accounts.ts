import type { Account } from '../domain/account';
import type { Store } from './open-store';

/** The account everything belongs to; `undefined` until something is recorded. */
export function loadAccount(store: Store): Promise<Account | undefined> {
  return store.accounts.orderBy('id').first();
}

/** The account, made where there is none yet. Call it inside a writing transaction that covers `accounts`. */
export async function ensureAccount(store: Store, nowMs: number): Promise<Account> {
  const account = await loadAccount(store);
  if (account) return account;
  const id = await store.accounts.add({ createdAt: nowMs });
  return { id, createdAt: nowMs };
}
