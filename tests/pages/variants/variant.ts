/**
 * A page drawn by other hands: from the facts, and from nothing that the stand-in's own renderers or the readers do where the facts
 * leave a choice. So that the readers hold on to what is known, and not to one drawing of it.
 */
export interface PageVariant {
  name: string;
  address: string;
  /** The whole document. */
  html: string;
  /** `right`: the facts suffice, so it must be read; `nothing`: nobody and no number; `either`: right or nothing. */
  honest: 'right' | 'nothing' | 'either';
}

/** A document with hashed looks: `.x1` hides, `.x2` hides for the eye only, `.x3` is a flexible row. */
export function drawDocument(
  body: string,
  { title = 'LinkedIn', head = '', lang = 'en', locale = 'en_US' } = {},
): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title>
    <meta name="como-t" content='{"rtl":false,"locale":"${locale}"}'>${head}
    <style>.x1{display:none}.x2{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.x3{display:flex;gap:8px}
    @media (min-width:100px){.x4{visibility:hidden}}</style></head><body>${body}</body></html>`;
}

/** The old client states no language but in `<html lang>`. */
export function drawOldDocument(body: string, { title = 'LinkedIn', lang = 'en' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title>
    <style>.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.hidden{display:none}</style>
    </head><body class="ember-application">${body}</body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
