import { MAX_NAME_LENGTH } from '../domain/person';
import type { ArchiveIdentity } from './archive';
import { cleanCell } from './clean-cell';
import { ArchiveError } from './problem';
import { ownCopy } from './own-copy';

/** Somebody who wrote or was written to: `in/slug`, `id/member id`, `name/Anna Li`, or the user where the file says so. */
export type Party = string;

export const ME: Party = 'me';

/** More pairs than the service lets anybody have are no export. */
const MAX_PAIRS = 500_000;

/** Who somebody is by address or, without one, by name. */
export function partyOf(identity: ArchiveIdentity | undefined, name: string): Party | undefined {
  if (identity?.slug !== undefined) return `in/${identity.slug}`;
  if (identity?.memberId !== undefined) return `id/${identity.memberId}`;
  const clean = cleanCell(name, MAX_NAME_LENGTH);
  return clean === '' || clean === 'LinkedIn Member' ? undefined : `name/${clean}`;
}

/** When each wrote last to each other, and under which names they wrote. Nothing else of any message is in it. */
export class MessageTally {
  /** Sender, then recipient, then epoch milliseconds. */
  readonly last = new Map<Party, Map<Party, number>>();
  /** The party that writes under a name; `undefined` where several do. */
  readonly named = new Map<string, Party | undefined>();
  messages = 0;
  private pairs = 0;

  add(from: Party, to: Party, at: number): void {
    this.messages += 1;
    const known = this.last.get(from) ?? this.open(from);
    const before = known.get(to);
    if (before === undefined) known.set(ownCopy(to), at);
    else if (before < at) known.set(to, at);
    if (before === undefined && (this.pairs += 1) > MAX_PAIRS) throw new ArchiveError('too-large');
  }

  /** Remembers under which name an address writes: older files name recipients only so. */
  learnName(name: string, party: Party): void {
    const clean = cleanCell(name, MAX_NAME_LENGTH);
    if (clean === '' || party.startsWith('name/')) return;
    if (!this.named.has(clean)) this.named.set(ownCopy(clean), ownCopy(party));
    else if (this.named.get(clean) !== party) this.named.set(clean, undefined);
  }

  private open(from: Party): Map<Party, number> {
    const known = new Map<Party, number>();
    this.last.set(ownCopy(from), known);
    return known;
  }
}
