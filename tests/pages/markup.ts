/** Text that is already HTML. Everything else that enters a template is escaped: names may be hostile. */
export interface Markup {
  readonly html: string;
}

export type Piece = Markup | string | number | false | undefined | readonly Piece[];

/** A template tag: strings are escaped, markup and lists of it are kept. */
export function markup(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { html: parts.reduce((before, part, index) => before + renderPiece(pieces[index - 1]) + part) };
}

export function trusted(html: string): Markup {
  return { html };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Texts parted by an HTML comment, as the site's server writes a sentence with a value in it. */
export function splitByComments(texts: readonly string[]): Markup {
  return trusted(texts.filter(Boolean).map(escapeText).join('<!-- -->'));
}

function renderPiece(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'object') return 'html' in piece ? piece.html : piece.map(renderPiece).join('');
  return escapeText(String(piece));
}
