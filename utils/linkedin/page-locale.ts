import { findAll, findFirst } from './find';

/**
 * The language a page is written in, BCP 47: what LinkedIn says of itself (`como-t`, since 2025), else `<html lang>`, else English.
 * It only helps with month names and number units; nothing is read or not read because of it.
 */
export function readPageLocale(page: Document): string {
  const stated = findAll(page, 'meta[name="como-t"]').at(-1)?.getAttribute('content') ?? '';
  const said = /"locale"\s*:\s*"([\w-]{2,12})"/.exec(stated)?.[1];
  return asLocale(said) ?? asLocale(findFirst(page, 'html')?.getAttribute('lang')) ?? 'en';
}

function asLocale(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
