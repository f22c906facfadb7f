import type { PersonWording } from '../domain/page-wording';

/** How long a page must say the same before it is believed: before that it may be stale or half drawn. */
export const SETTLE_MS = 500;

/** By which a person is known on one page. */
export function personKey({ slug, memberId }: PersonWording): string {
  return `person ${memberId ?? slug ?? ''}`;
}
