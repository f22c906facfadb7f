import { normalizeSlug, readProfileAddress } from '../linkedin/address';
import type { ArchiveIdentity } from './archive';

/** The plain form that nearly every row has: parsing thirty thousand addresses in full is what would cost. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/([a-z\d-]+)\/?$/;
/** Countries' hosts and addresses without a scheme, as spreadsheets and older exports write them. */
const ANY_HOST = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com(?=\/)/i;

/** Who the address of a profile names; `undefined` where it names nobody. */
export function readIdentity(address: string): ArchiveIdentity | undefined {
  const [, segment] = PLAIN.exec(address) ?? [];
  const slug = segment === undefined ? undefined : normalizeSlug(segment);
  return slug === undefined ? readAnyForm(address.trim()) : { slug };
}

function readAnyForm(address: string): ArchiveIdentity | undefined {
  return ANY_HOST.test(address) ? readProfileAddress(address.replace(ANY_HOST, 'https://www.linkedin.com')) : undefined;
}
