import { findFirst } from './find';

/**
 * Whether this is LinkedIn's application, signed in, rather than an error page, a sign-in wall or a page that never arrived: only then
 * is it the layout that cannot be read. Its own navigation is there before any content.
 */
export function isApplication(page: Document): boolean {
  return Boolean(findFirst(page, 'meta[name="como-pk"], a[href*="/mynetwork/"], a[href*="/messaging/"]'));
}
