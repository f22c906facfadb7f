import { normalizeSlug, readProfileAddress } from '../linkedin/address';
import type { ArchiveIdentity } from './archive';

const PROFILES = 'https://www.linkedin.com/in/';
/** The plain forms that nearly every row has: parsing thirty thousand addresses in full is what would cost. */
const PLAIN = /^(?!me$)[a-z\d-]{1,200}$/;
const ESCAPED = /^(?:[a-z\d-]|%[\dA-Fa-f]{2})+$/;
/** Countries' hosts and addresses without a scheme, as spreadsheets and older exports write them. */
const ANY_HOST = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com(?=\/)/i;

/** Who the address of a profile names; `undefined` where it names nobody. */
export function readIdentity(address: string): ArchiveIdentity | undefined {
  const end = address.endsWith('/') ? -1 : undefined;
  const segment = address.startsWith(PROFILES) ? address.slice(PROFILES.length, end) : '';
  if (PLAIN.test(segment)) return { slug: segment };
  const slug = ESCAPED.test(segment) ? normalizeSlug(segment) : undefined;
  return slug === undefined ? readAnyForm(address.trim()) : { slug };
}

function readAnyForm(address: string): ArchiveIdentity | undefined {
  return ANY_HOST.test(address) ? readProfileAddress(address.replace(ANY_HOST, 'https://www.linkedin.com')) : undefined;
}
