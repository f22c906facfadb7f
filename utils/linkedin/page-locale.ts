import { askPage, attributeOf, findAll } from './find';
import { remembered } from '../domain/remember';

/**
 * The language a page is written in, BCP 47: what LinkedIn says of itself (`como-t`, since 2025), else `<html lang>`, else English.
 * Only the head is searched: pages are large, and in the body others write.
 * It only helps with month names and number units; nothing is read or not read because of it.
 */
export function readPageLocale(page: Document): string {
  const [head, root] = [askPage(page, 'head'), askPage(page, 'documentElement')];
  const stated = head ? findAll(head, 'meta[name="como-t"]').at(-1) : undefined;
  const said = /"locale"\s*:\s*"([\w-]{2,12})"/.exec(stated ? attributeOf(stated, 'content') : '')?.[1] ?? '';
  return asLocale(said) ?? asLocale(attributeOf(root, 'lang')) ?? 'en';
}

/** The tag in its one proper form; `undefined` for what is none. */
const asLocale = remembered((tag): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
});
