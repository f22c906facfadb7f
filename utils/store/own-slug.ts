import type { Account, OwnSlugAnswer } from '../domain/account';
import { addAccount } from './accounts';
import { loadIdentities } from './identities';
import { releaseHeld } from './release-held';
import type { Store } from './open-store';
import { recordingTables } from './record-for';
import { write } from './write';

/**
 * Keeps the user's word on a second own identifier, and records or drops what was held for it. An identifier that is not in question
 * any more, as after a second click, changes nothing.
 */
export function answerOwnSlug(store: Store, slug: string, answer: OwnSlugAnswer, nowMs: number): Promise<void> {
  return write(store, recordingTables(store), async () => {
    const { accounts, open } = await loadIdentities(store);
    if (!open.includes(slug)) return;
    if (answer.kind === 'not-mine') await store.ignoredSlugs.put({ slug });
    if (answer.kind === 'another') await addAccount(store, { slug, createdAt: nowMs });
    if (answer.kind === 'renamed') {
      const account = accounts.find(({ id }) => id === answer.accountId);
      if (!account) return;
      await rename(store, account, slug);
    }
    await releaseHeld(store, { isAnswered: true });
  });
}

/** Takes "not mine" back: the next own profile with this identifier asks again. */
export function askAgain(store: Store, slug: string): Promise<void> {
  return write(store, [store.ignoredSlugs], () => store.ignoredSlugs.delete(slug));
}

async function rename(store: Store, { id, slug: before, formerSlugs = [] }: Account, slug: string): Promise<void> {
  const former = [...formerSlugs, ...(before === undefined ? [] : [before])];
  await store.accounts.update(id, { slug, formerSlugs: former });
}
