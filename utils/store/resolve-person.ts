import type { Day } from '../domain/day';
import type { ObservedPerson } from '../domain/observation';
import type { Identity, IdentityKind } from '../domain/person';
import { findArchived } from './find-archived';
import type { Store } from './open-store';

/** Who a slug and a member id stand for; call these inside a transaction that covers `identities` and `people`. */
export interface PersonKeys extends Pick<ObservedPerson, 'slug' | 'memberId' | 'name' | 'connectedOn'> {
  accountId: number;
}

/**
 * The person a page means, if known. The member id decides: a slug may have changed hands, and then it must not merge two people.
 * @param seenOn when a page showed the slug; then it means nobody who had moved on to another one by that day.
 */
export async function findPersonId(store: Store, keys: PersonKeys, seenOn?: Day): Promise<number | undefined> {
  const byMember = await latestHolder(store, keys.accountId, 'member', keys.memberId);
  if (byMember) return byMember.personId;
  const bySlug = await latestHolder(store, keys.accountId, 'slug', keys.slug);
  if (!bySlug) return (await findArchived(store, keys.accountId, keys))?.id;
  const isSomebodyElse = keys.memberId !== undefined && (await hasMemberId(store, bySlug.personId));
  const isLeft = seenOn !== undefined && (await hasMovedOn(store, bySlug, seenOn));
  return isSomebodyElse || isLeft ? undefined : bySlug.personId;
}

/** Notes that a person answered to these keys on a day; the same again on one day writes nothing. */
export async function noteIdentities(
  store: Store,
  accountId: number,
  personId: number,
  { slug, memberId }: Pick<ObservedPerson, 'slug' | 'memberId'>,
  seenOn: Day,
): Promise<void> {
  if (memberId) await noteIdentity(store, { accountId, personId, kind: 'member', value: memberId }, seenOn);
  if (slug) await noteIdentity(store, { accountId, personId, kind: 'slug', value: slug }, seenOn);
}

async function noteIdentity(
  store: Store,
  key: Pick<Identity, 'accountId' | 'personId' | 'kind' | 'value'>,
  seenOn: Day,
): Promise<void> {
  const holders = await holdersOf(store, key.accountId, key.kind, key.value);
  const known = holders.find((identity) => identity.personId === key.personId);
  if (!known) await store.identities.add({ ...key, firstSeenOn: seenOn, lastSeenOn: seenOn });
  else if (known.lastSeenOn < seenOn) await store.identities.update(known.id, { lastSeenOn: seenOn });
}

async function latestHolder(store: Store, accountId: number, kind: IdentityKind, value: string | undefined) {
  if (value === undefined) return undefined;
  const holders = await holdersOf(store, accountId, kind, value);
  // Of two holders seen on one day the one noted later is the current one.
  return holders.sort((a, b) => a.lastSeenOn.localeCompare(b.lastSeenOn) || a.id - b.id).at(-1);
}

function holdersOf(store: Store, accountId: number, kind: IdentityKind, value: string): Promise<Identity[]> {
  return store.identities.where('[accountId+kind+value]').equals([accountId, kind, value]).toArray();
}

/** Whether somebody answered to a newer slug by that day, and no longer to this one: who shows it now is somebody else. */
async function hasMovedOn(store: Store, { personId, lastSeenOn }: Identity, seenOn: Day): Promise<boolean> {
  if (seenOn <= lastSeenOn) return false;
  const identities = await store.identities.where('personId').equals(personId).toArray();
  return identities.some(
    (other) => other.kind === 'slug' && other.firstSeenOn > lastSeenOn && other.firstSeenOn <= seenOn,
  );
}

async function hasMemberId(store: Store, personId: number): Promise<boolean> {
  const identities = await store.identities.where('personId').equals(personId).toArray();
  return identities.some((identity) => identity.kind === 'member');
}
