import type { Person } from '../domain/person';
import { composerAddress, profileAddress } from '../linkedin/address';

/** Where to paste a message: the composer for a known member id, else the profile; `undefined` where neither is known. */
export function openAddress({ memberId, slug }: Person): string | undefined {
  if (memberId) return composerAddress(memberId);
  return slug ? profileAddress(slug) : undefined;
}
