import { MAX_TAG_LENGTH } from '../domain/page-wording';
import { askPage, attributeOf, findAll } from './find';

/**
 * The language a page is written in, as it says so itself: in `como-t` (since 2025), else in `<html lang>`; English where it does not.
 * Only the head is searched: pages are large, and in the body others write.
 * It only helps with month names and number units; nothing is read or not read because of it.
 */
export function readPageLocale(page: Document): string {
  const head = askPage(page, 'head');
  const root = askPage(page, 'documentElement');
  const stated = head ? findAll(head, 'meta[name="como-t"]').at(-1) : undefined;
  const said = /"locale"\s*:\s*"([\w-]{2,12})"/.exec(stated ? attributeOf(stated, 'content') : '')?.[1];
  return (said ?? (attributeOf(root, 'lang') || 'en')).slice(0, MAX_TAG_LENGTH);
}
